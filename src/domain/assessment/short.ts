import type { ShortItem } from '#schema/types.ts';
import type { Feedback } from './feedback.ts';
import { idk, type ResponseTo } from './response.ts';
import type { Score } from './score.ts';
import { saysExactly, saysOneOf } from './wording.ts';

/** One point for a wording that is right. */
export function scoreShort(item: ShortItem, { text }: ResponseTo<'short'>): Score {
  return { earned: readingOf(item, text) === 'right' ? 1 : 0, possible: 1 };
}

/** What is said of the answer; for "I don't know yet", the right answer and all that come close. */
export function feedbackForShort(item: ShortItem, { text }: ResponseTo<'short'>): Feedback[] {
  const right = item.feedback.right;
  if (text === idk) {
    const near = item.near.map((one, n): Feedback => ({
      id: nearId(n),
      verdict: 'neutral',
      text: one.feedback,
    }));
    return [{ id: 'answer', verdict: 'neutral', text: right }, ...near];
  }
  const reading = readingOf(item, text);
  if (reading === 'right') return [{ id: 'answer', verdict: 'right', text: right }];
  if (reading === 'wrong') return [{ id: 'answer', verdict: 'wrong', text: item.feedback.wrong }];
  return [{ id: 'answer', verdict: 'near', text: item.near[reading]?.feedback ?? item.feedback.wrong }];
}

/** The near answer that a part of the feedback is about; absent for the answer itself. */
export function nearOf(item: ShortItem, part: string): ShortItem['near'][number] | undefined {
  return item.near.find((_, n) => nearId(n) === part);
}

function nearId(n: number): string {
  return `near-${n + 1}`;
}

/** Right, the place of the near answer it says, or wrong. What is meant to the letter goes before a slip. */
function readingOf(item: ShortItem, text: string): 'right' | 'wrong' | number {
  for (const says of [saysExactly, saysOneOf]) {
    if (says(text, item.accept)) return 'right';
    const near = item.near.findIndex((one) => says(text, [one.text]));
    if (near >= 0) return near;
  }
  return 'wrong';
}
