import type { LessonOutline } from '#domain/record/completion.ts';
import type { RouteOutline } from '#domain/route-progress.ts';

/** A lesson as a page names it: its address, and what completion asks about. */
export type PageLesson = LessonOutline & { readonly title: string; readonly href: string };

/** The lessons that a page carries as data. */
export function lessonsOfPage(): readonly PageLesson[] {
  return read('data-lessons') as readonly PageLesson[];
}

/** The routes that a page carries as data. */
export function routesOfPage(): readonly RouteOutline[] {
  return read('data-routes') as readonly RouteOutline[];
}

/** What our own build wrote into an attribute; an empty list where the page has none. */
function read(name: string): unknown {
  return JSON.parse(document.querySelector(`[${name}]`)?.getAttribute(name) ?? '[]');
}
