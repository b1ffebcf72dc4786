import type { FacetName } from '#domain/search/record.ts';
import type { FoundPage } from '#domain/search/rows.ts';
import { underBase } from '#domain/paths.ts';

/** A page as Pagefind describes it; its text and the places of the words that were found. */
export interface IndexedPage extends FoundPage {
  content: string;
  locations: readonly number[];
}

/** One hit; its page is fetched only when asked for. */
export interface Hit {
  id: string;
  /** How well it fits; scores of one index can be compared. */
  score: number;
  data(): Promise<IndexedPage>;
}

/** How many pages each value of each facet would leave. */
export type Counts = Readonly<Partial<Record<FacetName, Readonly<Record<string, number>>>>>;

/** Values to narrow to, by facet: any of those within one facet, and all facets together. */
export type Narrowing = Readonly<Record<string, { any: readonly string[] }>>;

/** The search index, loaded and running. */
export interface Index {
  search(query: string | null, options: { filters: Narrowing }): Promise<{ results: Hit[]; filters: Counts }>;
  /** All pages by facet and value. Searches count by facet only after this was asked for once. */
  filters(): Promise<Counts>;
}

interface PagefindModule extends Index {
  options(options: Record<string, unknown>): Promise<void>;
  destroy(): Promise<void>;
}

/** Why the index is not there: the browser has no WebAssembly, or something did not arrive. */
export class NoIndex extends Error {
  readonly isFinal: boolean;

  constructor(reason: string, { isFinal }: { isFinal: boolean }) {
    super(reason);
    this.isFinal = isFinal;
  }
}

/** Longer than this, and titles serve better. */
const patienceInMilliseconds = 15_000;

/** Long pages teach more than short ones mention, and a title counts for more than a summary. */
const ranking = {
  termFrequency: 0.5,
  pageLength: 0.3,
  metaWeights: { title: 5, name: 0.25, by: 0.25, module: 0.5, summary: 0, minutes: 0 },
};

/** Loads Pagefind and its index from this site. */
export async function openIndex(base: string): Promise<Index> {
  if (typeof WebAssembly === 'undefined') throw new NoIndex('no WebAssembly', { isFinal: true });
  const folder = underBase(base, '/pagefind/');
  // The one file of the index whose name never changes is checked for freshness; a fixed tag lets it be kept.
  const tag = '1';
  const entry = await fetch(`${folder}pagefind-entry.json?ts=${tag}`, { cache: 'no-cache' });
  if (!entry.ok) throw new NoIndex(`no index: ${entry.status}`, { isFinal: false });
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  try {
    await pagefind.options({
      baseUrl: '/',
      metaCacheTag: tag,
      excerptLength: 24,
      excerptEllipsis: '…',
      ranking,
    });
    // An empty search waits for the engine and fails where it cannot run.
    await inTime(pagefind.search('', { filters: {} }));
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
  return pagefind;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new NoIndex('too slow', { isFinal: false })), patienceInMilliseconds);
    }),
  ]);
}

/** The words of a page that the index took for those of the query. */
export function foundWords({ content, locations }: IndexedPage): string[] {
  const words = content.split(/\s+/);
  return locations.flatMap((location) => words[location] ?? []);
}
