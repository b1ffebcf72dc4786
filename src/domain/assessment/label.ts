import type { Assessment, LabelItem } from '#schema/types.ts';
import type { Feedback } from './feedback.ts';
import { feedbackForPlaces, scorePlaces } from './places.ts';
import type { ResponseTo } from './response.ts';
import type { Score } from './score.ts';

/** The share of points that bear their right name. */
export function scoreLabel(item: LabelItem, { names }: ResponseTo<'label'>): Score {
  return scorePlaces(item.points, names);
}

/** Every point with its reason. */
export function feedbackForLabel(item: LabelItem, { names }: ResponseTo<'label'>): Feedback[] {
  return feedbackForPlaces(item.points, names);
}

/** The diagrams that an assessment's items put points on. */
export function diagramsIn(assessment: Assessment): readonly string[] {
  if (!('items' in assessment)) return [];
  return assessment.items.flatMap((item) => (item.type === 'label' ? [item.diagram] : []));
}
