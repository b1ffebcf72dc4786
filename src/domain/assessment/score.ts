import { feedbackFor } from './feedback.ts';
import { scoreShort } from './short.ts';
import { scoreCloze } from './cloze.ts';
import { scoreEstimate } from './estimate.ts';
import { scoreMatch } from './match.ts';
import { scoreLabel } from './label.ts';
import { scoreMulti } from './multi.ts';
import { scoreOrder } from './order.ts';
import { isUnsure, type Response, type ScoredItem } from './response.ts';
import { scoreSingle } from './single.ts';
import { scoreSort } from './sort.ts';
import { scoreTrueFalse } from './truefalse.ts';

/** What a response is worth. */
export interface Score {
  /** From 0 to `possible`. */
  readonly earned: number;
  readonly possible: number;
  /** Items with parts: how many stand right, how many wrong, and how many there are to find. */
  readonly parts?: { readonly right: number; readonly wrong: number; readonly of: number };
}

/** How it went, in one word: the end of a try. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'unsure';

/** The score of a response, by the rule of the item's type. */
export function score(item: ScoredItem, response: Response): Score {
  if (item.type === 'single' && response.type === 'single') return scoreSingle(item, response);
  if (item.type === 'multi' && response.type === 'multi') return scoreMulti(item, response);
  if (item.type === 'truefalse' && response.type === 'truefalse') return scoreTrueFalse(item, response);
  if (item.type === 'sort' && response.type === 'sort') return scoreSort(item, response);
  if (item.type === 'order' && response.type === 'order') return scoreOrder(item, response);
  if (item.type === 'short' && response.type === 'short') return scoreShort(item, response);
  if (item.type === 'cloze' && response.type === 'cloze') return scoreCloze(item, response);
  if (item.type === 'estimate' && response.type === 'estimate') return scoreEstimate(item, response);
  if (item.type === 'match' && response.type === 'match') return scoreMatch(item, response);
  if (item.type === 'label' && response.type === 'label') return scoreLabel(item, response);
  throw new Error(`the response to ${item.id} is of type ${response.type}, not ${item.type}`);
}

/** A score in one word; "I don't know yet" is never wrong. */
export function outcomeOf(item: ScoredItem, response: Response): Outcome {
  if (isUnsure(response)) return 'unsure';
  const { earned, possible, parts } = score(item, response);
  if (earned >= possible) return 'right';
  if (feedbackFor(item, response).some(({ verdict }) => verdict === 'near')) return 'partly';
  // An all-or-nothing item earns nothing for a part, yet something was found.
  return earned > 0 || (parts?.right ?? 0) > 0 ? 'partly' : 'wrong';
}
