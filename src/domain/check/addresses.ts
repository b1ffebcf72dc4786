import { sourceShelf, type Library } from '#domain/library.ts';
import { pathTo, type Destination, type Edition, type WorkshopPart } from '#domain/paths.ts';
import { knownIds } from './references.ts';

/** Pages that every language has. */
const single = [
  ...(['home', 'concepts', 'map', 'cases', 'routes', 'workshops', 'finder', 'agenda', 'room'] as const),
  ...(['pages', 'assessments', 'sources', 'search', 'workbook', 'record', 'review'] as const),
  ...(['device', 'about'] as const),
];
const kinds = ['track', 'module', 'route', 'concept', 'case', 'activity', 'assessment', 'page'] as const;
const editions: readonly Edition[] = ['lesson', 'deck', 'presenter', 'guide', 'handout'];
const parts: readonly WorkshopPart[] = ['prepare', 'guide', 'deck', 'presenter', 'print', 'follow-up'];

/** Whether a page of the site has this address, written without the base path. What cannot be read still has its page. */
export function addressesOf(library: Library): (path: string) => boolean {
  const ids = knownIds(library);
  const all = (kind: string) => [...(ids.get(kind) ?? [])];
  const lessons = [...sourceShelf(library).module.values()].flatMap(({ id: module, data }) =>
    data.lessons.map((id) => ({ module, id })),
  );
  const places: Destination[] = [
    ...single.map((to) => ({ to })),
    ...kinds.flatMap((to) => all(to).map((id) => ({ to, id }))),
    ...all('workshop').flatMap((id) => [
      { to: 'workshop' as const, id },
      ...parts.map((part) => ({ to: 'workshop' as const, id, part })),
    ]),
    ...all('assessment').map((id) => ({ to: 'tally' as const, id })),
    ...(['module', 'route'] as const).flatMap((of) =>
      all(of).map((id) => ({ to: 'booklet' as const, of, id })),
    ),
    ...lessons.flatMap(({ module, id }) => editions.map((to) => ({ to, module, id }))),
    ...all('lesson').map((id) => ({ to: 'short' as const, id })),
  ];
  const { locales } = library.site;
  const known = new Set(locales.flatMap((locale) => places.map((place) => pathTo(locale, place))));
  // Only its module knows the address of a lesson.
  const isModuleUnread = [...library.broken].some((name) => name.startsWith('module:'));
  return (path) =>
    ['/', '/erase/'].includes(path) || known.has(path) || (isModuleUnread && path.includes('/lessons/'));
}
