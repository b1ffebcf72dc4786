import { nameKey } from './names.ts';

/** The words of a query as they were typed, without quotation marks. */
export function queryWords(query: string): string[] {
  return query
    .replaceAll(/["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** How a query is put to the index. */
export interface Forms {
  /** Words that stand side by side: the whole query, and each two neighbours that say something. */
  phrases: readonly string[];
  /** The words that say something, each for itself. */
  words: readonly string[];
}

/** How a query is put to the index: as it stands and in pairs, and word by word. In quotation marks it stands as it is. */
export function formsOf(query: string, fillers: readonly string[]): Forms {
  const typed = queryWords(query);
  if (typed.length === 0) return { phrases: [], words: [] };
  const whole = quoted(typed);
  if (/^\s*["“„«].*["”«»]\s*$/.test(query)) return { phrases: [whole], words: [] };
  const words = queryWords(withoutFillers(query, fillers));
  const kept = new Set(words);
  const pairs = typed
    .map((word, at) => [word, typed[at + 1] ?? ''])
    .filter((pair) => pair.every((word) => kept.has(word)))
    .map(quoted);
  return { phrases: typed.length > 1 ? [...new Set([whole, ...pairs])] : [], words };
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}

/** The query without question words and fillers; the same when nothing else would be left. */
export function withoutFillers(query: string, fillers: readonly string[]): string {
  const dropped = new Set(fillers.map(nameKey));
  const kept = queryWords(query).filter((word) => !dropped.has(nameKey(word)));
  return kept.length > 0 ? kept.join(' ') : queryWords(query).join(' ');
}
