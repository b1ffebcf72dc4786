import { namesOf, wordKeys } from './names.ts';
import type { SearchKind, SearchRecord } from './record.ts';

/** What is known of a page before the index is there: a line of `titles.json`. */
export interface TitleEntry {
  kind: SearchKind;
  title: string;
  /** Address without the base path. */
  url: string;
  aliases: readonly string[];
  summary: string;
  /** How people ask for it. No names: they are looked at where a whole question is asked. */
  asked?: readonly string[];
}

/** The small list that stands in where the index cannot be used. */
export function titlesOf(records: readonly SearchRecord[]): TitleEntry[] {
  return records.map(({ kind, title, url, aliases, summary, by }) => {
    // The notes on hundreds of works would double the list; who wrote them will do.
    return { kind, title, url, aliases, summary: by ?? summary };
  });
}

/** The same list with how people ask for each page, for whole questions. */
export function askedTitlesOf(records: readonly SearchRecord[]): TitleEntry[] {
  return titlesOf(records).map((entry, at) => {
    const asked = records[at]?.asked ?? [];
    return asked.length > 0 ? { ...entry, asked } : entry;
  });
}

/** How much a word counts, by where it was found. */
const worth = { title: 10, alias: 8, summary: 4 } as const;

/** Entries in which every word of the query begins some word of their title, aliases or summary; the best first. */
export function searchTitles(titles: readonly TitleEntry[], query: string): TitleEntry[] {
  const asked = wordKeys(query);
  if (asked.length === 0) return [];
  return titles
    .map((entry) => ({ entry, score: scoreOf(entry, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function scoreOf(entry: TitleEntry, asked: readonly string[]): number {
  const places = [
    { words: wordKeys(entry.title), points: worth.title },
    { words: namesOf(entry).flatMap(wordKeys), points: worth.alias },
    { words: wordKeys(entry.summary), points: worth.summary },
  ];
  const scores = asked.map((word) => {
    const place = places.find(({ words }) => words.some((one) => one.startsWith(word)));
    // A whole word counts for more than the beginning of one.
    return place ? place.points + Number(place.words.includes(word)) : 0;
  });
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}
