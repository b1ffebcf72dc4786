import { readCountdowns } from '#domain/countdown.ts';
import type { DeckState } from '#domain/presenting.ts';
import { recall, remember } from '#browser/tab-memory.ts';

/** The countdowns that this tab remembers of a deck. */
export function recallCountdowns(name: string): DeckState['countdowns'] {
  try {
    return readCountdowns(JSON.parse(recall(`countdowns:${name}`) ?? '{}'));
  } catch {
    return {};
  }
}

/** Lets this tab remember the countdowns of a deck across a reload. */
export function rememberCountdowns(name: string, countdowns: DeckState['countdowns']): void {
  remember(`countdowns:${name}`, JSON.stringify(countdowns));
}
