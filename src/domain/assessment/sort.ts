import type { SortItem } from '#schema/types.ts';
import type { Feedback, Verdict } from './feedback.ts';
import { idk, type ResponseTo } from './response.ts';
import type { Score } from './score.ts';

type Card = SortItem['cards'][number];

/** The share of cards that stand in the bucket that fits best, or in one that can be defended as well. */
export function scoreSort(item: SortItem, response: ResponseTo<'sort'>): Score {
  const verdicts = item.cards.map((card) => verdictOn(card, response));
  const right = verdicts.filter((verdict) => verdict === 'right' || verdict === 'also').length;
  const wrong = verdicts.filter((verdict) => verdict === 'wrong').length;
  const of = item.cards.length;
  return { earned: of === 0 ? 0 : right / of, possible: 1, parts: { right, wrong, of } };
}

/** Every card with its reason. */
export function feedbackForSort(item: SortItem, response: ResponseTo<'sort'>): Feedback[] {
  return item.cards.map((card) => ({ id: card.id, verdict: verdictOn(card, response), text: card.feedback }));
}

function verdictOn(card: Card, { places }: ResponseTo<'sort'>): Verdict {
  if (places === idk) return 'neutral';
  const place = Object.hasOwn(places, card.id) ? places[card.id] : undefined;
  if (place === undefined) return 'missed';
  if (place === card.key) return 'right';
  return card.also.includes(place) ? 'also' : 'wrong';
}
