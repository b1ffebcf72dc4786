import type { Day, Now } from './day.ts';
import { completionOf, type Completion, type LessonOutline, type Named } from './record/completion.ts';
import { isMissed, taskAttempts, taskStanding } from './record/field-task.ts';
import type { LearnerRecord } from './record/record.ts';

/** A lesson of a route, and its self-study time. */
export interface RouteLesson {
  readonly id: string;
  readonly minutes: number;
}

/** A week of a route, with its lessons in order. */
export interface RouteWeek {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly RouteLesson[];
}

/** A route in as few words as a page can carry. */
export interface RouteOutline extends Named {
  readonly title: string;
  readonly href: string;
  readonly weeks: readonly RouteWeek[];
}

/** A lesson of a route, and how far the learner is with it. */
export interface LessonStanding extends RouteLesson {
  readonly completion: Completion;
}

/** What comes next: the first lesson that is not done, or its field task, while a day is set for that. */
export type NextStep =
  | { readonly kind: 'lesson'; readonly lesson: LessonStanding }
  | {
      readonly kind: 'task';
      readonly lesson: LessonStanding;
      readonly by: Day;
      readonly isMissed: boolean;
      /** The lesson to go on with until that day; absent where none is left. */
      readonly then?: LessonStanding;
    };

/** The week a learner is in. */
export interface ThisWeek {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly lessons: readonly LessonStanding[];
}

/** How far a learner is on a route. Computed, never stored: a route that is changed later loses nothing. */
export interface RouteProgress {
  /** Lessons that are done, each counted once. */
  readonly done: number;
  readonly of: number;
  /** The first week with a lesson that is not done; absent once all are. */
  readonly week?: ThisWeek;
  /** Absent once all lessons are done. */
  readonly next?: NextStep;
}

/** The route that a learner took, also under an earlier id; absent where there is none, or none of that name any more. */
export function routeNamed<T extends Named>(routes: readonly T[], id: string | null): T | undefined {
  if (id === null) return undefined;
  return routes.find((route) => route.id === id) ?? routes.find(({ formerly }) => formerly?.includes(id));
}

/** How far a learner is. The pace is the learner's: the week goes by what is done, not by the calendar. */
export function routeProgress(
  route: RouteOutline,
  lessons: readonly LessonOutline[],
  { record, now }: { record: LearnerRecord; now: Now },
): RouteProgress {
  const outlineOf = (id: string) => lessons.find((lesson) => lesson.id === id) ?? { id, checks: [] };
  const weeks = route.weeks.map((week, n) => ({
    id: week.id,
    number: n + 1,
    title: week.title,
    lessons: week.lessons.map((lesson) => ({
      ...lesson,
      completion: completionOf(outlineOf(lesson.id), record),
    })),
  }));
  const all = new Map(weeks.flatMap((week) => week.lessons.map((lesson) => [lesson.id, lesson] as const)));
  const open = [...all.values()].filter(isOpen);
  const week = weeks.find((one) => one.lessons.some(isOpen));
  const [first, then] = open;
  return {
    done: all.size - open.length,
    of: all.size,
    ...(week && { week }),
    ...(first && { next: stepOf(first, then) }),
  };

  function stepOf(lesson: LessonStanding, after: LessonStanding | undefined): NextStep {
    const standing = taskStanding(taskAttempts(outlineOf(lesson.id), record));
    if (standing?.kind !== 'open') return { kind: 'lesson', lesson };
    const task = { lesson, by: standing.by, isMissed: isMissed(standing, now) };
    return { kind: 'task', ...task, ...(after && { then: after }) };
  }
}

function isOpen({ completion }: LessonStanding): boolean {
  return completion !== 'done';
}
