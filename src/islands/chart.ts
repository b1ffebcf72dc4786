/** Plain geometry for charts: numbers in, numbers out. */

/** The end of an axis: the next round number, at least 10, that can be halved into round numbers. */
export function roundMax(highest: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(highest, 10)));
  return [1, 2, 4, 6, 10].map((step) => step * size).find((end) => end >= highest) ?? 10 * size;
}

/** Moves places apart until each is at least `gap` from the next. Their order stays. */
export function spread(
  places: readonly number[],
  { gap, from, to }: { gap: number; from: number; to: number },
): number[] {
  const order = places.map((_, n) => n).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const result = [...places];
  let floor = from;
  for (const n of order) {
    result[n] = Math.max(result[n] ?? 0, floor);
    floor = (result[n] ?? 0) + gap;
  }
  let ceiling = to;
  for (const n of [...order].reverse()) {
    result[n] = Math.min(result[n] ?? 0, ceiling);
    ceiling = (result[n] ?? 0) - gap;
  }
  return result;
}
