import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { editPiece, piecesAfter, placedPieces, type Piece } from '#domain/worksheets/power-map/map.ts';
import { FRAME, spotAt, type PlacedPiece } from '#domain/worksheets/power-map/picture.ts';
import { fill } from '#domain/words.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { nameOfPiece, sayStance, type MapPart } from './names.ts';

interface Props extends MapPart {
  /** After how many moves; null for now. Earlier ones are only to look at. */
  step: number | null;
}

const keys: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The map as a picture. Pieces can be dragged, or moved by the arrow keys. */
export function MapView({ id, sheet, words, step }: Props) {
  const { data: map, change } = sheet;
  const field = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<{ id: string; stance: number; weight: number } | null>(null);
  const [said, say] = useState({ text: '', turn: 0 });
  const isNow = step === null;
  const shown = placedPieces({ pieces: isNow ? map.pieces : piecesAfter(map, step) }).map((piece) =>
    drag?.id === piece.id ? { ...piece, stance: drag.stance, weight: drag.weight } : piece,
  );

  const sayPiece = (piece: Piece) =>
    fill(words.pieceSaid, {
      name: nameOfPiece(piece, words),
      stance: sayStance(piece.stance, words),
      weight: piece.weight,
    });
  const put = (piece: Piece, to: { stance: number; weight: number }) => {
    change((now) => editPiece(now, piece.id, to), `place ${piece.id}`);
    const [after] = editPiece({ ...map, pieces: [piece] }, piece.id, to).pieces;
    if (after) say(({ turn }) => ({ text: sayPiece(after), turn: turn + 1 }));
  };
  const spotOf = ({ clientX, clientY }: PointerEvent) => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return null;
    const scale = FRAME.width / box.width;
    return spotAt((clientX - box.left) * scale, (clientY - box.top) * scale);
  };
  const press = (event: KeyboardEvent, piece: Piece) => {
    const way = keys[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    put(piece, { stance: piece.stance + way[0], weight: piece.weight + way[1] });
  };
  const around = ({ piece, shape }: PlacedPiece, drawing: React.ReactNode) => (
    <g
      className="map-piece"
      data-shape={shape}
      data-kind={piece.kind}
      role="button"
      aria-roledescription={words.mapName}
      aria-label={sayPiece(piece)}
      tabIndex={sheet.isReady ? 0 : -1}
      onKeyDown={(event) => press(event, piece)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id: piece.id, stance: piece.stance, weight: piece.weight });
      }}
      onPointerMove={(event) => {
        const spot = drag?.id === piece.id ? spotOf(event) : null;
        if (spot) setDrag({ id: piece.id, ...spot });
      }}
      onPointerUp={() => {
        if (drag?.id === piece.id) put(piece, drag);
        setDrag(null);
      }}
      onPointerCancel={() => setDrag(null)}
    >
      {drawing}
    </g>
  );
  return (
    <div className="map-view">
      <p className="soft" id={`${id}-hint`}>
        <span>{words.mapHint}</span>
      </p>
      <svg
        ref={field}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="group"
        aria-label={words.mapName}
        aria-describedby={`${id}-hint`}
      >
        <MapDrawing pieces={shown} lines={map.lines} words={words} {...(isNow && { around })} />
      </svg>
      <p role="status" className="soft">
        <span key={said.turn}>{said.text}</span>
      </p>
    </div>
  );
}
