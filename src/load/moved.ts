import { moduleOf } from '#domain/curriculum.ts';
import type { Shelf } from '#domain/library.ts';
import { pathTo, type Destination } from '#domain/paths.ts';
import { loadLocales, loadShelf } from './curriculum.ts';

const kinds = [
  'track',
  'module',
  'route',
  'concept',
  'case',
  'page',
  'activity',
  'workshop',
  'assessment',
] as const;
const books = ['module', 'route'] as const;
const editions = ['lesson', 'deck', 'presenter', 'guide', 'handout'] as const;

/**
 * A page at each address that leads on: the one that a renamed thing had before, so that old links keep leading
 * somewhere, and the short one of a lesson, which stands on paper.
 */
export function movedPaths() {
  return loadLocales().flatMap((locale) =>
    movesOf(loadShelf(locale)).map(({ from, to, title }) => ({
      params: { moved: pathTo(locale, from).slice(1, -1) },
      props: { locale, to: pathTo(locale, to), title },
    })),
  );
}

interface Move {
  from: Destination;
  to: Destination;
  title: string;
}

function movesOf(shelf: Shelf): Move[] {
  return [
    ...kinds.flatMap((kind) =>
      [...shelf[kind].values()].flatMap(({ id, data: { title, formerly } }) =>
        formerly.map((old): Move => ({ from: { to: kind, id: old }, to: { to: kind, id }, title })),
      ),
    ),
    ...books.flatMap((of) =>
      [...shelf[of].values()].flatMap(({ id, data: { title, formerly } }) =>
        formerly.map((old): Move => ({ from: booklet(of, old), to: booklet(of, id), title })),
      ),
    ),
    ...[...shelf.lesson.values()].flatMap(({ id, data: { title, formerly } }) => {
      const module = moduleOf(shelf, id).id;
      const lesson: Destination = { to: 'lesson', module, id };
      return [
        ...formerly.flatMap((old) =>
          editions.map((to): Move => ({ from: { to, module, id: old }, to: { to, module, id }, title })),
        ),
        ...[id, ...formerly].map((name): Move => ({ from: { to: 'short', id: name }, to: lesson, title })),
      ];
    }),
  ];
}

function booklet(of: 'module' | 'route', id: string): Destination {
  return { to: 'booklet', of, id };
}
