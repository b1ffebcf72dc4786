import { conceptsNamed, wordKeys } from '#domain/search/names.ts';
import { queryWords, withoutFillers } from '#domain/search/query.ts';
import { rowOfTitle } from '#domain/search/rows.ts';
import type { SearchState } from '#domain/search/state.ts';
import type { NearName } from '#domain/search/spelling.ts';
import { searchTitles, type TitleEntry } from '#domain/search/titles.ts';
import type { Amount, Answer } from './engine.ts';
import type { Lists } from './lists.ts';

interface Sources {
  lists: Lists;
  fillers: readonly string[];
}

/** Answers from the list of titles alone: no excerpts, and of the facets only the kind. */
export async function askTitles(sources: Sources, state: SearchState, amount: Amount): Promise<Answer> {
  const titles = await sources.lists.titles();
  const answer = answerOf(titles, state, { ...amount, ...sources });
  if (answer.total > 0) return answer;
  const suggestions = (await near(state.query, titles)).map(({ entry }) => entry.title);
  const { mendQuery } = await import('#domain/search/spelling.ts');
  // Aliases are left out, because some of them are misspellings on purpose.
  const words = titles.flatMap(({ title, summary }) => wordKeys(`${title} ${summary}`));
  // Titles hold few of all words, so that a word they lack is seldom a slip of the pen.
  const instead = mendQuery(state.query, [...new Set(words)], { mostSlips: 1 });
  const mended = instead ? answerOf(titles, { ...state, query: instead }, { ...amount, ...sources }) : answer;
  return mended.total > 0 && instead ? { ...mended, instead } : { ...answer, suggestions };
}

function answerOf(
  titles: readonly TitleEntry[],
  { query, chosen }: SearchState,
  { rows, fillers }: { rows: number; fillers: readonly string[] },
): Answer {
  const asked = withoutFillers(query, fillers);
  const named = conceptsNamed(query, titles, { fillers });
  const found = asked ? [...named, ...searchTitles(titles, asked)] : chosen.kind ? titles : [];
  const fitting = [...new Set(found)].filter(({ kind }) => chosen.kind?.includes(kind) ?? true);
  return {
    rows: fitting.slice(0, rows).map((entry) => rowOfTitle(entry, queryWords(asked))),
    total: fitting.length,
    suggestions: [],
  };
}

/** Names that are nearly the query. What it takes to find them is fetched only now. */
export async function near(query: string, titles: readonly TitleEntry[]): Promise<NearName[]> {
  const { nearestNames } = await import('#domain/search/spelling.ts');
  return nearestNames(query, titles, { most: 3 });
}
