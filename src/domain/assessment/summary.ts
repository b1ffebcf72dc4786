import type { Answering } from './answering.ts';
import type { ScoredItem } from './response.ts';

/** How a whole quiz went. */
export interface Summary {
  /** Items right at the first try. */
  readonly right: number;
  /** Items with a key. */
  readonly of: number;
  readonly answered: number;
  /** Items that were not right the first time: worth reading about again. */
  readonly again: readonly ScoredItem[];
}

/** The summary of the items and where the learner stands with each, by item id. */
export function summaryOf(
  items: readonly ScoredItem[],
  standing: Readonly<Record<string, Answering>>,
): Summary {
  const firsts = items.map((item) => ({ item, first: standing[item.id]?.first }));
  const answered = firsts.filter(({ first }) => first !== undefined);
  return {
    right: answered.filter(({ first }) => first === 'right').length,
    of: items.length,
    answered: answered.length,
    again: answered.filter(({ first }) => first !== 'right').map(({ item }) => item),
  };
}
