import type { Inventory } from '#schema/types.ts';
import { profileOf, whole } from '#domain/assessment/inventory/profile.ts';
import { recencyIds } from '#domain/assessment/inventory/recency.ts';
import { sharesOf } from '#domain/assessment/inventory/shares.ts';
import {
  keyOf,
  occasions,
  sittingsOf,
  type Occasion,
  type Sitting,
} from '#domain/assessment/inventory/sittings.ts';
import type { Attempt } from '#domain/record/attempt.ts';
import { isPlain } from '#domain/record/json.ts';

/** One score of a sitting, in short. */
export interface ShortScore {
  readonly id: string;
  readonly title: string;
  /** `points`: 0 to 100 with its band; `percent`: a share of the hours; `none`: too little was answered. */
  readonly unit: 'points' | 'percent' | 'none';
  readonly value: number;
  readonly band: string;
}

/** One pass through an inventory, in short. */
export interface ShortSitting {
  readonly key: string;
  readonly form: string;
  readonly occasion: Occasion;
  /** When it was last touched. */
  readonly at: string;
  /** `finished`, `begun`, or of an `earlier` version, whose scores would mean something else now. */
  readonly state: 'finished' | 'begun' | 'earlier';
  /** How many statements or rows were answered. */
  readonly answered: number;
  readonly scores: readonly ShortScore[];
  /** All that it was saved in. */
  readonly attempts: readonly Attempt[];
}

/** All sittings of an inventory, finished or not, oldest first. Answers that belong to none are left to the caller. */
export function shortSittings(inventory: Inventory, attempts: readonly Attempt[]): ShortSitting[] {
  const ids = [inventory.id, ...inventory.formerly];
  const byKey = new Map<string, Attempt[]>();
  for (const attempt of attempts.filter(({ assessment }) => ids.includes(assessment))) {
    const key = keyIn(attempt.response);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), attempt]);
  }
  const { results } = sittingsOf(inventory, attempts);
  return [...byKey].map(([key, own]) =>
    shorten(inventory, own, { key, result: results.find((one) => keyOf(one) === key) }),
  );
}

function shorten(
  inventory: Inventory,
  attempts: readonly Attempt[],
  { key, result }: { key: string; result: Sitting | undefined },
): ShortSitting {
  const last = attempts.at(-1);
  const rev = result?.version ?? last?.rev;
  const items = result
    ? [...Object.keys(result.ratings), ...Object.keys(result.hours)]
    : attempts.map(({ item }) => item);
  const beside = recencyIds(inventory);
  const answered = new Set(items.filter((item) => !beside.includes(item))).size;
  return {
    key,
    form: inventory.forms.find(({ id }) => key.endsWith(` ${id}`))?.title ?? '',
    occasion: occasions.find((one) => one === last?.occasion) ?? 'date',
    at: result?.at ?? last?.at ?? '',
    state: rev !== inventory.version ? 'earlier' : result ? 'finished' : 'begun',
    answered,
    scores: result?.version === inventory.version ? scoresOf(inventory, result) : [],
    attempts,
  };
}

function scoresOf(inventory: Inventory, sitting: Sitting): ShortScore[] {
  const form = inventory.forms.find(({ id }) => id === sitting.form);
  if (form?.kind === 'hours') {
    const titles = new Map(form.shares.map(({ id, title }) => [id, title]));
    const shares = sharesOf(form, sitting.hours) ?? [];
    return shares.map(({ id, percent }) => ({
      id,
      title: titles.get(id) ?? id,
      unit: 'percent',
      value: percent,
      band: '',
    }));
  }
  if (!form) return [];
  const titles = new Map(inventory.dimensions.map(({ id, title }) => [id, title]));
  return profileOf(inventory, form, sitting.ratings).dimensions.map(({ id, score, band }) => ({
    id,
    title: titles.get(id) ?? id,
    unit: score === null ? 'none' : 'points',
    value: whole(score ?? 0),
    band: band?.title ?? '',
  }));
}

function keyIn(response: unknown): string | undefined {
  if (!isPlain(response)) return undefined;
  const { sitting, form } = response;
  return typeof sitting === 'string' && typeof form === 'string' ? keyOf({ id: sitting, form }) : undefined;
}
