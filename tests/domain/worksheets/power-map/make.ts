import fc from 'fast-check';
import {
  addLine,
  addPiece,
  blankMap,
  DECIDER,
  editPiece,
  movePiece,
  pieceKinds,
  type PowerMap,
} from '#domain/worksheets/power-map/map.ts';

/** A map that lacks nothing but people: a decider, two others, a line to the decider that is a fact. */
export const smallMap: PowerMap = addLine(
  addPiece(
    addPiece(
      editPiece({ ...blankMap, demand: 'Fix the lift', body: 'Housing board, chair' }, DECIDER, {
        name: 'Ms. Vale',
      }),
      'Tenants',
      'base',
    ),
    'Rev. Oak',
    'person',
  ),
  { from: 'p2', to: DECIDER, evidence: 'fact', note: 'They sing together.' },
);

/** Any map that the page can make, with moves. */
export const maps = fc
  .record({
    pieces: fc.array(
      fc.record({
        name: fc.string({ minLength: 1, maxLength: 30 }),
        kind: fc.constantFrom(...pieceKinds),
        stance: fc.integer({ min: -3, max: 3 }),
        weight: fc.integer({ min: 0, max: 10 }),
      }),
      { maxLength: 20 },
    ),
    lines: fc.array(fc.record({ from: fc.nat(20), to: fc.nat(20) }), { maxLength: 20 }),
    moves: fc.array(fc.record({ piece: fc.nat(20), to: fc.integer({ min: -3, max: 3 }) }), { maxLength: 10 }),
  })
  .map(({ pieces, lines, moves }) => {
    const placed = pieces.reduce((map, { name, kind, ...spot }) => {
      const added = addPiece(map, name, kind);
      return editPiece(added, added.pieces.at(-1)?.id ?? '', spot);
    }, smallMap);
    const idAt = (n: number) => placed.pieces[n % placed.pieces.length]?.id ?? '';
    const tied = lines.reduce(
      (map, { from, to }) => addLine(map, { from: idAt(from), to: idAt(to), evidence: 'told', note: '' }),
      placed,
    );
    return moves.reduce((map, { piece, to }) => movePiece(map, idAt(piece), to, 'because'), tied);
  });
