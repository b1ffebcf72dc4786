import type { Inventory } from '#schema/types.ts';
import type { AttemptDraft } from '#domain/record/attempt.ts';
import {
  keyOf,
  type Kept,
  type Occasion,
  type SavedChoice,
  type SavedResult,
  type Sitting,
} from './sittings.ts';
import type { Hours } from './shares.ts';
import type { Form, Rating, Ratings } from './statements.ts';

/** What is being filled in. It has no sitting until the first answer. */
export interface Draft {
  readonly sitting: string | null;
  readonly form: string;
  readonly occasion: Occasion;
  readonly ratings: Ratings;
  readonly hours: Hours;
}

/** One answer: to a statement, or to a row of hours. */
export type Answer =
  { readonly statement: string; readonly rating: Rating } | { readonly row: string; readonly hours: number };

/** An empty form; the first one unless another is named. */
export function emptyDraft(inventory: Inventory, form?: string): Draft {
  return { sitting: null, form: formOf(inventory, form).id, occasion: 'date', ratings: {}, hours: {} };
}

/** Where the learner left off, finished or not; an empty form when the inventory has changed its version since. */
export function resumedDraft(inventory: Inventory, { latest }: Kept): Draft {
  if (!latest || latest.version !== inventory.version) return emptyDraft(inventory);
  const { id, occasion, ratings, hours } = latest;
  return { sitting: id, form: formOf(inventory, latest.form).id, occasion, ratings, hours };
}

/** The form with an id, or the first one. */
export function formOf(inventory: Inventory, id: string | undefined): Form {
  const form = inventory.forms.find((one) => one.id === id) ?? inventory.forms[0];
  if (!form) throw new Error(`the inventory "${inventory.id}" has no form`);
  return form;
}

/** The draft after one more answer. */
export function answered<T extends Draft>(draft: T, answer: Answer): T {
  return 'rating' in answer
    ? { ...draft, ratings: { ...draft.ratings, [answer.statement]: answer.rating } }
    : { ...draft, hours: { ...draft.hours, [answer.row]: answer.hours } };
}

/** The result that belongs to a draft, if its picture was asked for. */
export function resultFor(draft: Draft, results: readonly Sitting[]): Sitting | undefined {
  const { sitting, form } = draft;
  return sitting === null ? undefined : results.find((one) => keyOf(one) === keyOf({ id: sitting, form }));
}

/** Whether answers were changed since the picture was asked for. */
export function isStale(draft: Draft, result: Sitting): boolean {
  return !isSame(draft.ratings, result.ratings) || !isSame(draft.hours, result.hours);
}

/** One answer as the record keeps it. */
export function answerAttempt(
  inventory: Inventory,
  draft: Draft & { sitting: string },
  { answer, lang }: { answer: Answer; lang: string },
): AttemptDraft {
  const { sitting, form } = draft;
  const isRating = 'rating' in answer;
  const response: SavedChoice = isRating
    ? { sitting, form, rating: answer.rating }
    : { sitting, form, hours: answer.hours };
  return attempt(inventory, draft, { item: isRating ? answer.statement : answer.row, lang, response });
}

/** A result as the record keeps it. */
export function resultAttempt(
  inventory: Inventory,
  draft: Draft & { sitting: string },
  { lang }: { lang: string },
): AttemptDraft {
  const { sitting, form, ratings, hours } = draft;
  const response: SavedResult = { sitting, form, ratings, hours };
  return attempt(inventory, draft, { item: inventory.id, lang, response: { ...response } });
}

function attempt(
  inventory: Inventory,
  { occasion }: Draft,
  rest: Pick<AttemptDraft, 'item' | 'lang' | 'response'>,
): AttemptDraft {
  return {
    ...rest,
    assessment: inventory.id,
    rev: inventory.version,
    behaviour: 'practice',
    earned: null,
    possible: null,
    ...(occasion !== 'date' && { occasion }),
  };
}

function isSame(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
