import { lessonsInOrder } from './curriculum.ts';
import { shelfOf, type Library, type Shelf } from './library.ts';
import { pathTo, type Destination } from './paths.ts';
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
  'about',
] as const;
const kinds = ['track', 'module', 'route', 'concept', 'case', 'page', 'activity', 'workshop'] as const;

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
export function pagesListed(shelf: Shelf, locale: string): Listed[] {
  const at = (to: Destination): Listed => ({ path: pathTo(locale, to) });
  const isFull = (to: (typeof lists)[number]) =>
    to in listed ? shelf[listed[to as keyof typeof listed]].size > 0 : true;
  return [
    at({ to: 'home' }),
    ...lists.filter(isFull).map((to) => at({ to })),
    ...lessonsInOrder(shelf).map(({ lesson, module }) => ({
      ...at({ to: 'lesson', module: module.id, id: lesson.id }),
      reviewed: lesson.reviewed,
    })),
    ...kinds.flatMap((kind) =>
      [...shelf[kind].keys()]
        .filter((id) => !(kind === 'page' && id === 'about'))
        .map((id) => at({ to: kind, id })),
    ),
    ...[...shelf.assessment.values()]
      .filter(({ data }) => data.instrument)
      .map(({ id }) => at({ to: 'assessment', id })),
  ];
}

/** The site map of sitemaps.org, each page with its twins in other languages. */
export function sitemapOf(library: Library, { at }: { at: Absolute }): string {
  const { locales } = library.site;
  const pages = locales.map((locale) => [locale, pagesListed(shelfOf(library, locale), locale)] as const);
  const known = new Set(pages.flatMap(([, all]) => all.map(({ path }) => path)));
  const url = (locale: string, { path, reviewed }: Listed) => {
    const twins = locales
      .map((other) => ({ other, twin: path.replace(`/${locale}/`, `/${other}/`) }))
      .filter(({ twin }) => known.has(twin));
    return [
      `<url><loc>${escaped(at(path))}</loc>`,
      reviewed ? `<lastmod>${reviewed}</lastmod>` : '',
      ...(twins.length > 1
        ? twins.map(
            ({ other, twin }) =>
              `<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(at(twin))}"/>`,
          )
        : []),
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
