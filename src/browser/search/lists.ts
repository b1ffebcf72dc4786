import type { TitleEntry } from '#domain/search/titles.ts';

/** The small lists that stand beside the index. Each is fetched once, when it is first needed. */
export interface Lists {
  /** Concepts with all their names. */
  names(): Promise<readonly TitleEntry[]>;
  /** Every page by its title. */
  titles(): Promise<readonly TitleEntry[]>;
  /** Words that a misspelling may have meant. */
  words(): Promise<readonly string[]>;
}

/** One of them. */
export type ListName = keyof Lists;

/** The lists at their addresses. */
export function listsOf(addresses: Readonly<Record<ListName, string>>): Lists {
  const list = <T>(name: ListName) => remembered(() => fetchJson<readonly T[]>(addresses[name]));
  return {
    names: list<TitleEntry>('names'),
    titles: list<TitleEntry>('titles'),
    words: list<string>('words'),
  };
}

/** Does some work once. Work that failed is done again when it is next asked for. */
export function remembered<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return (await response.json()) as T;
}
