import { nextId } from '#domain/worksheets/sheet.ts';

/** What a piece stands for. `base`: our own people. */
export const pieceKinds = ['person', 'body', 'group', 'base'] as const;
/** How well we know of an influence: checked, heard from somebody, supposed. */
export const evidenceGrades = ['fact', 'told', 'guess'] as const;

export type PieceKind = (typeof pieceKinds)[number];
export type Evidence = (typeof evidenceGrades)[number];

/** Against to for, on this demand. */
export const STANCE = { least: -3, most: 3 } as const;
/** Weight on this demand: none to all of it. */
export const WEIGHT = { least: 0, most: 10 } as const;
/** The piece that stands for the decider has this id. */
export const DECIDER = 'decider';
/** More pieces than anybody reads on one map. */
export const MOST_PIECES = 40;

/** A person or group: where it stands on this demand, and how much it weighs on it. */
export interface Piece {
  readonly id: string;
  /** Initials, or the name of somebody who holds a public office. */
  readonly name: string;
  readonly kind: PieceKind;
  readonly stance: number;
  readonly weight: number;
}

/** Who can move whom, and how we know. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: Evidence;
  readonly note: string;
}

/** One piece taken from one stance to another, and why that should be possible. */
export interface Move {
  readonly id: string;
  readonly piece: string;
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** Who stands where on one demand, who can move whom, and what we mean to move. */
export interface PowerMap {
  readonly demand: string;
  /** The body that the decider belongs to. */
  readonly body: string;
  /** The decider is the first of them. */
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
  /** Oldest first. The pieces stand where the last one left them. */
  readonly moves: readonly Move[];
}

/** A map with nothing on it but a place for the decider. */
export const blankMap: PowerMap = {
  demand: '',
  body: '',
  pieces: [{ id: DECIDER, name: '', kind: 'person', stance: -1, weight: WEIGHT.most }],
  lines: [],
  moves: [],
};

/** The map with one more piece, in the middle. */
export function addPiece(map: PowerMap, name: string, kind: PieceKind): PowerMap {
  if (map.pieces.length >= MOST_PIECES) return map;
  return {
    ...map,
    pieces: [...map.pieces, { id: nextId('p', map.pieces), name, kind, stance: 0, weight: 5 }],
  };
}

/** The map with something else in one piece. A place beyond the edge becomes the edge. */
export function editPiece(map: PowerMap, id: string, edit: Partial<Omit<Piece, 'id'>>): PowerMap {
  return {
    ...map,
    pieces: map.pieces.map((piece) => {
      if (piece.id !== id) return piece;
      const { stance, weight, ...rest } = { ...piece, ...edit };
      return { ...rest, stance: within(stance, STANCE), weight: within(weight, WEIGHT) };
    }),
  };
}

/** The map without a piece, its lines and its moves. The decider's place stays. */
export function removePiece(map: PowerMap, id: string): PowerMap {
  if (id === DECIDER) return map;
  return {
    ...map,
    pieces: map.pieces.filter((piece) => piece.id !== id),
    lines: map.lines.filter(({ from, to }) => from !== id && to !== id),
    moves: map.moves.filter(({ piece }) => piece !== id),
  };
}

/** The map with one more line; none from a piece to itself, and none twice. */
export function addLine(map: PowerMap, { from, to, evidence, note }: Omit<Line, 'id'>): PowerMap {
  const isKnown = (id: string) => map.pieces.some((piece) => piece.id === id);
  const isThere = map.lines.some((line) => line.from === from && line.to === to);
  if (from === to || isThere || !isKnown(from) || !isKnown(to)) return map;
  return { ...map, lines: [...map.lines, { id: nextId('l', map.lines), from, to, evidence, note }] };
}

/** The map with something else in one line. */
export function editLine(
  map: PowerMap,
  id: string,
  edit: Partial<Pick<Line, 'evidence' | 'note'>>,
): PowerMap {
  return { ...map, lines: map.lines.map((line) => (line.id === id ? { ...line, ...edit } : line)) };
}

/** The map without a line. */
export function removeLine(map: PowerMap, id: string): PowerMap {
  return { ...map, lines: map.lines.filter((line) => line.id !== id) };
}

/** The map after one piece has been moved, with the move remembered. */
export function movePiece(map: PowerMap, id: string, to: number, why: string): PowerMap {
  const piece = map.pieces.find((one) => one.id === id);
  const stance = within(to, STANCE);
  if (!piece || piece.stance === stance) return map;
  const move: Move = { id: nextId('m', map.moves), piece: id, from: piece.stance, to: stance, why };
  return { ...editPiece(map, id, { stance }), moves: [...map.moves, move] };
}

/** The pieces as they stood after so many of the moves. */
export function piecesAfter({ pieces, moves }: PowerMap, count: number): readonly Piece[] {
  return moves
    .slice(count)
    .reverse()
    .reduce(
      (now, { piece, from }) => now.map((one) => (one.id === piece ? { ...one, stance: from } : one)),
      pieces,
    );
}

/** The lines that run from a piece: whom its move may move in turn. */
export function linesFrom({ lines }: PowerMap, id: string): Line[] {
  return lines.filter(({ from }) => from === id);
}

/** Pieces that have a name, and so stand on the map. */
export function placedPieces({ pieces }: Pick<PowerMap, 'pieces'>): Piece[] {
  return pieces.filter(({ name }) => name.trim() !== '');
}

function within(n: number, { least, most }: { least: number; most: number }): number {
  return Math.min(most, Math.max(least, Math.round(n)));
}
