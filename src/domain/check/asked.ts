import { shelfOf, type Library } from '#domain/library.ts';
import { problem, type Place, type Problem } from '#domain/problems.ts';
import { nameKey } from '#domain/search/names.ts';

/** What two pages of one language say that people ask: it would lead to either, and so to neither. */
export function askedTwice(library: Library): Problem[] {
  // What a translation took over from English is told once, in the English file.
  const told = new Set<string>();
  return library.site.locales.flatMap((locale) => {
    const { concept, lesson, case: cases, page, workshop, activity, assessment } = shelfOf(library, locale);
    const asking = [concept, lesson, cases, page, workshop, activity, assessment];
    const all = asking.flatMap((shelved) => [...shelved.values()]);
    // What is not translated is looked at among the words of its own language.
    const entries = all.filter((entry) => entry.locale === locale);
    const seen = new Map<string, Place>();
    return entries.flatMap(({ data, at }) =>
      (data.asked ?? []).flatMap((text, n) => {
        const [key, place] = [nameKey(text), at(['asked', n])];
        const other = seen.get(key);
        seen.set(key, other ?? place);
        if (!other || told.has(key)) return [];
        told.add(key);
        return [problem('asked-twice', place, { text, other: `${other.file}:${other.line}` })];
      }),
    );
  });
}
