import type { Case } from '#schema/types.ts';

/** A turning point on the line of a case: its number in the list, and where its mark stands, both from 0 to 1. */
export interface TimelineMark {
  readonly number: number;
  /** Where on the line it belongs. */
  readonly at: number;
  /** Where its number is drawn: as near as the numbers before it allow. */
  readonly shown: number;
}

/** The whole years that the line runs between, and its marks in the order of time. */
export interface Timeline {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly TimelineMark[];
}

/** Lays the turning points of a case along a line. Numbers keep `apart` (a share of the line) from each other, so that each can be read. */
export function layTimeline(points: Case['timeline'], { apart }: { apart: number }): Timeline {
  const years = points.map(({ year }) => year);
  const from = Math.floor(Math.min(...years));
  const to = Math.max(from + 1, Math.ceil(Math.max(...years)));
  const at = years.map((year) => (year - from) / (to - from));
  const shown = spread(at, apart);
  return { from, to, marks: at.map((one, n) => ({ number: n + 1, at: one, shown: shown[n] ?? one })) };
}

/** Pushes places apart to the right, then the last ones back from the end. Where there is no room for all, they share it evenly. */
function spread(places: readonly number[], apart: number): number[] {
  if (apart * (places.length - 1) >= 1) return places.map((_, n) => n / Math.max(1, places.length - 1));
  const right: number[] = [];
  for (const place of places) right.push(Math.max(place, (right.at(-1) ?? -apart) + apart));
  const back = [...right];
  for (let n = back.length - 1; n >= 0; n--)
    back[n] = Math.min(back[n] ?? 1, n === back.length - 1 ? 1 : (back[n + 1] ?? 1) - apart);
  return back;
}
