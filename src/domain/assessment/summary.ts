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

/** How one group of a quiz's items went. */
export interface GroupScore {
  readonly id: string;
  readonly text: string;
  /** Items of the group that were right at the first try. */
  readonly right: number;
  readonly of: number;
}

/** The score of each group that a quiz names, in the order it names them. */
export function groupScores(
  groups: readonly { readonly id: string; readonly text: string }[],
  items: readonly ScoredItem[],
  standing: Readonly<Record<string, Answering>>,
): GroupScore[] {
  return groups.map(({ id, text }) => {
    const members = items.filter(({ group }) => group === id);
    const right = members.filter((item) => standing[item.id]?.first === 'right').length;
    return { id, text, right, of: members.length };
  });
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
