import { nameKey } from './names.ts';

/** The words of a query as they were typed, without quotation marks. */
export function queryWords(query: string): string[] {
  return query
    .replaceAll(/["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** How a query is put to the index: several words first as a phrase, then each for itself. */
export function formsOf(query: string): string[] {
  const plain = queryWords(query).join(' ');
  if (!plain) return [];
  const phrase = `"${plain}"`;
  if (/^\s*["“„«].*["”«»]\s*$/.test(query)) return [phrase];
  return plain.includes(' ') ? [phrase, plain] : [plain];
}

/** The query without question words and fillers; the same when nothing else would be left. */
export function withoutFillers(query: string, fillers: readonly string[]): string {
  const dropped = new Set(fillers.map(nameKey));
  const kept = queryWords(query).filter((word) => !dropped.has(nameKey(word)));
  return kept.length > 0 ? kept.join(' ') : queryWords(query).join(' ');
}

/** Joins what the phrase found with what the words found: pages with the phrase first, in the words' order of merit. */
export function mergeHits<Hit extends { id: string }>(phrase: readonly Hit[], words: readonly Hit[]): Hit[] {
  const withPhrase = new Set(phrase.map(({ id }) => id));
  const known = new Set(words.map(({ id }) => id));
  return [
    ...words.filter(({ id }) => withPhrase.has(id)),
    ...phrase.filter(({ id }) => !known.has(id)),
    ...words.filter(({ id }) => !withPhrase.has(id)),
  ];
}
