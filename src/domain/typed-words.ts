/** In the place of typed words: that the browser's tab keeps them. */
const KEPT = 'words';

/** A search as it may stand in an address: all that was chosen, and in place of what was typed, that it was typed. */
export function withoutWords(fragment: string): string {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!values.has('q')) return values.toString();
  return new URLSearchParams([
    [KEPT, 'kept'],
    ...[...values].filter(([name]) => name !== 'q' && name !== KEPT),
  ]).toString();
}

/** The words in a search. */
export function wordsIn(fragment: string): string {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('q') ?? '';
}

/** A search from an address, with its words where the address says only that they were typed. */
export function withWords(fragment: string, words: string): string {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const isKept = values.has(KEPT) && !values.has('q');
  values.delete(KEPT);
  if (isKept && words) values.set('q', words);
  return values.toString();
}
