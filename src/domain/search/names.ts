import type { TitleEntry } from './titles.ts';

/** A name as names are compared: without case, accents, hyphens, punctuation and plural s. */
export function nameKey(name: string): string {
  return wordKeys(name).join(' ');
}

/** The words of a text, each as it is compared. */
export function wordKeys(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(singular);
}

/** Strips what makes a plural. Both sides of a comparison go through it, so a rough rule is enough. */
function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /[^siu]s$/.test(word) && word.length > 1 ? word.slice(0, -1) : word;
}

/** A word without the ending that makes it another form: `run` for running, `organiz` for organize and organizing. */
export function rootOf(word: string): string {
  const root = word.length > 5 ? word.replace(/(?:ing|ed)$/, '') : word;
  return root.replace(/([^aeiouls])\1$/, '$1').replace(/(?<=...)e$/, '');
}

/** The title of an entry without its brackets. */
export function bareTitle({ title }: Pick<TitleEntry, 'title'>): string {
  return title.replace(/\s*\([^)]*\)\s*$/, '');
}

/** All names of an entry: its title, the title without its brackets, its aliases. */
export function namesOf(entry: Pick<TitleEntry, 'title' | 'aliases'>): string[] {
  const aliases = entry.aliases.map((alias) => alias.replace(/^~/, ''));
  return [...new Set([entry.title, bareTitle(entry), ...aliases])];
}

/**
 * The concepts that a query names and says nothing else about: `1:1`, `what is organizing`,
 * `consent vs consensus`. Empty when any word is left over.
 */
export function conceptsNamed(
  query: string,
  titles: readonly TitleEntry[],
  { fillers }: { fillers: readonly string[] },
): TitleEntry[] {
  const named = index(titles);
  const skipped = new Set(fillers.flatMap(wordKeys));
  const words = wordKeys(query);
  const found: TitleEntry[] = [];
  for (let from = 0; from < words.length;) {
    const match = longestFrom(words, from, named);
    const word = words[from] ?? '';
    if (!match && !skipped.has(word)) return [];
    found.push(...(match?.entries ?? []));
    from = match?.to ?? from + 1;
  }
  return [...new Set(found)];
}

/** Entries by the keys of their names; those whose title it is stand before those with an alias. */
function index(titles: readonly TitleEntry[]): Map<string, TitleEntry[]> {
  const named = new Map<string, TitleEntry[]>();
  for (const entry of titles.filter(({ kind }) => kind === 'concept')) {
    for (const key of new Set(namesOf(entry).map(nameKey))) {
      const others = named.get(key) ?? [];
      named.set(key, nameKey(entry.title) === key ? [entry, ...others] : [...others, entry]);
    }
  }
  return named;
}

/** The entries of the longest name that begins at a word, and where it ends. */
export function longestFrom(
  words: readonly string[],
  from: number,
  named: ReadonlyMap<string, readonly TitleEntry[]>,
): { entries: readonly TitleEntry[]; to: number } | undefined {
  for (let to = words.length; to > from; to -= 1) {
    const entries = named.get(words.slice(from, to).join(' '));
    if (entries) return { entries, to };
  }
  return undefined;
}
