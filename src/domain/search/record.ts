import type { SortName } from './order.ts';

/** What search can find, in the order in which its kinds are listed. */
export const searchKinds = [
  'concept',
  'lesson',
  'case',
  'workshop',
  'activity',
  'assessment',
  'handout',
  'module',
  'track',
  'route',
  'page',
  'source',
] as const;

/** One kind of thing that search can find. */
export type SearchKind = (typeof searchKinds)[number];

/** The ways to narrow a search, in the order in which they are offered. */
export const facetNames = [
  'kind',
  'minutes',
  'size',
  'format',
  'track',
  'module',
  'concept',
  'language',
] as const;

/** One way to narrow a search. */
export type FacetName = (typeof facetNames)[number];

/** The values of one thing, by facet. */
export type Facets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A stretch of text as the index weighs it. */
export interface RecordPart {
  /** How much a word counts here: 10 in a title, 1 in running text. */
  weight: number;
  text: string;
  /** The heading above it, which can be opened by its anchor where it has one. */
  heading?: string;
  anchor?: string;
}

/** What one page says to the search index. */
export interface SearchRecord {
  locale: string;
  kind: SearchKind;
  title: string;
  /** Address without the base path. */
  url: string;
  /** Other names, plurals and slips of the pen: searched, never shown. */
  aliases: readonly string[];
  /** Names of what it teaches: searched with little weight, never shown. */
  taught?: readonly string[];
  /** How people ask for it: searched, never shown, and no names. */
  asked?: readonly string[] | undefined;
  /** What it is, in a sentence or two. */
  summary: string;
  parts: readonly RecordPart[];
  facets: Facets;
  /** How much its words count beside those of others, from 0 to 1; absent = 1. */
  merit?: number;
  /** Who wrote it and when, shown beside it. */
  by?: string;
  /** Title of the module it stands in, shown beside it. */
  module?: string;
  /** How long it takes, shown beside it. */
  minutes?: number;
  /** The day somebody last read it against its sources. */
  reviewed?: string;
}

/** How much a word counts, by where it stands. */
export const weights = {
  title: 10,
  aliases: 8,
  summary: 4,
  heading: 4,
  objectives: 3,
  taught: 2,
  // 5 and 7 bring more right pages among the first three than 1 to 3 do; 7 is measured in docs/search.md.
  asked: 7,
  text: 1,
} as const;

/**
 * The filter that holds what results are sorted by. Filters are fetched when they are first needed; what Pagefind sorts
 * by would come with every first query.
 */
export const sortFilters: Readonly<Record<SortName, string>> = { minutes: 'length', reviewed: 'reviewed' };

/** A record as a page that Pagefind reads: weights, filters, and headings that can be opened. */
export function htmlOf(record: SearchRecord): string {
  const { locale, kind, title, aliases, summary, parts, facets, merit = 1 } = record;
  const sorted = {
    [sortFilters.minutes]: valueOf(record.minutes),
    [sortFilters.reviewed]: valueOf(record.reviewed),
  };
  const filters = Object.entries({ ...facets, kind: [kind], ...sorted }).flatMap(([name, values]) =>
    values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`),
  );
  // What Pagefind takes for a title weighs much whatever the merit, so of little merit there is only a name.
  const isLight = merit < 0.5;
  return [
    `<!doctype html><html lang="${locale}"><head>${isLight ? '' : `<title>${escaped(title)}</title>`}`,
    meta('name', isLight ? title : undefined),
    meta('summary', summary),
    meta('by', record.by),
    meta('module', record.module),
    meta('minutes', record.minutes),
    ...filters,
    `</head><body data-pagefind-body>`,
    element(isLight ? 'p' : 'h1', title, merit * weights.title),
    element('p', names(aliases), merit * weights.aliases),
    element('p', names(record.asked ?? []), merit * weights.asked),
    element('p', names(record.taught ?? []), merit * weights.taught),
    element('p', summary, merit * weights.summary),
    ...parts.flatMap(({ heading = '', anchor, text, weight }) => [
      element('h2', heading, merit * weights.heading, anchor),
      element('p', text, merit * weight),
    ]),
    '</body></html>',
  ].join('\n');
}

function element(name: string, text: string, weight: number, id?: string): string {
  if (!text) return '';
  const anchor = id ? ` id="${escaped(id)}"` : '';
  return `<${name}${anchor} data-pagefind-weight="${weight}">${escaped(text)}</${name}>`;
}

function meta(name: string, value: string | number | undefined): string {
  return value === undefined
    ? ''
    : `<meta data-pagefind-meta="${name}[content]" content="${escaped(String(value))}">`;
}

function valueOf(value: string | number | undefined): readonly string[] {
  return value === undefined ? [] : [String(value)];
}

/** Names that stand apart, so that no phrase runs from one into the next. */
function names(aliases: readonly string[]): string {
  return aliases.map((alias) => alias.replace(/^~/, '')).join(' · ');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
