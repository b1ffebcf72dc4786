import { conceptsNamed } from '#domain/search/names.ts';
import { queryWords, withoutFillers } from '#domain/search/query.ts';
import { rowOfTitle } from '#domain/search/rows.ts';
import type { SearchState } from '#domain/search/state.ts';
import { searchTitles, type TitleEntry } from '#domain/search/titles.ts';
import type { Amount, Answer } from './engine.ts';
import type { Lists } from './lists.ts';

/** Answers from the list of titles alone: no excerpts, and of the facets only the kind. */
export async function askTitles(
  { lists, fillers }: { lists: Lists; fillers: readonly string[] },
  state: SearchState,
  amount: Amount,
): Promise<Answer> {
  const titles = await lists.titles();
  const asked = withoutFillers(state.query, fillers);
  const { kind: kinds } = state.chosen;
  const found = asked
    ? [...conceptsNamed(state.query, titles, { fillers }), ...searchTitles(titles, asked)]
    : kinds
      ? titles
      : [];
  const fitting = [...new Set(found)].filter(({ kind }) => !kinds || kinds.includes(kind));
  return {
    rows: fitting.slice(0, amount.rows).map((entry) => rowOfTitle(entry, queryWords(asked))),
    total: fitting.length,
    suggestions: fitting.length > 0 ? [] : (await near(state.query, titles)).map(({ title }) => title),
  };
}

/** Entries whose names are nearly the query. What it takes to find them is fetched only now. */
export async function near(query: string, titles: readonly TitleEntry[]): Promise<TitleEntry[]> {
  const { nearestEntries } = await import('#domain/search/spelling.ts');
  return nearestEntries(query, titles, { most: 3 });
}
