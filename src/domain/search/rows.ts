import { excerptPieces, markWords, withoutStart, type Piece } from './marks.ts';
import { nameKey } from './names.ts';
import { searchKinds, type FacetName, type SearchKind } from './record.ts';
import type { TitleEntry } from './titles.ts';

/** A page that was found, ready to be shown. Addresses have no base path. */
export interface SearchRow {
  kind: SearchKind;
  url: string;
  title: readonly Piece[];
  text: readonly Piece[];
  /** Who wrote it and when. */
  by?: string;
  module?: string;
  minutes?: number;
  /** The words of the page that the index took for those of the query. */
  found?: readonly string[];
  /** Sections of the page that answer the query, in the page's order. */
  sections: readonly { url: string; title: readonly Piece[]; text: readonly Piece[] }[];
}

/** Part of a page in which the index found the query. */
export interface FoundSection {
  title: string;
  url: string;
  excerpt: string;
  /** Absent for what stands before the first heading. */
  anchor?: unknown;
  weighted_locations: readonly { balanced_score: number }[];
}

/** What the index says about a page that it found. */
export interface FoundPage {
  url: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  sub_results: readonly FoundSection[];
}

/** What has names in the index that are searched and never shown. */
const named: readonly SearchKind[] = ['concept', 'lesson', 'handout', 'source'];

/** Turns a page of the index into a row: its summary, and the sections that answer best. */
export function rowOf(
  page: FoundPage,
  {
    words: asked,
    found = [],
    sections,
  }: { words: readonly string[]; found?: readonly string[]; sections: number },
): SearchRow {
  const words = [...asked, ...found];
  const kind = searchKinds.find((one) => page.filters.kind?.includes(one)) ?? 'page';
  const { title = page.meta['name'] ?? '', summary = '', by, module, minutes } = page.meta;
  const opening = page.sub_results.find(({ anchor }) => !anchor);
  const marked = markWords(summary, words);
  const markedTitle = markWords(title, words);
  // Whoever names a concept wants the concept, and not a corner of its page.
  const isNamed = kind === 'concept' && hasMatch(markedTitle);
  // What opens these pages in the index holds names that nobody is shown, so the summary stands for it.
  const isTold = named.includes(kind) || hasMatch(markedTitle) || hasMatch(marked) || !opening;
  return {
    kind,
    url: page.url,
    title: markedTitle,
    text: isTold ? marked : excerptPieces(opening.excerpt),
    ...(by && { by }),
    ...(module && { module }),
    ...(minutes && { minutes: Number(minutes) }),
    ...(found.length > 0 && { found: [...new Map(found.map((word) => [nameKey(word), word])).values()] }),
    sections: best(page.sub_results, isNamed ? 0 : sections).map((section) => ({
      url: section.url,
      title: markWords(section.title, words),
      text: withoutStart(excerptPieces(section.excerpt), section.title),
    })),
  };
}

/** A row for a page of which only the title is known. */
export function rowOfTitle({ kind, title, url, summary }: TitleEntry, words: readonly string[]): SearchRow {
  return { kind, url, title: markWords(title, words), text: markWords(summary, words), sections: [] };
}

/** Puts the named rows first and leaves out their doubles. */
export function pinFirst(pinned: readonly SearchRow[], rows: readonly SearchRow[]): SearchRow[] {
  const urls = new Set(pinned.map(({ url }) => url));
  return [...pinned, ...rows.filter(({ url }) => !urls.has(url))];
}

function hasMatch(pieces: readonly Piece[]): boolean {
  return pieces.some(({ isMatch }) => isMatch);
}

/** The sections that answer best, in the order of the page. */
function best(found: readonly FoundSection[], most: number): FoundSection[] {
  const weight = ({ weighted_locations }: FoundSection) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const chosen = new Set(
    found
      .filter(({ anchor }) => anchor)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, most),
  );
  return found.filter((section) => chosen.has(section));
}
