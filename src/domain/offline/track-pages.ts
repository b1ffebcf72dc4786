import { pathTo, type Destination } from '#domain/paths.ts';
import type { Shelf } from '#domain/library.ts';

/** What somebody who learns alone comes back to, whatever the track. */
const always: readonly Destination[] = (
  ['home', 'concepts', 'sources', 'search', 'workbook', 'record', 'review', 'device', 'about'] as const
).map((to) => ({ to }));

/** Paths of the pages of a track, each once: its lessons with their handouts, the concepts that they teach, and what stands around them. */
export function pagesOfTrack(shelf: Shelf, locale: string, id: string): string[] {
  const track = shelf.track.get(id)?.data;
  if (!track) throw new Error(`no track "${id}"`);
  const modules = track.modules.flatMap((one) => shelf.module.get(one)?.data ?? []);
  const lessons = modules.flatMap((module) =>
    module.lessons.map((lesson) => ({ module: module.id, id: lesson, data: shelf.lesson.get(lesson)?.data })),
  );
  const destinations: Destination[] = [
    { to: 'track', id },
    ...modules.map((module) => ({ to: 'module' as const, id: module.id })),
    ...lessons.flatMap((lesson) =>
      (['lesson', 'handout'] as const).map((to) => ({ to, module: lesson.module, id: lesson.id })),
    ),
    ...lessons
      .flatMap(({ data }) => data?.concepts ?? [])
      .map((concept) => ({ to: 'concept' as const, id: concept })),
    ...always,
  ];
  return [...new Set(destinations.map((one) => pathTo(locale, one)))];
}
