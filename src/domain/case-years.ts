import type { Case } from '#schema/types.ts';

/** Where a case stands on the line of all cases: its years and its turning points, as shares of the line from 0 to 1. */
export interface CaseLine {
  readonly case: Case;
  readonly from: number;
  readonly to: number;
  readonly points: readonly number[];
}

/** Cases on one line, and the decades that cross it. */
export interface CaseYears {
  readonly decades: readonly { readonly year: number; readonly at: number }[];
  readonly lines: readonly CaseLine[];
}

/** Lays cases along one line of whole decades. The last year of a case is in it to its end. */
export function layCases(cases: readonly Case[]): CaseYears {
  const years = cases.flatMap(({ years: { from, to }, timeline }) => [
    from,
    to + 1,
    ...timeline.map(({ year }) => year),
  ]);
  const begin = Math.floor(Math.min(...years) / 10) * 10;
  const end = Math.ceil(Math.max(...years) / 10) * 10;
  const at = (year: number) => (year - begin) / (end - begin);
  const decades = Array.from({ length: (end - begin) / 10 + 1 }, (_, n) => begin + n * 10);
  return {
    decades: decades.map((year) => ({ year, at: at(year) })),
    lines: cases.map((one) => ({
      case: one,
      from: at(one.years.from),
      to: at(one.years.to + 1),
      points: one.timeline.map(({ year }) => at(year)),
    })),
  };
}
