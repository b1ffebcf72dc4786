import type { Stores } from '../site/stores.ts';

/** What one case of damage came to. */
export interface Observed {
  /** Entries that lay in the browser's database before the site was opened on the damage. */
  readonly before: number;
  /** Entries there at the end, without those that were written since. */
  readonly after: number;
  /** Entries that could still be read after the damage and are gone at the end. */
  readonly lost: readonly string[];
  /** Whether something came to harm, so that the person has to be told. */
  readonly isHarmed: boolean;
  /** Sentences of the page about saving and what is stored, in the order in which they were first seen. */
  readonly saw: readonly string[];
  /** How often the page said "saved", of what the damage did not take away again. */
  readonly said: number;
  /** How many of these were there when the site was opened anew. */
  readonly kept: number;
  /** Whether anything was left on the device that could tell of the harm; usually there is. */
  readonly isWitnessed?: boolean;
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
}

/** A sentence that says all is well. Any other is a warning. */
const CALM = /^(Saved on this device|Saving…)$/;

/** Whether the person was warned of anything. */
export function isTold(saw: readonly string[]): boolean {
  return saw.some((sentence) => !CALM.test(sentence));
}

/** What speaks against a case; nothing where the work was kept as far as it could be, and the rest was said. */
export function faultsOf(observed: Observed): string[] {
  const { before, after, lost, isHarmed, isWitnessed = true, saw, said, kept, errors } = observed;
  const faults: string[] = [];
  if (lost.length > 0) faults.push(`lost what could still be read: ${lost.join(', ')}`);
  if ((after < before || isHarmed) && isWitnessed && !isTold(saw))
    faults.push('harm without a word to the person');
  if (kept < said) faults.push(`said "saved" ${said} times and kept ${kept}`);
  if (saw.length === 0) faults.push('neither "saved" nor "not saved" was said');
  if (errors.length > 0) faults.push(`an error that nobody caught: ${errors.join(', ')}`);
  return faults;
}

/** The stores that hold what a person did. */
const WORK = ['attempts', 'notes', 'tombstones', 'damaged'] as const;

/** How many entries lie in the stores. */
export function countOf(stores: Stores): number {
  return WORK.reduce((sum, name) => sum + Object.keys(stores[name] ?? {}).length, 0);
}

/** Which entries were in the stores and are neither where they were, as they were, nor whole among what was set aside. */
export function lostFrom(before: Stores, after: Stores): string[] {
  const setAside = new Set(
    Object.values(after['damaged'] ?? {}).flatMap((text) => [text, JSON.stringify(entryIn(text))]),
  );
  const places = before['meta']?.['"place"'];
  const all = [
    ...WORK.flatMap((store) =>
      Object.entries(before[store] ?? {}).map((entry) => [store, ...entry] as const),
    ),
    ...(places === undefined ? [] : [['meta', '"place"', places] as const]),
  ];
  return all
    .filter(([store, key, text]) => after[store]?.[key] !== text && !setAside.has(text))
    .map(([store, key]) => `${store} ${key}`);
}

function entryIn(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null && 'entry' in parsed ? parsed.entry : undefined;
}
