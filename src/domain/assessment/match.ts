import type { MatchItem } from '#schema/types.ts';
import type { Feedback } from './feedback.ts';
import { feedbackForPlaces, scorePlaces } from './places.ts';
import type { ResponseTo } from './response.ts';
import type { Score } from './score.ts';

/** The share of rows that are joined with the choice that fits best, or with one that can be defended as well. */
export function scoreMatch(item: MatchItem, { pairs }: ResponseTo<'match'>): Score {
  return scorePlaces(item.rows, pairs);
}

/** Every row with its reason. */
export function feedbackForMatch(item: MatchItem, { pairs }: ResponseTo<'match'>): Feedback[] {
  return feedbackForPlaces(item.rows, pairs);
}
