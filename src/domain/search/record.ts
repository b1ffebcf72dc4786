/** What search can find, in the order in which its kinds are listed. */
export const searchKinds = [
  'concept',
  'lesson',
  'case',
  'workshop',
  'activity',
  'assessment',
  'module',
  'track',
  'route',
  'page',
] as const;

/** One kind of thing that search can find. */
export type SearchKind = (typeof searchKinds)[number];

/** The ways to narrow a search, in the order in which they are offered. */
export const facetNames = ['kind', 'minutes', 'track', 'module', 'concept'] as const;

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
  /** What it is, in a sentence or two. */
  summary: string;
  parts: readonly RecordPart[];
  facets: Facets;
  /** How much its words count beside those of others, from 0 to 1; absent = 1. */
  merit?: number;
  /** Title of the module it stands in, shown beside it. */
  module?: string;
  /** How long it takes, shown beside it. */
  minutes?: number;
}

/** How much a word counts, by where it stands. */
export const weights = {
  title: 10,
  aliases: 8,
  summary: 4,
  heading: 4,
  objectives: 3,
  text: 1,
} as const;

const lengths = [10, 20, 45] as const;

/** The values of the facet of length: up to 10, 20 or 45 minutes, or longer. */
export const minuteValues = [...lengths.map(String), 'longer'];

/** The length that a number of minutes falls under. */
export function minuteValueOf(minutes: number): string {
  return String(lengths.find((most) => minutes <= most) ?? 'longer');
}

/** A record as a page that Pagefind reads: weights, filters, and headings that can be opened. */
export function htmlOf(record: SearchRecord): string {
  const { locale, kind, title, aliases, summary, parts, facets, merit = 1 } = record;
  const filters = Object.entries({ ...facets, kind: [kind] }).flatMap(([name, values]) =>
    values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`),
  );
  return [
    `<!doctype html><html lang="${locale}"><head><title>${escaped(title)}</title>`,
    meta('summary', summary),
    meta('module', record.module),
    meta('minutes', record.minutes),
    ...filters,
    `</head><body data-pagefind-body>`,
    element('h1', title, merit * weights.title),
    element('p', names(aliases), merit * weights.aliases),
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
