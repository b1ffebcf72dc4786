/** Where the middle of some numbers is, and how far they lie apart. */
export interface Spread {
  /** How many numbers. */
  readonly n: number;
  readonly median: number;
  /** The quartiles: a quarter lies below `lower`, a quarter above `upper`. */
  readonly lower: number;
  readonly upper: number;
}

/** The spread of numbers; `null` of none. Between two numbers it goes in a straight line, as `QUARTILE` does in spreadsheets. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? 0;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { n: sorted.length, median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
