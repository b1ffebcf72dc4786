import { bareTitle, longestFrom, namesOf, rootOf, wordKeys } from './names.ts';
import type { TitleEntry } from './titles.ts';

/** Concepts that a question speaks of among other words. */
export interface Mentions {
  /** Under a name of several words, as in `how do I run a one on one`: they are what is asked about. */
  asked: readonly TitleEntry[];
  /** By a title of one word, as in `is power a bad thing`: they are near to what is asked about. */
  touched: readonly TitleEntry[];
}

/**
 * The concepts that a longer query speaks of. Fillers and endings do not matter: `how do we learn from an action` says
 * `learning from action`. Other names of one word say too little: `action`, `team`, `request`.
 */
export function mentionsIn(
  query: string,
  titles: readonly TitleEntry[],
  { fillers }: { fillers: readonly string[] },
): Mentions {
  const skipped = new Set(fillers.flatMap(wordKeys));
  const roots = (text: string) => {
    const words = wordKeys(text).filter((word) => !skipped.has(word));
    return words.map(rootOf).filter((root) => !skipped.has(root));
  };
  const named = new Map<string, TitleEntry[]>();
  for (const entry of titles.filter(({ kind }) => kind === 'concept')) {
    const keys = namesOf(entry).flatMap((name) => {
      const [own, all] = [roots(name), wordKeys(name)];
      // A name made of fillers would be found in sentences that mean something else.
      const isTelling = own.length > 1 && own.length * 2 >= all.length;
      const isTitle = all.length === 1 && name === bareTitle(entry);
      return isTelling || isTitle ? own.join(' ') || [] : [];
    });
    for (const key of new Set(keys)) named.set(key, [...(named.get(key) ?? []), entry]);
  }
  const words = roots(query);
  const asked: TitleEntry[] = [];
  const touched: TitleEntry[] = [];
  for (let from = 0; from < words.length;) {
    const match = longestFrom(words, from, named);
    const to = match?.to ?? from + 1;
    (to - from > 1 ? asked : touched).push(...(match?.entries ?? []));
    from = to;
  }
  return { asked: [...new Set(asked)], touched: [...new Set(touched)] };
}
