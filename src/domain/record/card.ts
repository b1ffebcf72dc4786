import { attemptsOf, type Attempt, type AttemptDraft } from './attempt.ts';
import type { Named } from './completion.ts';
import { isPlain } from './json.ts';
import type { LearnerRecord } from './record.ts';

/** How well somebody recalled a card, by their own word; the worst first. */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;

/** One of `ratings`. */
export type Rating = (typeof ratings)[number];

/** The item that all about a concept's card is saved under. No item of content can have a colon in its id. */
export function cardItem(concept: string): `card:${string}` {
  return `card:${concept}`;
}

/** Whether an item is a card. */
export function isCardItem(item: string): boolean {
  return item.startsWith('card:');
}

/** A rating to append, after the back of the card was seen. */
export function draftRating(concept: string, rating: Rating, { lang }: { lang: string }): AttemptDraft {
  return { ...draftOf(concept, lang), behaviour: 'review', response: { rating } };
}

/** A learner's word that a card is to come, whatever lessons they opened; or that it is to stay away. */
export function draftCardMark(concept: string, isWanted: boolean, { lang }: { lang: string }): AttemptDraft {
  return { ...draftOf(concept, lang), behaviour: 'mark', response: { wanted: isWanted } };
}

/** All that was said of a card, oldest first, also under the concept's earlier ids. */
export function cardAttempts(
  { id, formerly = [] }: Named,
  record: Pick<LearnerRecord, 'attempts'>,
): Attempt[] {
  return attemptsOf(record, cardItem(id), formerly.map(cardItem));
}

/**
 * The counter since which a card comes back: it was asked for or rated, or a lesson that teaches it was begun. Absent for
 * one that has not come yet, and for one that was sent away.
 */
export function cardSince(attempts: readonly Attempt[], lessonsBegun: readonly number[]): number | undefined {
  const wanted = attempts.map(wantedBy).findLast((one) => one !== undefined);
  const traces = [...attempts.map(({ counter }) => counter), ...lessonsBegun];
  return wanted === false || traces.length === 0 ? undefined : Math.min(...traces);
}

/** How a card was rated, be it a concept's or an item of type card; absent for anything else. */
export function ratingOf({ response }: { readonly response: unknown }): Rating | undefined {
  return isPlain(response) ? ratings.find((rating) => rating === response['rating']) : undefined;
}

/** Whether a card is wanted, by an attempt that says so; absent for anything else. */
export function wantedBy({ item, behaviour, response }: Attempt): boolean | undefined {
  if (behaviour !== 'mark' || !isCardItem(item) || !isPlain(response)) return undefined;
  const { wanted } = response;
  return typeof wanted === 'boolean' ? wanted : undefined;
}

function draftOf(concept: string, lang: string) {
  const item = cardItem(concept);
  return { item, assessment: item, rev: 1, lang, earned: null, possible: null };
}
