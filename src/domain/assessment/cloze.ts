import type { ClozeItem } from '#schema/types.ts';
import type { Feedback, Verdict } from './feedback.ts';
import { scoreVerdicts } from './places.ts';
import { idk, type ResponseTo } from './response.ts';
import type { Score } from './score.ts';
import { saysOneOf } from './wording.ts';

/** One gap of a cloze. */
export type Gap = ClozeItem['gaps'][number];

/** A stretch of a cloze: text, or the id of a gap. */
export type Stretch =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'gap'; readonly id: string };

/** The text of a cloze, cut at its gaps. */
export function stretchesOf(text: string): Stretch[] {
  // Splitting at a group keeps what it caught: every second piece is the id of a gap.
  return text
    .split(/\[\[([^\][]*)\]\]/)
    .map((piece, n): Stretch =>
      n % 2 === 1 ? { kind: 'gap', id: piece.trim() } : { kind: 'text', text: piece },
    )
    .filter((stretch) => stretch.kind === 'gap' || stretch.text !== '');
}

/** The share of gaps that are right. */
export function scoreCloze(item: ClozeItem, response: ResponseTo<'cloze'>): Score {
  return scoreVerdicts(item.gaps.map((gap) => verdictOn(gap, response)));
}

/** Every gap with its reason. */
export function feedbackForCloze(item: ClozeItem, response: ResponseTo<'cloze'>): Feedback[] {
  return item.gaps.map((gap) => ({ id: gap.id, verdict: verdictOn(gap, response), text: gap.feedback }));
}

/** What belongs into a gap, in words. */
export function rightWording(gap: Gap): string {
  if (gap.kind === 'choose') return wordingOf(gap, gap.key);
  return gap.accept[0] ?? '';
}

/** What stands in a gap, in words. */
export function wordingOf(gap: Gap, filled: string): string {
  return gap.kind === 'choose' ? (gap.options.find(({ id }) => id === filled)?.text ?? '') : filled;
}

function verdictOn(gap: Gap, { gaps }: ResponseTo<'cloze'>): Verdict {
  if (gaps === idk) return 'neutral';
  const filled = Object.hasOwn(gaps, gap.id) ? (gaps[gap.id] ?? '').trim() : '';
  if (filled === '') return 'missed';
  const isRight = gap.kind === 'choose' ? filled === gap.key : saysOneOf(filled, gap.accept);
  return isRight ? 'right' : 'wrong';
}
