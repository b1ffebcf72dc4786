import { DECIDER, type Piece, type PowerMap } from '#domain/worksheets/power-map/map.ts';
import { arrowHead, FRAME, layOut, SIZE, type PlacedPiece } from '#domain/worksheets/power-map/picture.ts';
import { cornersOf } from '#domain/worksheets/power-map/svg.ts';
import type { MapLabels } from './labels.ts';

interface Props {
  /** The pieces in view: those of now, or of an earlier move. */
  pieces: readonly Piece[];
  lines: PowerMap['lines'];
  words: MapLabels;
  /** Draws a piece; without it the picture is only to look at. */
  around?: (placed: PlacedPiece, drawing: React.ReactNode) => React.ReactNode;
}

function still({ piece, shape }: PlacedPiece, drawing: React.ReactNode): React.ReactNode {
  return (
    <g className="map-piece" data-shape={shape} data-kind={piece.kind}>
      {drawing}
    </g>
  );
}

/** The field of the map with everything on it. */
export function MapDrawing({ pieces, lines, words, around = still }: Props) {
  const picture = layOut(pieces, lines);
  const { width, height, left, right, top, bottom } = FRAME;
  const [middleX, middleY] = [width / 2, top + (height - top - bottom) / 2];
  return (
    <>
      <g className="map-axes" aria-hidden="true">
        <path d={`M${left} ${middleY}H${width - right}M${middleX} ${top}V${height - bottom}`} />
        <text x={left} y={height - 12}>
          {words.against}
        </text>
        <text x={middleX} y={height - 12} textAnchor="middle">
          {words.between}
        </text>
        <text x={width - right} y={height - 12} textAnchor="end">
          {words.for}
        </text>
        <text x={6} y={18}>
          {words.heavy}
        </text>
      </g>
      <g className="map-arrows" aria-hidden="true">
        {picture.lines.map((line) => (
          <g key={line.id} data-evidence={line.evidence}>
            <line x1={line.x1} y1={line.y1} x2={line.x2} y2={line.y2} />
            <polygon points={arrowHead(line)} />
          </g>
        ))}
      </g>
      {picture.pieces.map((placed) => {
        const { piece, x, y, shape, text, label } = placed;
        return (
          <g key={piece.id}>
            {around(
              placed,
              <>
                <circle className="map-touch" cx={x} cy={y} r={SIZE * 2} />
                {piece.id === DECIDER && <circle className="map-ring" cx={x} cy={y} r={SIZE + 6} />}
                {shape === 'for' ? (
                  <circle className="map-dot" cx={x} cy={y} r={SIZE} />
                ) : (
                  <polygon className="map-dot" points={cornersOf(placed)} />
                )}
                <text className="map-label" x={text.x} y={text.y} textAnchor={text.anchor}>
                  {label}
                </text>
              </>,
            )}
          </g>
        );
      })}
    </>
  );
}
