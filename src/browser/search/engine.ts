import type { SearchState } from '#domain/search/state.ts';
import type { SearchRow } from '#domain/search/rows.ts';
import { askIndex } from './indexed.ts';
import { listsOf } from './lists.ts';
import { NoIndex, openIndex, type Counts, type Index } from './pagefind.ts';
import { askTitles } from './titled.ts';
import type { SearchSetting } from './words.ts';

/** What a search gave, ready to be shown. */
export interface Answer {
  rows: readonly SearchRow[];
  /** How many pages were found in all. */
  total: number;
  /** What was looked for in the place of a query that gave nothing. */
  instead?: string;
  /** What else may have been meant. */
  suggestions: readonly string[];
  /** Pages by facet and value, which may come after the rows; absent where only titles were searched. */
  counts?: Promise<Counts>;
  /** Why only titles were searched: the browser cannot, or something did not arrive. */
  limited?: 'unable' | 'failed';
}

/** How much of an answer is wanted. */
export interface Amount {
  rows: number;
  /** Sections shown of each page. */
  sections: number;
  /** Whether pages are counted by facet. */
  counts: boolean;
}

/** Finds pages. Everything is loaded at the first use. */
export interface Engine {
  /** Begins to load, so that the first answer comes sooner. */
  warm(): void;
  /** Answers from the index or, without it, from the titles. Fails when neither can be had. */
  ask(state: SearchState, amount: Amount): Promise<Answer>;
  /** Counts all pages by facet; nothing when there is no index. */
  overview(): Promise<Counts | undefined>;
  /** Forgets that the index could not be loaded. */
  retry(): void;
}

/** The engine of one page's language. */
export function engineOf({ base, lists: addresses, words }: SearchSetting): Engine {
  const lists = listsOf(addresses);
  const fillers = words.fillers.split(' ');
  let index: Promise<Index> | undefined;
  const opened = () => (index ??= openIndex(base));

  return {
    warm() {
      void Promise.allSettled([opened(), lists.names()]);
    },
    async ask(state, amount) {
      try {
        return await askIndex({ index: await opened(), lists, fillers }, state, amount);
      } catch (error) {
        const limited = error instanceof NoIndex && error.isFinal ? 'unable' : 'failed';
        return { ...(await askTitles({ lists, fillers }, state, amount)), limited };
      }
    },
    async overview() {
      try {
        return await (await opened()).filters();
      } catch {
        return undefined;
      }
    },
    retry() {
      index = undefined;
    },
  };
}
