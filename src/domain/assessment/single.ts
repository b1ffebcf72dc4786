import type { SingleItem } from '#schema/types.ts';
import type { Feedback } from './feedback.ts';
import type { ResponseTo } from './response.ts';
import type { Score } from './score.ts';

/** One point for the option of the key. */
export function scoreSingle(item: SingleItem, { option }: ResponseTo<'single'>): Score {
  return { earned: option !== null && item.key.includes(option) ? 1 : 0, possible: 1 };
}

/** Every option with what it teaches. */
export function feedbackForSingle(item: SingleItem, { option }: ResponseTo<'single'>): Feedback[] {
  return item.options.map(({ id, feedback }) => {
    const fits = item.key.includes(id);
    if (id === option) return { id, verdict: fits ? 'right' : 'wrong', text: feedback };
    return {
      id,
      verdict: fits && item.options.some((one) => one.id === option) ? 'missed' : 'neutral',
      text: feedback,
    };
  });
}
