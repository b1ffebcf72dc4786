import type { Inventory } from '#schema/types.ts';
import { profileOf, whole, type Profile, type Tally } from './profile.ts';
import {
  pointsOf,
  statementsOf,
  topOf,
  type Ratings,
  type Statement,
  type StatementsForm,
} from './statements.ts';

/** One finished pass through the statements. */
export interface InventoryResult {
  readonly version: number;
  /** Id of the form that was answered. */
  readonly form: string;
  readonly ratings: Ratings;
}

/** The same quality twice. `change` is the difference of the whole numbers that people see. */
export interface Pair {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

/** Statements that moved by the same number of places; up is more of the quality, also where the statement is reversed. */
export interface Move {
  readonly steps: number;
  readonly statements: readonly Statement[];
}

/** Two results side by side, or why they cannot be. */
export type Comparison =
  | { readonly kind: 'other-version'; readonly versions: readonly [number, number] }
  | { readonly kind: 'nothing-shared' }
  | {
      readonly kind: 'pairs';
      /** The statements that both results were asked. */
      readonly form: StatementsForm;
      /** True when one of the forms asks more than the other. */
      readonly narrowed: boolean;
      readonly before: Profile;
      readonly after: Profile;
      readonly dimensions: readonly (Pair & { readonly facets: readonly Pair[] })[];
      /** Largest moves first. */
      readonly moves: readonly Move[];
      /** How many statements were rated both times. */
      readonly ratedTwice: number;
    };

/** Lays two results side by side. Results of different versions are never joined; of two forms, only what both ask is. */
export function compare(inventory: Inventory, before: InventoryResult, after: InventoryResult): Comparison {
  if (before.version !== after.version || after.version !== inventory.version) {
    return { kind: 'other-version', versions: [before.version, after.version] };
  }
  const shared = sharedForm(inventory, before.form, after.form);
  if (!shared) return { kind: 'nothing-shared' };
  const { form, narrowed } = shared;
  const was = profileOf(inventory, form, before.ratings);
  const is = profileOf(inventory, form, after.ratings);
  return {
    kind: 'pairs',
    form,
    narrowed,
    before: was,
    after: is,
    dimensions: was.dimensions.map((dimension, n) => ({
      ...pairOf(dimension, is.dimensions[n]),
      facets: dimension.facets.map((facet, m) => pairOf(facet, is.dimensions[n]?.facets[m])),
    })),
    ...movesBetween(inventory, form, [before.ratings, after.ratings]),
  };
}

function sharedForm(
  inventory: Inventory,
  ...ids: [string, string]
): { form: StatementsForm; narrowed: boolean } | undefined {
  const [one, other] = ids.map((id) => inventory.forms.find((form) => form.id === id));
  if (one?.kind !== 'statements' || other?.kind !== 'statements') return undefined;
  const [first, second] = [one, other].map((form) => statementsOf(inventory, form).map(({ id }) => id));
  const items = first?.filter((id) => second?.includes(id)) ?? [];
  if (items.length === 0) return undefined;
  return {
    form: { ...one, items },
    narrowed: items.length < Math.max(first?.length ?? 0, second?.length ?? 0),
  };
}

function pairOf(before: Tally, after: Tally | undefined): Pair {
  const was = before.score;
  const is = after?.score ?? null;
  return {
    id: before.id,
    before: was,
    after: is,
    change: was === null || is === null ? null : whole(is) - whole(was),
  };
}

function movesBetween(
  inventory: Inventory,
  form: StatementsForm,
  [before, after]: readonly [Ratings, Ratings],
): { moves: readonly Move[]; ratedTwice: number } {
  const bySteps = new Map<number, Statement[]>();
  for (const statement of statementsOf(inventory, form)) {
    const was = pointsOf(statement, before, topOf(inventory));
    const is = pointsOf(statement, after, topOf(inventory));
    if (was === undefined || is === undefined) continue;
    bySteps.set(is - was, [...(bySteps.get(is - was) ?? []), statement]);
  }
  const all = [...bySteps].map(([steps, statements]) => ({ steps, statements }));
  return {
    moves: all
      .filter(({ steps }) => steps !== 0)
      .sort((a, b) => Math.abs(b.steps) - Math.abs(a.steps) || b.steps - a.steps),
    ratedTwice: all.reduce((total, { statements }) => total + statements.length, 0),
  };
}
