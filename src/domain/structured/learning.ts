import type { Course, DefinedTerm, LearningResource, Quiz as QuizThing, WithContext } from 'schema-dts';
import type { Activity, Concept, Module, Quiz, Track } from '#schema/types.ts';
import {
  lessonOfActivity,
  lessonsInOrder,
  lessonWith,
  moduleOf,
  type PlacedLesson,
} from '#domain/curriculum.ts';
import { conceptsBeside } from '#domain/activity.ts';
import type { Shelf } from '#domain/library.ts';
import { pathTo } from '#domain/paths.ts';
import type { Absolute } from './address.ts';

/** What every description says: the language it is in, that it is free, and under which licence. */
export interface Common {
  locale: string;
  licenceUrl: string;
  at: Absolute;
}

const context = 'https://schema.org';

/** A lesson for search engines and libraries of open material: how long, what it teaches, what comes before. */
export function lessonData(
  shelf: Shelf,
  { lesson, module, track }: PlacedLesson,
  { locale, licenceUrl, at }: Common,
): WithContext<LearningResource> {
  const url = (id: string) => at(pathTo(locale, { to: 'lesson', module: moduleOf(shelf, id).id, id }));
  const titleOf = (id: string) => shelf.concept.get(id)?.data.title ?? [];
  return {
    '@context': context,
    '@type': 'LearningResource',
    '@id': url(lesson.id),
    url: url(lesson.id),
    name: lesson.title,
    description: lesson.summary,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: licenceUrl,
    learningResourceType: 'lesson',
    timeRequired: `PT${lesson.minutes}M`,
    dateModified: lesson.reviewed,
    teaches: lesson.objectives.map(({ text }) => text),
    about: lesson.concepts.flatMap(titleOf),
    ...(lesson.requires.length > 0 && {
      competencyRequired: lesson.requires.flatMap((id) => shelf.lesson.get(id)?.data.title ?? []),
    }),
    isPartOf: [
      at(pathTo(locale, { to: 'module', id: module.id })),
      at(pathTo(locale, { to: 'track', id: track.id })),
    ],
  };
}

/** A track as a course, with its lessons in order. */
export function trackData(
  shelf: Shelf,
  track: Track,
  { locale, licenceUrl, at }: Common,
): WithContext<Course> {
  const url = at(pathTo(locale, { to: 'track', id: track.id }));
  return {
    '@context': context,
    '@type': 'Course',
    '@id': url,
    url,
    name: track.title,
    description: track.promise,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: licenceUrl,
    hasPart: partsOf(shelf, (placed) => placed.track.id === track.id, { locale, at }),
  };
}

/** A module as a course of its own: what people can do after it, and its lessons in order. */
export function moduleData(
  shelf: Shelf,
  module: Module,
  { locale, licenceUrl, at }: Common,
): WithContext<Course> {
  const url = at(pathTo(locale, { to: 'module', id: module.id }));
  return {
    '@context': context,
    '@type': 'Course',
    '@id': url,
    url,
    name: module.title,
    description: module.summary,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: licenceUrl,
    teaches: module.outcome,
    hasPart: partsOf(shelf, (placed) => placed.module.id === module.id, { locale, at }),
  };
}

/** Some lessons in order, by name and address. */
function partsOf(
  shelf: Shelf,
  isPart: (placed: PlacedLesson) => boolean,
  { locale, at }: Pick<Common, 'locale' | 'at'>,
): LearningResource[] {
  return lessonsInOrder(shelf)
    .filter(isPart)
    .map(({ lesson, module }) => ({
      '@type': 'LearningResource',
      name: lesson.title,
      url: at(pathTo(locale, { to: 'lesson', module: module.id, id: lesson.id })),
    }));
}

/** An activity for a group: how long it takes, and what it works on. */
export function activityData(
  shelf: Shelf,
  activity: Activity,
  { locale, licenceUrl, at }: Common,
): WithContext<LearningResource> {
  const url = at(pathTo(locale, { to: 'activity', id: activity.id }));
  const lesson = lessonOfActivity(shelf, activity);
  const objectives = lesson?.objectives.filter(({ id }) => activity.objectives.includes(id)) ?? [];
  return {
    '@context': context,
    '@type': 'LearningResource',
    '@id': url,
    url,
    name: activity.title,
    description: activity.summary,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: licenceUrl,
    learningResourceType: 'activity',
    timeRequired: `PT${activity.minutes}M`,
    ...(lesson && { dateModified: lesson.reviewed }),
    teaches: objectives.length > 0 ? objectives.map(({ text }) => text) : activity.purpose,
    about: conceptsBeside(shelf, activity).flatMap((id) => shelf.concept.get(id)?.data.title ?? []),
  };
}

/** A concept as a term of the glossary, with its other names. Words that are misspelled on purpose stay out. */
export function conceptData(concept: Concept, { locale, at }: Common): WithContext<DefinedTerm> {
  const url = at(pathTo(locale, { to: 'concept', id: concept.id }));
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: concept.title,
    description: concept.definition,
    alternateName: concept.aliases.filter((alias) => !alias.startsWith('~')),
    inDefinedTermSet: at(pathTo(locale, { to: 'concepts' })),
  };
}

/** A quiz, without its questions: what is right is for the page to say. */
export function quizData(
  shelf: Shelf,
  quiz: Quiz,
  { locale, licenceUrl, at }: Common,
): WithContext<QuizThing> {
  const url = at(pathTo(locale, { to: 'assessment', id: quiz.id }));
  const lesson = lessonWith(shelf, quiz.id);
  const assessed = new Set([quiz.objectives, quiz.items.map(({ objectives }) => objectives)].flat(2));
  return {
    '@context': context,
    '@type': 'Quiz',
    '@id': url,
    url,
    name: quiz.title,
    description: quiz.summary,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: licenceUrl,
    learningResourceType: 'quiz',
    educationalUse: 'self-assessment',
    ...(lesson && {
      assesses: lesson.objectives.filter(({ id }) => assessed.has(id)).map(({ text }) => text),
      isPartOf: at(pathTo(locale, { to: 'lesson', module: moduleOf(shelf, lesson.id).id, id: lesson.id })),
    }),
  };
}
