import type { RoomOccasion } from './code.ts';
import { roomOccasions } from './code.ts';
import type { RoomInstrument } from './instrument.ts';
import type { Question } from './question.ts';
import type { CodeEntry, HandCount, Room } from './room.ts';
import { measuredParts, scoresOf, type Part } from './scores.ts';
import { spreadOf, type Spread } from './spread.ts';

/** What a room said on one occasion. Written text is in no code, so it is in no pool. */
export interface Pool {
  readonly occasion: RoomOccasion;
  /** How many codes there are. */
  readonly codes: number;
  readonly questions: readonly QuestionPool[];
  /** Dimensions and facets of an inventory, from codes only: hands cannot be joined to people. */
  readonly parts: readonly PartPool[];
}

/** What the room said to one question. */
export interface QuestionPool {
  readonly question: Question;
  /** How many people stand behind it: codes, and people who were asked for their hands. */
  readonly people: number;
  /** Whether they are too few to show; then there are no counts. */
  readonly isHidden: boolean;
  /** How many took each choice, in the order of the choices. With several choices the sum may be more than the people. */
  readonly counts: readonly number[];
  /** "Don't know": an answer, counted apart. */
  readonly unknown: number;
  /** No answer at all. */
  readonly skipped: number;
  /** Of a scale: places counted from 0, without "don't know". */
  readonly spread: Spread | null;
}

/** A dimension or facet over the room. */
export interface PartPool extends Part {
  /** How many people have a score in it. */
  readonly people: number;
  readonly isHidden: boolean;
  readonly spread: Spread | null;
}

/** The pools of an instrument, one for each occasion that has any entry. */
export function poolsOf(room: Room, instrument: RoomInstrument): Pool[] {
  return roomOccasions.flatMap((occasion) => {
    const pool = poolOf(room, instrument, occasion);
    return pool.codes > 0 || pool.questions.some(({ people }) => people > 0) ? [pool] : [];
  });
}

/** The pool of an instrument on one occasion. */
export function poolOf(room: Room, instrument: RoomInstrument, occasion: RoomOccasion): Pool {
  const entries = room.entries.filter(
    (one) => one.instrument === instrument.key && one.occasion === occasion,
  );
  const codes = entries.filter((one) => one.kind === 'code');
  const scores = codes.map(({ answers }) => scoresOf(instrument, answers));
  return {
    occasion,
    codes: codes.length,
    questions: instrument.questions.map((question) => {
      const hands = entries.find((one) => one.kind === 'hands' && one.question === question.id);
      return questionPool(question, { codes, hands: hands?.kind === 'hands' ? hands : undefined, room });
    }),
    parts: measuredParts(instrument).map((part) => {
      const known = scores.flatMap((one) => one.get(part.id) ?? []);
      const isHidden = known.length < room.hideBelow;
      return { ...part, people: known.length, isHidden, spread: isHidden ? null : spreadOf(known) };
    }),
  };
}

interface Behind {
  readonly codes: readonly CodeEntry[];
  readonly hands: HandCount | undefined;
  readonly room: Room;
}

function questionPool(question: Question, { codes, hands, room }: Behind): QuestionPool {
  const answers = codes.map((one) =>
    Object.hasOwn(one.answers, question.id) ? one.answers[question.id] : undefined,
  );
  const people = codes.length + (hands?.people ?? 0);
  if (people < room.hideBelow)
    return {
      question,
      people,
      isHidden: true,
      counts: question.choices.map(() => 0),
      unknown: 0,
      skipped: 0,
      spread: null,
    };
  const counts = question.choices.map(
    ({ id }) =>
      answers.filter((answer) => answer !== undefined && answer !== 'unknown' && answer.includes(id)).length +
      (hands && Object.hasOwn(hands.counts, id) ? (hands.counts[id] ?? 0) : 0),
  );
  const unknown = answers.filter((answer) => answer === 'unknown').length + (hands?.unknown ?? 0);
  const skipped = answers.filter((answer) => answer === undefined).length + silentHands(question, hands);
  const places = counts.flatMap((n, place) => Array.from({ length: n }, () => place));
  return {
    question,
    people,
    isHidden: false,
    counts,
    unknown,
    skipped,
    spread: question.isScale ? spreadOf(places) : null,
  };
}

/** People who were asked and raised no hand. Where several choices may be taken that cannot be told. */
function silentHands({ takes }: Question, hands: HandCount | undefined): number {
  if (!hands || takes === 'several') return 0;
  const raised = Object.values(hands.counts).reduce((sum, n) => sum + n, hands.unknown);
  return Math.max(0, hands.people - raised);
}
