import type { Code, RoomOccasion } from './code.ts';

/** What a trainer gathers in one room, on her own device. It is closed, and then gone, when she says so. */
export interface Room {
  /** Tells rooms apart; may be empty. */
  readonly word: string;
  /** The day on which it was opened: `2026-11-27`. */
  readonly opened: string;
  /** Keys of the instruments that are used in it. */
  readonly instruments: readonly string[];
  /** Nothing is shown while fewer people stand behind a number. */
  readonly hideBelow: number;
  readonly entries: readonly RoomEntry[];
  /** Codes that this site cannot read today, kept because another version of it could. */
  readonly unread: readonly string[];
}

/** One entry: somebody's code, or hands that were counted. */
export type RoomEntry = CodeEntry | HandCount;

/** Somebody's code. */
export interface CodeEntry extends Code {
  readonly kind: 'code';
  /** As it is written properly. */
  readonly text: string;
}

/** Hands for one question, or strokes on a tally sheet. */
export interface HandCount {
  readonly kind: 'hands';
  /** Key of the instrument. */
  readonly instrument: string;
  readonly occasion: RoomOccasion;
  /** Id of the question. */
  readonly question: string;
  /** By choice id. */
  readonly counts: Readonly<Record<string, number>>;
  readonly unknown: number;
  /** How many people were asked; never fewer than the hands for any one choice. */
  readonly people: number;
}

/** What became of a code. `clash`: the mark is there with other answers, so that somebody has to say what it is. */
export type Added =
  | { readonly kind: 'added'; readonly room: Room }
  | { readonly kind: 'double'; readonly other: CodeEntry }
  | { readonly kind: 'clash'; readonly other: CodeEntry };

/** The least that is advised; a lower number gets a warning. */
export const advisedLeast = 5;

/** A room with nothing in it yet. */
export function newRoom(parts: Pick<Room, 'word' | 'opened' | 'instruments'>): Room {
  return { ...parts, hideBelow: advisedLeast, entries: [], unread: [] };
}

/**
 * Puts in a code. Of a clash, `both` keeps two people who happened upon the same mark, and `latest` takes the new code for the
 * old one: somebody changed an answer.
 */
export function addCode(room: Room, entry: CodeEntry, clash?: 'both' | 'latest'): Added {
  const rivals = room.entries.filter((one): one is CodeEntry => one.kind === 'code' && isRival(one, entry));
  const twin = rivals.find(({ text }) => text === entry.text);
  if (twin) return { kind: 'double', other: twin };
  const other = rivals.at(-1);
  if (other && !clash) return { kind: 'clash', other };
  const kept = clash === 'latest' ? room.entries.filter((one) => one !== other) : room.entries;
  return { kind: 'added', room: { ...room, entries: [...kept, entry] } };
}

/** Puts in codes one after the other. One that is in already, or clashes with nobody having said how, is left out. */
export function addCodes(room: Room, entries: readonly CodeEntry[], clash?: 'both' | 'latest'): Room {
  return entries.reduce((now, entry) => {
    const added = addCode(now, entry, clash);
    return added.kind === 'added' ? added.room : now;
  }, room);
}

/** Puts in counted hands, in the place of those that were counted for the same question and occasion before. */
export function countHands(room: Room, hands: HandCount): Room {
  const others = room.entries.filter(
    (one) =>
      one.kind !== 'hands' ||
      one.instrument !== hands.instrument ||
      one.occasion !== hands.occasion ||
      one.question !== hands.question,
  );
  const total = Object.values(hands.counts).reduce((sum, n) => sum + n, hands.unknown);
  return total + hands.people === 0 ? { ...room, entries: others } : { ...room, entries: [...others, hands] };
}

/** Takes out an entry. */
export function removeEntry(room: Room, entry: RoomEntry): Room {
  return { ...room, entries: room.entries.filter((one) => one !== entry) };
}

/** Whether two codes say that they come from one person on one occasion. */
function isRival(one: CodeEntry, other: CodeEntry): boolean {
  return one.mark === other.mark && one.instrument === other.instrument && one.occasion === other.occasion;
}
