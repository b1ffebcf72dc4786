import { writerOf } from './words.ts';

/** How much there is of everything in a curriculum of so many lessons. All of it grows with the lessons. */
export interface Plan {
  readonly lessons: number;
  readonly languages: readonly string[];
  readonly modules: number;
  readonly tracks: number;
  readonly sources: number;
  readonly diagrams: number;
  readonly cases: number;
  readonly routes: number;
}

const lessonsInModule = 20;
const modulesInTrack = 5;

/** The lesson that is looked at: in the middle of the first module. */
export const middleLesson = 6;

/** The page that has the text of that lesson, and nothing else. */
export const plainPage = 'plain';

/** The plan of a curriculum. */
export function planOf(lessons: number, languages = 1): Plan {
  const modules = Math.ceil(lessons / lessonsInModule);
  return {
    lessons,
    languages: ['en', 'es'].slice(0, languages),
    modules,
    tracks: Math.ceil(modules / modulesInTrack),
    sources: Math.max(6, Math.ceil(lessons / 4)),
    diagrams: Math.ceil(lessons / 5),
    cases: Math.max(2, Math.ceil(lessons / 10)),
    routes: Math.max(1, Math.ceil(modules / 2)),
  };
}

/** The numbers of the lessons in a module, or of the modules in a track. */
export function part(of: 'module' | 'track', n: number, { lessons, modules }: Plan): number[] {
  const size = of === 'module' ? lessonsInModule : modulesInTrack;
  const end = Math.min((n + 1) * size, of === 'module' ? lessons : modules);
  return Array.from({ length: end - n * size }, (_, at) => n * size + at);
}

/** The module of a lesson. */
export function moduleOfLesson(n: number): number {
  return Math.floor(n / lessonsInModule);
}

/** The id of something: its kind and its number, which is also how it is drawn. */
export const ids = {
  lesson: (n: number) => `lesson-${n + 1}`,
  module: (n: number) => `module-${n + 1}`,
  track: (n: number) => `track-${n + 1}`,
  route: (n: number) => `route-${n + 1}`,
  concept: (n: number) => `concept-${n + 1}`,
  case: (n: number) => `case-${n + 1}`,
  activity: (n: number) => `activity-${n + 1}`,
  workshop: (n: number) => `workshop-${n + 1}`,
  source: (n: number) => `source-${n + 1}`,
  diagram: (n: number) => `diagram-${n + 1}`,
  objective: (lesson: number, n: number) => `objective-${lesson + 1}-${n + 1}`,
};

/** The assessments that a lesson places, by what they are for. */
export const placed = ['try', 'exercise', 'check', 'log', 'reflection'] as const;

/** The id of one of them. */
export function assessmentId(lesson: number, what: (typeof placed)[number]): string {
  return `${ids.lesson(lesson)}-${what}`;
}

/** The title of something, which others name as well. */
export function titleOf(language: string, id: string): string {
  return writerOf(language, `title ${id}`).title();
}

/** The concepts of a lesson: its own, and some that others taught before. */
export function conceptsOf(lesson: number): number[] {
  return [...new Set([lesson, Math.floor(lesson / 2), Math.floor(lesson / 3), Math.max(0, lesson - 7)])];
}
