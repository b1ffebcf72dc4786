import { pathTo, underBase, type Destination } from '#domain/paths.ts';
import { lessonsInOrder, moduleOf } from '#domain/curriculum.ts';
import { isCountable } from '#domain/room/instrument.ts';
import type { Kind } from '#domain/library.ts';
import type { Edition } from '#domain/paths.ts';
import { loadLocales, loadShelf } from './curriculum.ts';

/** The address of a place under the base path of this build. */
export function hrefTo(locale: string, destination: Destination): string {
  return underBase(import.meta.env.BASE_URL, pathTo(locale, destination));
}

/** The address of a file in `public/`, or of a path that is known already. */
export function hrefOf(path: string): string {
  return underBase(import.meta.env.BASE_URL, path);
}

/** The address of a lesson, which only its module knows. */
export function hrefToLesson(
  locale: string,
  id: string,
  edition: Edition = 'lesson',
  anchor?: string,
): string {
  const module = moduleOf(loadShelf(locale), id).id;
  return hrefTo(locale, { to: edition, module, id, ...(anchor && { anchor }) });
}

/** One page per locale. */
export function localePaths() {
  return loadLocales().map((locale) => ({ params: { locale } }));
}

/** One page per locale that has something of a kind: a list of nothing helps nobody. */
export function localesWith(kind: Kind) {
  return localePaths().filter(({ params }) => loadShelf(params.locale)[kind].size > 0);
}

/** One page per locale and lesson. */
export function lessonPaths() {
  return loadLocales().flatMap((locale) =>
    lessonsInOrder(loadShelf(locale)).map(({ module, lesson }) => ({
      params: { locale, module: module.id, lesson: lesson.id },
    })),
  );
}

/** One page per locale and assessment whose answers a room can count. */
export function tallyPaths() {
  return pathsOf('assessment').filter(({ params }) => {
    const assessment = loadShelf(params.locale).assessment.get(params.assessment)?.data;
    return assessment && isCountable(assessment);
  });
}

/** One page per locale and entry of a kind; the parameter has the kind's name. */
export function pathsOf<K extends Exclude<Kind, 'lesson'>>(kind: K) {
  return loadLocales().flatMap((locale) =>
    [...loadShelf(locale)[kind].keys()].map((id) => ({
      // The one computed name is `kind`, which TypeScript forgets.
      params: { locale, [kind]: id } as { locale: string } & Record<K, string>,
    })),
  );
}
