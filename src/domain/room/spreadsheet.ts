import { csvText } from '#domain/csv.ts';
import type { RoomOccasion } from './code.ts';
import type { RoomInstrument } from './instrument.ts';
import type { Question } from './question.ts';
import type { CodeEntry, HandCount, Room } from './room.ts';

/** The interface words of a spreadsheet. */
export interface RoomSheetWords {
  readonly code: string;
  readonly occasion: string;
  readonly occasions: Readonly<Record<RoomOccasion, string>>;
  readonly unknown: string;
  readonly question: string;
  readonly choice: string;
  readonly count: string;
  readonly people: string;
}

/** The codes of one instrument for a spreadsheet: one row for each, one column for each question. Scales are numbers from 0; skipped is empty. */
export function codesCsv(room: Room, instrument: RoomInstrument, words: RoomSheetWords): string {
  const codes = room.entries.filter(
    (one): one is CodeEntry => one.kind === 'code' && one.instrument === instrument.key,
  );
  const head = [
    words.code,
    words.occasion,
    ...instrument.questions.map(({ stem, part }) => (part === null ? stem : `${stem}: ${part}`)),
  ];
  return csvText([
    head,
    ...codes.map((one) => [
      one.text,
      words.occasions[one.occasion],
      ...instrument.questions.map((question) => cellOf(question, one, words)),
    ]),
  ]);
}

/** Counted hands for a spreadsheet: one row for each choice. */
export function handsCsv(room: Room, instrument: RoomInstrument, words: RoomSheetWords): string {
  const hands = room.entries.filter(
    (one): one is HandCount => one.kind === 'hands' && one.instrument === instrument.key,
  );
  return csvText([
    [words.occasion, words.question, words.choice, words.count, words.people],
    ...hands.flatMap((one) => {
      const question = instrument.questions.find(({ id }) => id === one.question);
      if (!question) return [];
      const stem = question.part === null ? question.stem : `${question.stem}: ${question.part}`;
      const row = (choice: string, n: number) => [words.occasions[one.occasion], stem, choice, n, one.people];
      return [
        ...question.choices.map(({ id, text }) => row(text, one.counts[id] ?? 0)),
        row(words.unknown, one.unknown),
      ];
    }),
  ]);
}

function cellOf(
  { id, choices, isScale }: Question,
  { answers }: CodeEntry,
  words: RoomSheetWords,
): string | number {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (answer === undefined) return '';
  if (answer === 'unknown') return words.unknown;
  if (isScale) return choices.findIndex((choice) => choice.id === answer[0]);
  return choices
    .filter((choice) => answer.includes(choice.id))
    .map(({ text }) => text)
    .join('; ');
}
