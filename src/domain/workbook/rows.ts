import type { Attempt } from '#domain/record/attempt.ts';
import { isDoneMark } from '#domain/record/done-mark.ts';
import type { Note } from '#domain/record/note.ts';
import type { WorkbookCheck, WorkbookItem } from '#domain/workbook.ts';
import type { FilledCheck, FilledWorkbook } from './filled.ts';
import { sayAnswer, sayAnswerTo, type AnswerWords } from './words.ts';

/** One row of the workbook as a table: one text or one try. */
export interface WorkbookRow {
  readonly lesson: string;
  readonly assessment: string;
  /** Id of the item: it stays the same when the question is reworded. */
  readonly item: string;
  readonly question: string;
  readonly response: string;
  readonly earned: number | '';
  readonly possible: number | '';
  /** ISO date and time in UTC, so that every spreadsheet sorts it. */
  readonly at: string;
}

/** The columns, in order. */
export const rowColumns = [
  'lesson',
  'assessment',
  'item',
  'question',
  'response',
  'earned',
  'possible',
  'at',
] as const satisfies readonly (keyof WorkbookRow)[];

/** Everything of a workbook in long form: a row for each text and each try, in the order of the lessons. */
export function workbookRows(
  { lessons, others, leftovers }: FilledWorkbook,
  words: AnswerWords,
): WorkbookRow[] {
  const rowsOf = (checks: readonly FilledCheck[], lesson: string) =>
    checks.flatMap((filled) => rowsIn(filled, { lesson, words }));
  return [
    ...lessons.flatMap(({ lesson, checks }) => rowsOf(checks, lesson.title)),
    ...rowsOf(others, ''),
    ...leftovers.notes.flatMap((note) => noteRows(note, { lesson: '', words })),
    ...leftovers.attempts.flat().map((attempt) => attemptRow(attempt, { lesson: '', words })),
  ];
}

interface Place {
  readonly lesson: string;
  readonly words: AnswerWords;
  readonly check?: WorkbookCheck;
  readonly item?: WorkbookItem;
}

function rowsIn(
  { check, texts, sheets, answers, choices, sittings, turns, steps }: FilledCheck,
  place: Place,
): WorkbookRow[] {
  return [
    ...sheets.flatMap(({ note, said, copies }) =>
      noteRows(
        { ...note, text: said.join('\n'), others: copies.map((copy) => copy.said.join('\n')) },
        { ...place, check },
      ),
    ),
    ...texts.flatMap(({ item, note }) => noteRows(note, { ...place, check, item })),
    ...[...answers, ...choices].flatMap(({ item, attempts }) =>
      attempts.map((attempt) => attemptRow(attempt, { ...place, check, item })),
    ),
    ...[...sittings.flatMap(({ attempts }) => attempts), ...turns, ...steps].map((attempt) =>
      attemptRow(attempt, { ...place, check }),
    ),
  ];
}

function noteRows({ item: id, text, others, at }: Note, { lesson, check, item }: Place): WorkbookRow[] {
  const rest = { question: item?.stem ?? '', earned: '', possible: '', at } as const;
  return [text, ...others]
    .filter((response) => response.trim() !== '')
    .map((response) => ({ lesson, assessment: check?.title ?? '', item: id, response, ...rest }));
}

function attemptRow(attempt: Attempt, { lesson, words, check, item }: Place): WorkbookRow {
  const { response, earned, possible, at } = attempt;
  const said = isDoneMark(attempt) ? attempt.response.done : response;
  return {
    lesson,
    assessment: check?.title ?? attempt.assessment,
    item: attempt.item,
    question: item?.stem ?? '',
    response: item ? sayAnswerTo(item, said, words) : sayAnswer(said, {}, words),
    earned: earned ?? '',
    possible: possible ?? '',
    at,
  };
}
