import type { LessonOutline } from '#domain/record/completion.ts';
import type { RouteOutline } from '#domain/route-progress.ts';
import { dataOf } from './element-data.ts';

/** A lesson as a page names it: its address, and what completion asks about. */
export type PageLesson = LessonOutline & { readonly title: string; readonly href: string };

let lessons: Promise<readonly PageLesson[]> | undefined;

/** The lessons that a page speaks of. Rejects where they do not come. */
export function lessonsOfPage(): Promise<readonly PageLesson[]> {
  const element = document.querySelector<HTMLElement>('[data-lessons], [data-lessons-at]');
  lessons ??= element ? dataOf<readonly PageLesson[]>(element, 'lessons') : Promise.resolve([]);
  return lessons;
}

/** The routes that a page carries as data. */
export function routesOfPage(): readonly RouteOutline[] {
  const written = document.querySelector('[data-routes]')?.getAttribute('data-routes');
  // Written by our own build.
  return JSON.parse(written ?? '[]') as readonly RouteOutline[];
}
