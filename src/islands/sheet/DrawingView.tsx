import { pointsText, type Drawing, type Shape } from '#domain/worksheets/drawing.ts';
import './drawing.css';

interface Props {
  drawing: Drawing;
  /** Short name, for those who listen. */
  name: string;
  /** Id of the table that holds the same. */
  tableId: string;
}

/** The picture of a sheet. Letters keep a size that can be read on a phone. */
export function DrawingView({ drawing: { width, height, shapes }, name, tableId }: Props) {
  const margin = 8;
  return (
    <svg
      className="drawing"
      viewBox={`${-margin} 0 ${width + 2 * margin} ${height + margin}`}
      role="img"
      aria-label={name}
      aria-details={tableId}
    >
      {shapes.map((shape, n) => (
        <Drawn key={n} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'box':
      return (
        <rect
          className={`drawing-${shape.ink}`}
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
        />
      );
    case 'dot':
      return <circle className={`drawing-${shape.ink}`} cx={shape.x} cy={shape.y} r={shape.radius} />;
    case 'line':
      return (
        <polyline
          className={`drawing-line drawing-${shape.ink}`}
          points={pointsText(shape.points)}
          strokeDasharray={shape.isDashed ? '5 4' : undefined}
        />
      );
    case 'words':
      return (
        <text
          className={`drawing-${shape.ink}`}
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          fontWeight={shape.isStrong ? 700 : undefined}
        >
          {shape.text}
        </text>
      );
  }
}
