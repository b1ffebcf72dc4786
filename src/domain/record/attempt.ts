import type { Json } from './json.ts';

/** How an item was worked on: feedback at once, at the end, or not at all; `mark` is a learner's own mark on a lesson. */
export const behaviours = ['practice', 'review', 'room', 'mark'] as const;

/** One of `behaviours`. */
export type Behaviour = (typeof behaviours)[number];

/** How sure a learner is of an answer. */
export const confidences = ['sure', 'unsure'] as const;

/** One of `confidences`. */
export type Confidence = (typeof confidences)[number];

/** One answer to one item. Attempts are only ever added; a later one never replaces an earlier one. */
export interface Attempt {
  /** Random, never reused. */
  readonly id: string;
  /** Order among all changes of a record. Clocks are for display only. */
  readonly counter: number;
  readonly item: string;
  readonly assessment: string;
  /** Revision of the item that was answered. */
  readonly rev: number;
  /** Language it was read in. */
  readonly lang: string;
  /** When, as an ISO date and time in UTC. */
  readonly at: string;
  readonly behaviour: Behaviour;
  readonly response: Json;
  /** Null where nothing is scored. */
  readonly earned: number | null;
  readonly possible: number | null;
  /** Hints that were read before it was answered; absent where none were on offer. */
  readonly hintsUsed?: number;
  /** How sure the learner was, where that was asked and said. */
  readonly confidence?: Confidence;
  /** Which pass of an inventory: `before`, `after`. */
  readonly occasion?: string;
}

/** An attempt as an exercise hands it over; the storage adds id, counter and time. */
export type AttemptDraft = Omit<Attempt, 'id' | 'counter' | 'at'>;

/** Anything that holds attempts. */
interface HasAttempts {
  readonly attempts: readonly Attempt[];
}

/** Attempts by counter; those of two devices that share a counter stand in the order of their ids. */
export function inOrder(attempts: readonly Attempt[]): Attempt[] {
  return [...attempts].sort((a, b) => a.counter - b.counter || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** All attempts at an item, oldest first, also those saved under its earlier ids. */
export function attemptsOf(record: HasAttempts, item: string, aliases: readonly string[] = []): Attempt[] {
  return inOrder(
    record.attempts.filter((attempt) => attempt.item === item || aliases.includes(attempt.item)),
  );
}

/** The last attempt at an item; absent where it was never tried. */
export function latestAttempt(
  record: HasAttempts,
  item: string,
  aliases: readonly string[] = [],
): Attempt | undefined {
  return attemptsOf(record, item, aliases).at(-1);
}
