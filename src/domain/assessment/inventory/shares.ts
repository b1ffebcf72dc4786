import type { HoursForm } from './statements.ts';

/** How a week was spent: row id to hours. A row that is absent counts as none. */
export type Hours = Readonly<Record<string, number>>;

/** One kind of work in a week. The percents of all shares add up to 100. */
export interface Share {
  readonly id: string;
  readonly hours: number;
  readonly percent: number;
}

/** Hours of each share in whole percents; null when no hour was given. What is below zero or no number counts as none. */
export function sharesOf(form: HoursForm, hours: Hours): readonly Share[] | null {
  const sums = form.shares.map(({ id }) =>
    form.rows.filter(({ share }) => share === id).reduce((total, row) => total + hoursOf(hours[row.id]), 0),
  );
  const total = sums.reduce((all, n) => all + n, 0);
  if (total === 0) return null;
  const percents = wholePercents(sums.map((n) => (n / total) * 100));
  return form.shares.map(({ id }, n) => ({ id, hours: sums[n] ?? 0, percent: percents[n] ?? 0 }));
}

/** The largest share; the earlier one wins a tie. */
export function largestOf(shares: readonly Share[]): Share | undefined {
  return [...shares].sort((a, b) => b.hours - a.hours)[0];
}

function hoursOf(given: number | undefined): number {
  return given !== undefined && Number.isFinite(given) && given > 0 ? given : 0;
}

/** Rounds so that the sum stays 100: the largest remainders are rounded up. */
function wholePercents(exact: readonly number[]): readonly number[] {
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((all, n) => all + n, 0);
  const up = exact
    .map((n, at) => ({ at, rest: n - Math.floor(n) }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, missing)
    .map(({ at }) => at);
  return floors.map((n, at) => (up.includes(at) ? n + 1 : n));
}
