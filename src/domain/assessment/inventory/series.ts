import type { Inventory } from '#schema/types.ts';
import { partsOf } from './parts.ts';
import { profileOf, whole, type DimensionProfile, type Tally } from './profile.ts';
import { sharesOf } from './shares.ts';
import type { Sitting } from './sittings.ts';
import type { Form } from './statements.ts';

/** One quality, or one kind of work, as it stood at every sitting. */
export interface Series {
  readonly id: string;
  readonly title: string;
  /** Whether it is the mean of the series below it. */
  readonly isWhole: boolean;
  /** Whole numbers from 0 to 100, one for each sitting; null where too little was answered. */
  readonly values: readonly (number | null)[];
}

/** All finished sittings of one form. */
export interface Course {
  /** Oldest first. */
  readonly sittings: readonly Sitting[];
  readonly series: readonly Series[];
  /** How many could not be put in line: of another version, or a look back at the start, which tells of another day. */
  readonly leftOut: number;
}

/** The two ends of a series. */
export interface Ends {
  readonly title: string;
  readonly first: number;
  readonly last: number;
}

/** How the results of one form ran from sitting to sitting. A single sitting has no course. */
export function courseOf(inventory: Inventory, form: Form, results: readonly Sitting[]): Course | null {
  const own = results.filter((one) => one.form === form.id);
  const sittings = own
    .filter((one) => one.version === inventory.version && one.occasion !== 'looking-back')
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  if (sittings.length < 2) return null;
  return { sittings, series: seriesOf(inventory, form, sittings), leftOut: own.length - sittings.length };
}

/** The series whose first and latest sitting lie furthest apart; the earlier one wins a tie, null where none differs. */
export function furthestOf({ series }: Course): Ends | null {
  return series
    .flatMap(({ title, values }): Ends[] => {
      const [first, last] = [values[0] ?? null, values.at(-1) ?? null];
      return first === null || last === null || first === last ? [] : [{ title, first, last }];
    })
    .reduce<Ends | null>((far, one) => (far && gapIn(far) >= gapIn(one) ? far : one), null);
}

function gapIn({ first, last }: Ends): number {
  return Math.abs(last - first);
}

function seriesOf(inventory: Inventory, form: Form, sittings: readonly Sitting[]): readonly Series[] {
  if (form.kind === 'hours') {
    const weeks = sittings.map(({ hours }) => sharesOf(form, hours));
    return form.shares.map(({ id, title }, n) => ({
      id,
      title,
      isWhole: false,
      values: weeks.map((shares) => shares?.[n]?.percent ?? null),
    }));
  }
  const scores = sittings.map(({ ratings }) => {
    const parts = profileOf(inventory, form, ratings).dimensions.flatMap((one) =>
      partsOf<DimensionProfile, Tally>(one),
    );
    return new Map(parts.map(({ id, score }) => [id, score === null ? null : whole(score)]));
  });
  return inventory.dimensions
    .flatMap((dimension) =>
      partsOf<typeof dimension, (typeof dimension.facets)[number]>(dimension).map((part) => ({
        id: part.id,
        title: part.title,
        isWhole: part === dimension && dimension.facets.length > 1,
        values: scores.map((sitting) => sitting.get(part.id) ?? null),
      })),
    )
    .filter(({ id }) => scores.some((sitting) => sitting.has(id)));
}
