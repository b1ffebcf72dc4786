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

/** What is saved at each choice, under the id of the statement or the row of hours. */
export interface SavedChoice {
  readonly sitting: string;
  readonly form: string;
  readonly occasion: Occasion;
  /** A place on the scale or "don't know"; for a row of hours, the hours. */
  readonly rating?: Rating;
  readonly hours?: number;
}

/** What is saved when the picture is asked for, under the id of the inventory. */
export interface SavedResult extends Pick<Sitting, 'form' | 'occasion' | 'ratings' | 'hours'> {
  readonly sitting: string;
}

/** An attempt as the record keeps it, as far as sittings need it. */
export interface SavedAnswer {
  readonly item: string;
  readonly rev: number;
  readonly at: string;
  readonly response: unknown;
}

/** What the record holds of an inventory. */
export interface Kept {
  /** The sitting touched last, finished or not. */
  readonly latest: Sitting | null;
  /** Finished sittings, oldest first; one for each sitting and form, as it was when last finished. */
  readonly results: readonly Sitting[];
}

/** Reads sittings from saved answers, oldest first. What cannot be read is passed over, never thrown away. */
export function sittingsOf(inventory: Inventory, saved: readonly SavedAnswer[]): Kept {
  const sittings = new Map<string, Sitting>();
  const results = new Map<string, Sitting>();
  let latest: Sitting | null = null;
  for (const answer of saved) {
    const sitting = touched(inventory, answer, sittings);
    if (!sitting) continue;
    latest = sitting;
    sittings.set(sitting.id, sitting);
    if (answer.item !== inventory.id) continue;
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

/** Ids under which an inventory saves anything: its own, its statements', its rows of hours'. */
export function savedIdsOf(inventory: Inventory): readonly string[] {
  return [
    inventory.id,
    ...inventory.dimensions.flatMap(({ facets }) => facets.flatMap(({ items }) => items.map(({ id }) => id))),
    ...inventory.forms.flatMap((form) => (form.kind === 'hours' ? form.rows.map(({ id }) => id) : [])),
  ];
}

/** A sitting after one more saved answer. */
function touched(
  inventory: Inventory,
  { item, rev, at, response }: SavedAnswer,
  sittings: ReadonlyMap<string, Sitting>,
): Sitting | undefined {
  if (!isSaved(response)) return undefined;
  const { sitting: id, form, occasion, rating, hours } = response;
  const known = sittings.get(id);
  const before = known?.version === rev ? known : { ratings: {}, hours: {} };
  const base = { id, form, version: rev, at, occasion: isOccasion(occasion) ? occasion : 'date', ratings: before.ratings, hours: before.hours } as const;
  if (item === inventory.id) return { ...base, ratings: ratingsIn(response['ratings']), hours: hoursIn(hours) };
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

function isOccasion(value: unknown): value is Occasion {
  return occasions.some((one) => one === value);
}

function isRating(value: unknown): value is Rating {
  return value === 'unknown' || (Number.isInteger(value) && Number(value) >= 0);
}

function isHours(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function ratingsIn(value: unknown): Ratings {
  return Object.fromEntries(isLoose(value) ? Object.entries(value).filter((pair): pair is [string, Rating] => isRating(pair[1])) : []);
}

function hoursIn(value: unknown): Hours {
  return Object.fromEntries(isLoose(value) ? Object.entries(value).filter((pair): pair is [string, number] => isHours(pair[1])) : []);
}
