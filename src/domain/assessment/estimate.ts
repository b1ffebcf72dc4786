import type { EstimateItem } from '#schema/types.ts';
import type { Feedback, Verdict } from './feedback.ts';
import { readEstimate } from './number.ts';
import { idk, type ResponseTo } from './response.ts';
import type { Score } from './score.ts';

/** Everything within the tolerance, a half within double, else nothing. */
export function scoreEstimate(item: EstimateItem, { text }: ResponseTo<'estimate'>): Score {
  return { earned: worth[verdictOn(item, text)], possible: 1 };
}

/** The working, which is the reason whatever the number. */
export function feedbackForEstimate(item: EstimateItem, { text }: ResponseTo<'estimate'>): Feedback[] {
  return [{ id: 'answer', verdict: verdictOn(item, text), text: item.working.join(' ') }];
}

const worth = { right: 1, near: 0.5, wrong: 0, neutral: 0 } as const satisfies Partial<
  Record<Verdict, number>
>;

function verdictOn(item: EstimateItem, text: string): keyof typeof worth {
  if (text === idk) return 'neutral';
  const number = readEstimate(item, text);
  if (number === undefined) return 'wrong';
  // Sums of decimals miss by a hair: 0.3 is within 0.1 of 0.2.
  const off = Math.abs(number - item.answer) - 1e-9 * Math.max(1, Math.abs(item.answer));
  if (off <= item.tolerance) return 'right';
  return off <= 2 * item.tolerance ? 'near' : 'wrong';
}
