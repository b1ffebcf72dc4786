import type { TrueFalseItem } from '#schema/types.ts';
import type { Feedback } from './feedback.ts';
import { idk, type ResponseTo } from './response.ts';
import type { Score } from './score.ts';

/** One point for the side that holds. */
export function scoreTrueFalse(item: TrueFalseItem, { answer }: ResponseTo<'truefalse'>): Score {
  return { earned: answer === item.key ? 1 : 0, possible: 1 };
}

/** The reason each way, under the ids `true` and `false`. */
export function feedbackForTrueFalse(item: TrueFalseItem, { answer }: ResponseTo<'truefalse'>): Feedback[] {
  return [true, false].map((side) => {
    const named = { id: String(side), text: side ? item.feedback.ifTrue : item.feedback.ifFalse };
    if (answer === idk || answer === null) return { ...named, verdict: 'neutral' };
    if (side === answer) return { ...named, verdict: side === item.key ? 'right' : 'wrong' };
    return { ...named, verdict: side === item.key ? 'missed' : 'neutral' };
  });
}
