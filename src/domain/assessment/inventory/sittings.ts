import type { Inventory } from '#schema/types.ts';
import type { Hours } from './shares.ts';
import type { Rating, Ratings } from './statements.ts';

/** What one sitting is for; `date` says no more than its day. */
export const occasions = ['date', 'before', 'after', 'looking-back'] as const;
export type Occasion = (typeof occasions)[number];

/** One pass through an inventory. Its id joins the single answers to the result. */
export interface Sitting {
  readonly id: string;
  readonly form: string;
  readonly version: number;
  readonly occasion: Occasion;
  /** When it was last touched, as the record tells it. */
  readonly at: string;
  readonly ratings: Ratings;
  readonly hours: Hours;
}

/** The response that is saved at each choice, under the id of the statement or of the row of hours. */
export type SavedChoice =
  | { readonly sitting: string; readonly form: string; readonly rating: Rating }
  | { readonly sitting: string; readonly form: string; readonly hours: number };

/** The response that is saved when the picture is asked for, under the id of the inventory. */
export interface SavedResult {
  readonly sitting: string;
  readonly form: string;
  readonly ratings: Ratings;
  readonly hours: Hours;
}

/** An attempt as the record keeps it, as far as sittings need it. */
export interface SavedAnswer {
  readonly assessment: string;
  readonly item: string;
  readonly rev: number;
  readonly at: string;
  readonly occasion?: string;
  readonly response: unknown;
}

/** What the record holds of an inventory. */
export interface Kept {
  /** The sitting touched last, finished or not. */
  readonly latest: Sitting | null;
  /** Finished sittings, oldest first; one for each sitting and form, as it was when last finished. */
  readonly results: readonly Sitting[];
}

/** Reads an inventory's sittings from all saved answers, oldest first. What cannot be read is passed over, never thrown away. */
export function sittingsOf(inventory: Inventory, saved: readonly SavedAnswer[]): Kept {
  const sittings = new Map<string, Sitting>();
  const results = new Map<string, Sitting>();
  let latest: Sitting | null = null;
  const ids = [inventory.id, ...inventory.formerly];
  for (const answer of saved.filter(({ assessment }) => ids.includes(assessment))) {
    const sitting = touched(answer, sittings);
    if (!sitting) continue;
    latest = sitting;
    sittings.set(sitting.id, sitting);
    if (!ids.includes(answer.item)) continue;
    // Deleted first, so that a result that was finished again stands last.
    results.delete(keyOf(sitting));
    results.set(keyOf(sitting), sitting);
  }
  return { latest, results: [...results.values()] };
}

/** Tells results apart: a sitting may have one for each form. */
export function keyOf({ id, form }: Pick<Sitting, 'id' | 'form'>): string {
  return `${id} ${form}`;
}

/** Results with one more, in the place of the same sitting and form when they had it. */
export function withResult(results: readonly Sitting[], one: Sitting | null): readonly Sitting[] {
  return one ? [...results.filter((other) => keyOf(other) !== keyOf(one)), one] : results;
}

/** A sitting after one more saved answer. */
function touched(
  { assessment, item, rev, at, occasion, response }: SavedAnswer,
  sittings: ReadonlyMap<string, Sitting>,
): Sitting | undefined {
  if (!isSaved(response)) return undefined;
  const { sitting: id, form, rating, hours } = response;
  const known = sittings.get(id);
  const before = known?.version === rev ? known : { ratings: {}, hours: {} };
  const base: Sitting = {
    id,
    form,
    version: rev,
    occasion: occasions.find((one) => one === occasion) ?? 'date',
    at,
    ratings: before.ratings,
    hours: before.hours,
  };
  if (item === assessment) return { ...base, ratings: ratingsIn(response['ratings']), hours: hoursIn(hours) };
  if (isRating(rating)) return { ...base, ratings: { ...base.ratings, [item]: rating } };
  if (isHours(hours)) return { ...base, hours: { ...base.hours, [item]: hours } };
  return undefined;
}

type Loose = Record<string, unknown>;

function isSaved(response: unknown): response is Loose & { sitting: string; form: string } {
  return isLoose(response) && typeof response['sitting'] === 'string' && typeof response['form'] === 'string';
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRating(value: unknown): value is Rating {
  return value === 'unknown' || (Number.isInteger(value) && Number(value) >= 0);
}

function isHours(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function ratingsIn(value: unknown): Ratings {
  return Object.fromEntries(
    isLoose(value) ? Object.entries(value).filter((pair): pair is [string, Rating] => isRating(pair[1])) : [],
  );
}

function hoursIn(value: unknown): Hours {
  return Object.fromEntries(
    isLoose(value) ? Object.entries(value).filter((pair): pair is [string, number] => isHours(pair[1])) : [],
  );
}
