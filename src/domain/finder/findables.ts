import type { Activity, Workshop } from '#schema/types.ts';
import { conceptsBeside, lessonsBeside } from '#domain/activity.ts';
import { lessonsInOrder } from '#domain/curriculum.ts';
import type { Shelf } from '#domain/library.ts';
import { minutesRange, segmentsOf, shortestMinutes } from '#domain/workshop.ts';
import { wordsFor, type Findable } from './finder.ts';

/** Something to look for, with what the list says of it. */
export interface Listed extends Findable {
  readonly title: string;
  readonly summary: string;
  readonly online: string;
}

/** All activities and workshops of a language, the shorter ones first. */
export function findablesIn(shelf: Shelf): Listed[] {
  const trackOf = new Map(lessonsInOrder(shelf).map(({ lesson, track }) => [lesson.id, track.id]));
  const tracksOf = (lessons: readonly string[]) => [
    ...new Set(lessons.flatMap((id) => trackOf.get(id) ?? [])),
  ];
  const conceptsOf = (lessons: readonly string[]) =>
    lessons.flatMap((id) => shelf.lesson.get(id)?.data.concepts ?? []);

  const activity = (data: Activity): Listed => {
    const { id, title, summary, purpose, online, minutes, group, level, format } = data;
    const concepts = conceptsBeside(shelf, data);
    return {
      ...{ kind: 'activity', id, title, summary, online, minutes, group, level, format },
      saves: minutes - minutesRange(data).from,
      ...{ tracks: tracksOf(lessonsBeside(shelf, data)), concepts },
      text: wordsFor([title, summary, purpose, ...namesOf(concepts)]),
    };
  };
  const workshop = (data: Workshop): Listed => {
    const { id, title, summary, purpose, online, minutes, group, level, lessons } = data;
    const concepts = [...new Set(conceptsOf(lessons))];
    return {
      ...{ kind: 'workshop', id, title, summary, online, minutes, group, level, format: '' },
      saves: minutes - shortestMinutes(data),
      ...{ tracks: tracksOf(lessons), concepts },
      text: wordsFor([
        title,
        summary,
        purpose,
        ...segmentsOf(data).map((segment) => segment.title),
        ...namesOf(concepts),
      ]),
    };
  };
  const namesOf = (concepts: readonly string[]) =>
    concepts.flatMap((id) => {
      const concept = shelf.concept.get(id)?.data;
      return concept ? [concept.title, ...concept.aliases] : [];
    });

  return [
    ...[...shelf.activity.values()].map(({ data }) => activity(data)),
    ...[...shelf.workshop.values()].map(({ data }) => workshop(data)),
  ].sort((a, b) => a.minutes - b.minutes);
}
