import { lessonOfActivity, lessonsInOrder } from './curriculum.ts';
import { shelfOf, type Library, type Shelf } from './library.ts';
import { pathTo, sourceOrders, type Destination } from './paths.ts';
import { homePath, twinsOf } from './twins.ts';
import type { Absolute } from './structured/address.ts';

/** A page that search engines are told of. */
export interface Listed {
  /** Address without the base path. */
  path: string;
  /** The day somebody last read it against its sources, where that is written down. */
  reviewed?: string;
}

const lists = [
  'concepts',
  'map',
  'cases',
  'routes',
  'workshops',
  'finder',
  'agenda',
  'pages',
  'assessments',
  'sources',
  // Without a query it lists every lesson and concept.
  'search',
] as const;
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

/** What each list page lists; a list of nothing has no page. */
const listed = {
  concepts: 'concept',
  map: 'concept',
  cases: 'case',
  routes: 'route',
  workshops: 'workshop',
  finder: 'activity',
  agenda: 'workshop',
  pages: 'page',
  assessments: 'assessment',
} as const;

/** Every page worth finding in one language. Decks, sheets and what a learner keeps are reached from these. */
export function pagesListed(shelf: Shelf, locale: string, locales: readonly string[]): Listed[] {
  const at = (to: Destination): Listed => ({ path: pathTo(locale, to) });
  const isFull = (to: (typeof lists)[number]) =>
    to in listed ? shelf[listed[to as keyof typeof listed]].size > 0 : true;
  return [
    { path: homePath(locale, locales) },
    ...lists.filter(isFull).map((to) => at({ to })),
    ...sourceOrders.map((order) => at({ to: 'sources', order })),
    ...lessonsInOrder(shelf).map(({ lesson, module }) => ({
      ...at({ to: 'lesson', module: module.id, id: lesson.id }),
      reviewed: lesson.reviewed,
    })),
    ...kinds.flatMap((kind) =>
      [...shelf[kind].keys()].map((id) => ({ ...at({ to: kind, id }), ...reviewOf(shelf, kind, id) })),
    ),
  ];
}

/** When it was read last, where that is written down; an activity is read with the lesson that places it. */
function reviewOf(shelf: Shelf, kind: (typeof kinds)[number], id: string): { reviewed?: string } {
  if (kind === 'case' || kind === 'page') {
    const reviewed = shelf[kind].get(id)?.data.reviewed;
    return reviewed ? { reviewed } : {};
  }
  const activity = kind === 'activity' && shelf.activity.get(id)?.data;
  const lesson = activity && lessonOfActivity(shelf, activity);
  return lesson ? { reviewed: lesson.reviewed } : {};
}

/** The site map of sitemaps.org, each page with its twins in other languages. */
export function sitemapOf(library: Library, { at }: { at: Absolute }): string {
  const { locales } = library.site;
  const pages = locales.map(
    (locale) => [locale, pagesListed(shelfOf(library, locale), locale, locales)] as const,
  );
  const alternate = (language: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(at(path))}"/>`;
  const url = (locale: string, { path, reviewed }: Listed) => {
    const twins = locales.length > 1 ? twinsOf(path, locale, locales) : [];
    return [
      `<url><loc>${escaped(at(path))}</loc>`,
      reviewed ? `<lastmod>${reviewed}</lastmod>` : '',
      ...twins.map((twin) => alternate(twin.locale, twin.path)),
      ...twins.slice(0, 1).map((source) => alternate('x-default', source.path)),
      '</url>',
    ].join('');
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap(([locale, all]) => all.map((page) => url(locale, page))),
    '</urlset>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
