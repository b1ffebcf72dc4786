import type { Finding } from '#domain/worksheets/sheet.ts';
import { DECIDER, placedPieces, type PowerMap } from './map.ts';

/** What the power map looks for. */
export type MapCode =
  | 'no-demand'
  | 'no-decider'
  | 'decider-body'
  | 'no-body'
  | 'no-line'
  | 'no-base'
  | 'only-guesses'
  | 'few'
  | 'alone';

/** A map with fewer than these leaves out people that somebody in the room knows of. */
const ENOUGH = 12;

/** What is missing on a map, and what deserves a second look. */
export function mapFindings(map: PowerMap): Finding<MapCode>[] {
  const { demand, body, pieces, lines } = map;
  const decider = pieces.find(({ id }) => id === DECIDER);
  const placed = placedPieces(map);
  const isNamed = decider !== undefined && decider.name.trim() !== '';
  const isBody = isNamed && (decider.kind !== 'person' || fold(decider.name) === fold(body));
  const gap = (isFound: boolean, code: MapCode, at: string): Finding<MapCode>[] =>
    isFound ? [{ code, severity: 'gap', at }] : [];
  const alone = placed.filter(({ id }) => !lines.some(({ from, to }) => from === id || to === id));
  const [first] = alone;
  return [
    ...gap(demand.trim() === '', 'no-demand', 'demand'),
    ...gap(!isNamed, 'no-decider', `${DECIDER}-name`),
    ...gap(isBody, 'decider-body', `${DECIDER}-kind`),
    ...gap(isNamed && !isBody && body.trim() === '', 'no-body', 'body'),
    ...gap(isNamed && !lines.some(({ to }) => to === DECIDER), 'no-line', 'line-from'),
    ...gap(!placed.some(({ kind }) => kind === 'base'), 'no-base', 'new-name'),
    ...(lines.length > 0 && lines.every(({ evidence }) => evidence === 'guess')
      ? [{ code: 'only-guesses', severity: 'look', at: 'lines' } as const]
      : []),
    ...(placed.length < ENOUGH
      ? [
          {
            code: 'few',
            severity: 'look',
            values: { n: placed.length, enough: ENOUGH },
            at: 'new-name',
          } as const,
        ]
      : []),
    ...(first
      ? [
          {
            code: 'alone',
            severity: 'look',
            values: { n: alone.length, names: alone.map(({ name }) => name.trim()).join(', ') },
            at: `${first.id}-name`,
          } as const,
        ]
      : []),
  ];
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
