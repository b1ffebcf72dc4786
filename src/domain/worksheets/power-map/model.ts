import { fields, list, oneOf, text, whole } from '#domain/worksheets/read.ts';
import type { Fact, SheetModel } from '#domain/worksheets/sheet.ts';
import {
  blankMap,
  DECIDER,
  evidenceGrades,
  MOST_PIECES,
  pieceKinds,
  placedPieces,
  STANCE,
  WEIGHT,
  type Line,
  type Move,
  type Piece,
  type PowerMap,
} from './map.ts';

const stance = whole(STANCE.least, STANCE.most);

const readMap = fields<PowerMap>({
  demand: text,
  body: text,
  pieces: list(
    fields<Piece>({
      id: text,
      name: text,
      kind: oneOf(pieceKinds),
      stance,
      weight: whole(WEIGHT.least, WEIGHT.most),
    }),
    MOST_PIECES,
  ),
  lines: list(fields<Line>({ id: text, from: text, to: text, evidence: oneOf(evidenceGrades), note: text })),
  moves: list(fields<Move>({ id: text, piece: text, from: stance, to: stance, why: text })),
});

/** The power map as a sheet. A line or a move of a piece that is not there does not fit. */
export const mapModel: SheetModel<PowerMap> = {
  name: 'power-map',
  version: 1,
  blank: blankMap,
  read: (raw) => {
    const map = readMap(raw);
    if (!map) return undefined;
    const ids = map.pieces.map(({ id }) => id);
    const isWhole =
      ids[0] === DECIDER &&
      new Set(ids).size === ids.length &&
      map.lines.every(({ from, to }) => ids.includes(from) && ids.includes(to)) &&
      map.moves.every(({ piece }) => ids.includes(piece));
    return isWhole ? map : undefined;
  },
  facts: mapFacts,
};

function mapFacts(map: PowerMap): Fact[] {
  const { demand, pieces, lines, moves } = map;
  const decider = pieces.find(({ id }) => id === DECIDER)?.name.trim() ?? '';
  const placed = placedPieces(map).length;
  return [
    ...(demand.trim() ? [{ code: 'demand', values: { demand: demand.trim() } }] : []),
    ...(decider ? [{ code: 'decider', values: { decider } }] : []),
    ...(placed > 0 ? [{ code: 'pieces', values: { n: placed } }] : []),
    ...(lines.length > 0 ? [{ code: 'lines', values: { n: lines.length } }] : []),
    ...(moves.length > 0 ? [{ code: 'moves', values: { n: moves.length } }] : []),
  ];
}
