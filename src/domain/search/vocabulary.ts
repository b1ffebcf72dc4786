import type { SearchRecord } from './record.ts';

/** More than this many words are a burden to a phone, and the rarest of them help nobody. */
const mostWords = 12_000;

/** Words of all records that a misspelling may have meant: the widespread first, in alphabetical order within a band. */
export function vocabularyOf(records: readonly SearchRecord[], locale: string): string[] {
  const spread = new Map<string, number>();
  for (const record of records)
    for (const word of new Set(wordsIn(record, locale))) spread.set(word, (spread.get(word) ?? 0) + 1);
  const { compare } = new Intl.Collator(locale);
  return [...spread]
    .map(([word, pages]) => ({ word, band: Math.floor(Math.log2(pages)) }))
    .sort((a, b) => b.band - a.band || compare(a.word, b.word))
    .slice(0, mostWords)
    .map(({ word }) => word);
}

/** Aliases are left out, because some of them are misspellings on purpose. */
function wordsIn({ title, summary, parts }: SearchRecord, locale: string): string[] {
  const text = [title, summary, ...parts.flatMap((part) => [part.heading ?? '', part.text])].join(' ');
  return text.toLocaleLowerCase(locale).match(/[\p{L}\p{M}]{4,}/gu) ?? [];
}
