import type { CitingPlace } from '#domain/sources/uses.ts';
import { hrefTo, hrefToLesson } from '#load/paths.ts';

/** The address of a place that cites works. */
export function hrefToCiting(locale: string, { kind, id }: CitingPlace): string {
  return kind === 'lesson' ? hrefToLesson(locale, id) : hrefTo(locale, { to: kind, id });
}
