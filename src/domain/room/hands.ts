import type { Question } from './question.ts';
import type { RoomOccasion } from './code.ts';
import type { HandCount, Room } from './room.ts';

/** Most hands that are counted for one choice: a slip of a key must not make a stadium of a room. */
export const mostHands = 999;

/** What of a count was typed: a choice by its id, "don't know", or the people who were asked. */
export type Counted = { readonly choice: string } | 'unknown' | 'people';

interface Place {
  readonly instrument: string;
  readonly occasion: RoomOccasion;
  readonly question: Question;
}

/** The hands that were counted for a question so far; none at all where nothing was counted. */
export function handsFor(room: Room, { instrument, occasion, question }: Place): HandCount {
  const found = room.entries.find(
    (one): one is HandCount =>
      one.kind === 'hands' &&
      one.instrument === instrument &&
      one.occasion === occasion &&
      one.question === question.id,
  );
  return (
    found ?? { kind: 'hands', instrument, occasion, question: question.id, counts: {}, unknown: 0, people: 0 }
  );
}

/**
 * Sets one number of a count. The people who were asked grow along with the hands until somebody says how many they were; they
 * are never fewer than the hands.
 */
export function setHands(hands: HandCount, { takes }: Question, what: Counted, n: number): HandCount {
  const number = Math.min(mostHands, Math.max(0, Math.round(n)));
  const before = leastPeople(hands, takes);
  const after: HandCount =
    what === 'people'
      ? { ...hands, people: number }
      : what === 'unknown'
        ? { ...hands, unknown: number }
        : { ...hands, counts: { ...hands.counts, [what.choice]: number } };
  const least = leastPeople(after, takes);
  const isFollowing = what !== 'people' && hands.people === before;
  return { ...after, people: isFollowing ? least : Math.max(least, after.people) };
}

/** One choice each: as many people as hands. Several: at least as many as for the choice that most took. */
function leastPeople({ counts, unknown }: HandCount, takes: Question['takes']): number {
  const all = [...Object.values(counts), unknown];
  return takes === 'one' ? all.reduce((sum, n) => sum + n, 0) : Math.max(0, ...all);
}
