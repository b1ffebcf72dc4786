import { STANCE, WEIGHT, type Evidence, type Piece, type PowerMap } from './map.ts';

/** The size of the picture and its margins, in units of the drawing. */
export const FRAME = { width: 560, height: 560, left: 40, right: 40, top: 36, bottom: 48 } as const;

/** Half of a piece. */
export const SIZE = 11;

/** Longer names are cut in the picture; the list has them whole. */
const LONGEST_NAME = 12;

/** The room that a letter takes where letters are largest, which is on a phone. */
export const LETTER = { height: 26, width: 12 } as const;

/** Where pieces on the same spot go: about it, one after the other. */
const RING = [
  [0, 0],
  [26, 0],
  [-26, 0],
  [0, 26],
  [0, -26],
  [26, 26],
  [-26, -26],
  [26, -26],
  [-26, 26],
] as const;

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece with its place in the picture, and its name with its own. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly box: Box;
  /** Where the name begins, ends or has its middle. */
  readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
  /** The shape says the stance, also where there is no colour. */
  readonly shape: 'for' | 'between' | 'against';
}

/** A line between the edges of two pieces. */
export interface PlacedLine {
  readonly id: string;
  readonly evidence: Evidence;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Everything in the picture. */
export interface MapPicture {
  readonly pieces: readonly PlacedPiece[];
  readonly lines: readonly PlacedLine[];
}

/** Where a stance stands. */
export function xOf(stance: number): number {
  const span = FRAME.width - FRAME.left - FRAME.right;
  return FRAME.left + ((stance - STANCE.least) / (STANCE.most - STANCE.least)) * span;
}

/** Where a weight stands: the heaviest on top. */
export function yOf(weight: number): number {
  const span = FRAME.height - FRAME.top - FRAME.bottom;
  return FRAME.top + ((WEIGHT.most - weight) / (WEIGHT.most - WEIGHT.least)) * span;
}

/** The stance and the weight of a spot in the picture, to whole steps. */
export function spotAt(x: number, y: number): { stance: number; weight: number } {
  const across = (x - FRAME.left) / (FRAME.width - FRAME.left - FRAME.right);
  const down = (y - FRAME.top) / (FRAME.height - FRAME.top - FRAME.bottom);
  const step = (share: number, least: number, most: number) =>
    Math.min(most, Math.max(least, Math.round(least + share * (most - least)))) + 0;
  return {
    stance: step(across, STANCE.least, STANCE.most),
    weight: step(1 - down, WEIGHT.least, WEIGHT.most),
  };
}

/** Lays out a map: pieces on the same spot beside each other, names where they cover least. */
export function layOut(pieces: readonly Piece[], lines: PowerMap['lines']): MapPicture {
  const taken = new Map<string, number>();
  const spots = pieces.map((piece) => {
    const key = `${piece.stance} ${piece.weight}`;
    const n = taken.get(key) ?? 0;
    taken.set(key, n + 1);
    const [dx, dy] = RING[n % RING.length] ?? [0, 0];
    const inset = SIZE + 2;
    return {
      piece,
      x: Math.min(FRAME.width - inset, Math.max(inset, xOf(piece.stance) + dx)),
      y: Math.min(FRAME.height - inset, Math.max(inset, yOf(piece.weight) + dy)),
    };
  });
  const dots = spots.map(({ x, y }) => ({ x: x - SIZE, y: y - SIZE, width: 2 * SIZE, height: 2 * SIZE }));
  const placed: PlacedPiece[] = [];
  spots.forEach(({ piece, x, y }, n) => {
    const label = shortName(piece.name);
    const others = [...dots.filter((_, dot) => dot !== n), ...placed.map(({ box }) => box)];
    const box = placeLabel({ x, y, width: label.length * LETTER.width }, others);
    placed.push({ piece, x, y, label, box, text: textIn(box, x), shape: shapeOf(piece.stance) });
  });
  const byId = new Map(placed.map((one) => [one.piece.id, one]));
  return {
    pieces: placed,
    lines: lines.flatMap(({ id, from, to, evidence }) => {
      const [a, b] = [byId.get(from), byId.get(to)];
      return a && b ? [{ id, evidence, ...between(a, b) }] : [];
    }),
  };
}

/** How much two rectangles cover of each other. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}

/** The place for a name beside its piece, inside the picture, where it covers least of what is there; the first of equals. */
export function placeLabel(
  { x, y, width }: { x: number; y: number; width: number },
  others: readonly Box[],
): Box {
  const { height } = LETTER;
  const near = SIZE + 4;
  const places = [
    [x + near, y - height / 2],
    [x - near - width, y - height / 2],
    [x - width / 2, y + near],
    [x - width / 2, y - near - height],
    [x + near, y + near],
    [x + near, y - near - height],
    [x - near - width, y + near],
    [x - near - width, y - near - height],
    [x - width / 2, y + near + height],
    [x - width / 2, y - near - 2 * height],
  ] as const;
  const boxes = places.map(([left, top]) => ({
    x: Math.min(FRAME.width - width, Math.max(0, left)),
    y: Math.min(FRAME.height - height, Math.max(0, top)),
    width,
    height,
  }));
  const own = { x: x - SIZE, y: y - SIZE, width: 2 * SIZE, height: 2 * SIZE };
  const covers = boxes.map((box) => [own, ...others].reduce((sum, other) => sum + overlap(box, other), 0));
  const best = covers.indexOf(Math.min(...covers));
  return boxes[best] ?? { ...own, width, height };
}

function shortName(name: string): string {
  const letters = Array.from(name.trim());
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join('')}…` : letters.join('');
}

/** Towards the piece, so that a name in smaller letters still stands beside it. */
function textIn({ x: left, y: top, width, height }: Box, x: number): PlacedPiece['text'] {
  const y = top + height * 0.7;
  if (left >= x) return { x: left, y, anchor: 'start' };
  if (left + width <= x) return { x: left + width, y, anchor: 'end' };
  return { x: left + width / 2, y, anchor: 'middle' };
}

function shapeOf(stance: number): PlacedPiece['shape'] {
  if (stance === 0) return 'between';
  return stance > 0 ? 'for' : 'against';
}

/** From edge to edge, with room for the arrow head. */
function between(a: PlacedPiece, b: PlacedPiece): Omit<PlacedLine, 'id' | 'evidence'> {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const [out, room] = [SIZE + 2, SIZE + 5];
  return { x1: a.x + ux * out, y1: a.y + uy * out, x2: b.x - ux * room, y2: b.y - uy * room };
}

/** The corners of an arrow head at the end of a line, as SVG points. */
export function arrowHead({ x1, y1, x2, y2 }: PlacedLine): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const points = [
    [x2, y2],
    [x2 - ux * 10 - uy * 5, y2 - uy * 10 + ux * 5],
    [x2 - ux * 10 + uy * 5, y2 - uy * 10 - ux * 5],
  ];
  return points.map(([x = 0, y = 0]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
