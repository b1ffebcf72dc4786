import { chapterOf, type Chapter } from '#domain/booklet.ts';

const kept = new Map<string, Chapter>();

/** A lesson as a chapter. It is the same in every booklet, so a build draws it once. */
export async function keptChapter(
  { locale, lesson }: { locale: string; lesson: string },
  draw: () => Promise<string>,
): Promise<Chapter> {
  const name = `${locale}:${lesson}`;
  const known = kept.get(name);
  if (known && import.meta.env.PROD) return known;
  const chapter = chapterOf(await draw(), lesson);
  kept.set(name, chapter);
  return chapter;
}
