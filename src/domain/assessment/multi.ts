import type { MultiItem } from '#schema/types.ts';
import type { Feedback } from './feedback.ts';
import { idk, type ResponseTo } from './response.ts';
import type { Score } from './score.ts';

/** A share for each right option, less a share for each wrong one, never below 0; or all or nothing. */
export function scoreMulti(item: MultiItem, { options }: ResponseTo<'multi'>): Score {
  const chosen = item.options.filter(({ id }) => options !== idk && options.includes(id));
  const of = item.options.filter(({ id }) => item.key.includes(id)).length;
  const right = chosen.filter(({ id }) => item.key.includes(id)).length;
  const wrong = chosen.length - right;
  const share = of === 0 ? 0 : Math.max(0, right - wrong) / of;
  const whole = right === of && wrong === 0 ? 1 : 0;
  return { earned: item.partial === 'all' ? whole : share, possible: 1, parts: { right, wrong, of } };
}

/** Every option with what it teaches; those of the key that were not chosen are missed. */
export function feedbackForMulti(item: MultiItem, { options }: ResponseTo<'multi'>): Feedback[] {
  return item.options.map(({ id, feedback }) => {
    const fits = item.key.includes(id);
    if (options === idk) return { id, verdict: 'neutral', text: feedback };
    if (options.includes(id)) return { id, verdict: fits ? 'right' : 'wrong', text: feedback };
    return { id, verdict: fits ? 'missed' : 'neutral', text: feedback };
  });
}
