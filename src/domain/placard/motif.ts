import { ringOf, type Dot } from '#domain/picture.ts';
import type { Shelf } from '#domain/library.ts';
import type { Track } from '#schema/types.ts';
import type { Placard } from './placard.ts';

/** One of the inks of the tracks. */
export type Ink = Track['ink'];

/** People as dots, in units of a 200 by 200 field: who is tied to whom, and who stands out. */
export interface Group {
  readonly dots: readonly Dot[];
  readonly ties: readonly (readonly [number, number])[];
  /** The dot that stands out; the ink it does so in. */
  readonly first: number;
  readonly ink: Ink;
}

/** What a placard shows beside its words. */
export interface Motif {
  /** The ink it stands on; without one it stands on the dark ground. */
  readonly ground?: Ink;
  readonly groups: readonly Group[];
}

/** The picture of a placard: of a track its own modules and lessons, of the site its tracks, else what the kind is about. */
export function motifOf(shelf: Shelf, { of, track: id }: Placard): Motif {
  const track = id && shelf.track.get(id)?.data;
  if (track) {
    const lessonsOf = (module: string) => shelf.module.get(module)?.data.lessons.length ?? 0;
    return { ground: track.ink, groups: track.modules.map((module) => tied(lessonsOf(module), track.ink)) };
  }
  return {
    groups:
      of === 'site'
        ? [...shelf.track.values()].map(({ data }) => tied(data.modules.length, data.ink))
        : [groups[of as keyof typeof groups]],
  };
}

/** A ring in which everybody is tied to everybody. */
function tied(count: number, ink: Ink): Group {
  const dots = ringOf(count);
  const ties = dots.flatMap((_, a) => dots.slice(a + 1).map((_, n) => [a, a + 1 + n] as const));
  return { dots, ties, first: 0, ink };
}

const around = ringOf(6);
const group = (dots: readonly Dot[], ties: Group['ties'], first: number, ink: Ink): Group => ({
  dots,
  ties,
  first,
  ink,
});
const chain = (count: number) => Array.from({ length: count - 1 }, (_, n) => [n, n + 1] as const);
const at = (...places: [number, number][]): Dot[] => places.map(([x, y]) => ({ x, y }));

const groups: Readonly<Record<Exclude<Placard['of'], 'site' | 'track' | 'module' | 'lesson'>, Group>> = {
  // One idea, and what it touches.
  concept: group(
    [{ x: 100, y: 100 }, ...around],
    around.map((_, n) => [0, n + 1] as const),
    0,
    'indigo',
  ),
  // A few in a crowd who found each other.
  case: group(
    at([38, 150], [86, 118], [134, 150], [30, 58], [78, 30], [128, 64], [176, 34], [178, 104], [88, 184]),
    [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    1,
    'poppy',
  ),
  // A way up, week by week.
  route: group(at([44, 178], [140, 146], [62, 106], [150, 66], [100, 22]), chain(5), 4, 'marigold'),
  // People in a circle, one of whom asks them to begin.
  workshop: group(ringOf(9), [], 0, 'marigold'),
  // Two who talk.
  assessment: group(at([54, 100], [146, 100]), [[0, 1]], 1, 'poppy'),
  // A row that moves one way.
  activity: group(
    at([34, 40], [34, 100], [34, 160], [100, 70], [100, 130], [166, 100]),
    [
      [0, 3],
      [1, 3],
      [1, 4],
      [2, 4],
      [3, 5],
      [4, 5],
    ],
    5,
    'poppy',
  ),
  // The mark of the site.
  page: group(
    at([100, 34], [34, 150], [166, 150]),
    [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    0,
    'indigo',
  ),
};
