import { casesOfLesson } from '#domain/curriculum.ts';
import { pathTo, type Destination } from '#domain/paths.ts';
import type { Shelf } from '#domain/library.ts';

/** What somebody who learns alone comes back to, whatever the track. */
const always: readonly Destination[] = (
  ['home', 'concepts', 'sources', 'search', 'workbook', 'record', 'review', 'device', 'about'] as const
).map((to) => ({ to }));

/** Paths of the pages of a track, each once: its lessons with their handouts, the concepts that they teach, and what stands around them. */
export function pagesOfTrack(shelf: Shelf, locale: string, id: string): string[] {
  const taught = lessonsOf(shelf, id).flatMap(({ data }) => data?.concepts ?? []);
  return pathsTo(locale, [...textsOf(shelf, id), ...conceptsAt(taught), ...always]);
}

/** Paths of the pages of a track that are read from a folder: its lessons with their handouts, the cases they tell of, and the whole index of concepts. */
export function pagesToTake(shelf: Shelf, locale: string, id: string): string[] {
  const cases = lessonsOf(shelf, id).flatMap((lesson) => casesOfLesson(shelf, lesson.id));
  return pathsTo(locale, [
    ...textsOf(shelf, id),
    ...cases.map((one) => ({ to: 'case' as const, id: one.id })),
    { to: 'concepts' },
    ...conceptsAt([...shelf.concept.keys()]),
  ]);
}

/** A track's own page, its modules, and their lessons with the handouts. */
function textsOf(shelf: Shelf, id: string): Destination[] {
  return [
    { to: 'track', id },
    ...modulesOf(shelf, id).map((module) => ({ to: 'module' as const, id: module.id })),
    ...lessonsOf(shelf, id).flatMap((lesson) =>
      (['lesson', 'handout'] as const).map((to) => ({ to, module: lesson.module, id: lesson.id })),
    ),
  ];
}

function modulesOf(shelf: Shelf, id: string) {
  const track = shelf.track.get(id)?.data;
  if (!track) throw new Error(`no track "${id}"`);
  return track.modules.flatMap((one) => shelf.module.get(one)?.data ?? []);
}

function lessonsOf(shelf: Shelf, id: string) {
  return modulesOf(shelf, id).flatMap((module) =>
    module.lessons.map((lesson) => ({ module: module.id, id: lesson, data: shelf.lesson.get(lesson)?.data })),
  );
}

function conceptsAt(ids: readonly string[]): Destination[] {
  return ids.map((id) => ({ to: 'concept', id }));
}

function pathsTo(locale: string, destinations: readonly Destination[]): string[] {
  return [...new Set(destinations.map((one) => pathTo(locale, one)))];
}
