import type {
  Activity,
  Assessment,
  Case,
  Concept,
  Lesson,
  Module,
  Page,
  Route,
  Track,
} from '#schema/types.ts';
import { grouped } from './grouped.ts';
import type { Body, Entry, Shelf } from './library.ts';
import { oncePerShelf } from './once.ts';

/** A lesson where it stands: its module, its track, its neighbours. */
export interface PlacedLesson {
  lesson: Lesson;
  entry: Entry<Lesson>;
  module: Module;
  track: Track;
  /** Place in the module, from 1. */
  number: number;
  previous?: Lesson;
  next?: Lesson;
}

/** All lessons in the order of tracks and modules. */
export const lessonsInOrder = oncePerShelf((shelf): readonly PlacedLesson[] => {
  const placed = [...shelf.track.values()].flatMap(({ data: track }) =>
    track.modules.flatMap((moduleId) => {
      const module = shelf.module.get(moduleId)?.data;
      if (!module) return [];
      return module.lessons.flatMap((id, n) => {
        const entry = shelf.lesson.get(id);
        return entry ? [{ lesson: entry.data, entry, module, track, number: n + 1 }] : [];
      });
    }),
  );
  return placed.map((one, n) => {
    const previous = placed[n - 1]?.lesson;
    const next = placed[n + 1]?.lesson;
    return { ...one, ...(previous && { previous }), ...(next && { next }) };
  });
});

const placedById = oncePerShelf((shelf) => new Map(lessonsInOrder(shelf).map((one) => [one.lesson.id, one])));

/** A lesson where it stands. Content that passed the check has a place for each. */
export function placedLesson(shelf: Shelf, id: string): PlacedLesson {
  const placed = placedById(shelf).get(id);
  if (!placed) throw new Error(`no lesson "${id}"`);
  return placed;
}

/** The lessons of a module, each where it stands. */
export function lessonsOfModule(shelf: Shelf, { lessons }: Module): PlacedLesson[] {
  return lessons.flatMap((id) => placedById(shelf).get(id) ?? []);
}

const moduleByLesson = oncePerShelf((shelf) =>
  grouped([...shelf.module.values()].flatMap(({ data }) => data.lessons.map((id) => [id, data] as const))),
);

/** The module that places a lesson. Content that passed the check has one. */
export function moduleOf(shelf: Shelf, lessonId: string): Module {
  const [module] = moduleByLesson(shelf).of(lessonId);
  if (!module) throw new Error(`no module places the lesson "${lessonId}"`);
  return module;
}

const trackByModule = oncePerShelf((shelf) =>
  grouped([...shelf.track.values()].flatMap(({ data }) => data.modules.map((id) => [id, data] as const))),
);

/** The track that places a module; absent where none does. */
export function trackOf(shelf: Shelf, moduleId: string): Track | undefined {
  return trackByModule(shelf).of(moduleId)[0];
}

/** Assessments that a body places, in reading order. */
export function assessmentsIn(body: Body | undefined, shelf: Shelf): Assessment[] {
  return (body?.blocks ?? []).flatMap(({ name, props }) => {
    const found = name === 'Check' ? shelf.assessment.get(props['id'] ?? '') : undefined;
    return found ? [found.data] : [];
  });
}

/** Lessons that an inventory sends people to, each once. */
export function lessonsAfter(assessment: Assessment): string[] {
  if (assessment.kind !== 'inventory') return [];
  return [...new Set(assessment.dimensions.flatMap(({ facets }) => facets.flatMap(({ next }) => next)))];
}

/** The field task in a body, and within how many days it is meant to be done; absent where there is none. */
export function fieldTaskOf(body: Body | undefined): { title: string; days: number } | undefined {
  const props = body?.blocks.find(({ name }) => name === 'FieldTask')?.props;
  return props?.['title'] === undefined ? undefined : { title: props['title'], days: Number(props['days']) };
}

const byCheck = oncePerShelf((shelf) =>
  grouped(
    [...shelf.lesson.values()].flatMap(({ data, body }) =>
      (body?.blocks ?? []).flatMap(({ name, props }) =>
        name === 'Check' && props['id'] ? [[props['id'], data] as const] : [],
      ),
    ),
  ),
);

/** The lesson that places an assessment. */
export function lessonWith(shelf: Shelf, assessmentId: string): Lesson | undefined {
  return byCheck(shelf).of(assessmentId)[0];
}

const byActivity = oncePerShelf((shelf) =>
  grouped([...shelf.lesson.values()].map(({ data }) => [data.activity ?? '', data] as const)),
);

/** The lesson that an activity belongs to. */
export function lessonOfActivity(shelf: Shelf, activity: Activity): Lesson | undefined {
  return byActivity(shelf).of(activity.id)[0];
}

const byConcept = oncePerShelf((shelf) =>
  grouped(
    lessonsInOrder(shelf).flatMap((one) =>
      [...new Set(one.lesson.concepts)].map((concept) => [concept, one] as const),
    ),
  ),
);

/** Lessons that teach a concept; the first that lists it is its home. */
export function lessonsTeaching(shelf: Shelf, conceptId: string): readonly PlacedLesson[] {
  return byConcept(shelf).of(conceptId);
}

const byNamed = oncePerShelf((shelf) =>
  grouped(
    [...shelf.concept.values()].flatMap(({ data }) =>
      [...new Set(data.related.map(({ concept }) => concept))].map((named) => [named, data] as const),
    ),
  ),
);

/** Links that come back: concepts whose typed link names this one. */
export function conceptsNaming(shelf: Shelf, conceptId: string): readonly Concept[] {
  return byNamed(shelf).of(conceptId);
}

/** Concepts in the order of the alphabet of a language. */
export function conceptsInOrder(shelf: Shelf, locale: string): Concept[] {
  const { compare } = new Intl.Collator(locale);
  return [...shelf.concept.values()].map(({ data }) => data).sort((a, b) => compare(a.title, b.title));
}

/** Cases in the order in which they begin, and those that begin together in the order in which they end. */
export const casesInOrder = oncePerShelf((shelf): readonly Case[] =>
  [...shelf.case.values()]
    .map(({ data }) => data)
    .sort(({ years: a }, { years: b }) => a.from - b.from || a.to - b.to),
);

const casesBy = oncePerShelf((shelf) => {
  const cases = casesInOrder(shelf);
  const by = (list: 'lessons' | 'concepts') =>
    grouped(cases.flatMap((one) => [...new Set(one[list])].map((id) => [id, one] as const)));
  return { lessons: by('lessons'), concepts: by('concepts') };
});

/** Cases that a lesson works with, in the order of their first event. */
export function casesOfLesson(shelf: Shelf, lessonId: string): readonly Case[] {
  return casesBy(shelf).lessons.of(lessonId);
}

/** Cases in which a concept can be seen, in the order of their first event. */
export function casesOfConcept(shelf: Shelf, conceptId: string): readonly Case[] {
  return casesBy(shelf).concepts.of(conceptId);
}

/** The shelves on which pages stand, in the order in which they are shown. */
export const pageShelves = ['reader', 'trainer', 'about'] as const satisfies readonly Page['shelf'][];

/** The pages of one shelf, in the order of their files. */
export function pagesOn(shelf: Shelf, name: Page['shelf']): Page[] {
  return [...shelf.page.values()].map(({ data }) => data).filter((page) => page.shelf === name);
}

/** Routes, the one with the most lessons first: that is the one for whoever is new to all of it. */
export function routesInOrder(shelf: Shelf): Route[] {
  return [...shelf.route.values()]
    .map(({ data }) => data)
    .sort((a, b) => lessonsOfRoute(b).length - lessonsOfRoute(a).length);
}

/** The ids of a route's lessons in order, each once. */
export function lessonsOfRoute(route: Route): string[] {
  return [...new Set(route.weeks.flatMap(({ lessons }) => lessons))];
}

/** Keys cited in a body, each once, in the order of first use, with those an assessment names. */
export function sourcesOf(body: Body | undefined, more: readonly string[] = []): string[] {
  return [...new Set([...(body?.citations ?? []).map(({ to }) => to), ...more])];
}

/** Self-study minutes of several lessons. */
export function minutesOfLessons(shelf: Shelf, ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + (shelf.lesson.get(id)?.data.minutes ?? 0), 0);
}
