import type { SortItem } from '#schema/types.ts';
import type { Feedback } from './feedback.ts';
import { feedbackForPlaces, scorePlaces } from './places.ts';
import type { ResponseTo } from './response.ts';
import type { Score } from './score.ts';

/** The share of cards that stand in the bucket that fits best, or in one that can be defended as well. */
export function scoreSort(item: SortItem, { places }: ResponseTo<'sort'>): Score {
  return scorePlaces(item.cards, places);
}

/** Every card with its reason. */
export function feedbackForSort(item: SortItem, { places }: ResponseTo<'sort'>): Feedback[] {
  return feedbackForPlaces(item.cards, places);
}
