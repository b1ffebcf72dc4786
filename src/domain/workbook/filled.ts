import type { Attempt } from '#domain/record/attempt.ts';
import { isCardItem } from '#domain/record/card.ts';
import { completionOf, type Completion } from '#domain/record/completion.ts';
import { taskAttempts } from '#domain/record/field-task.ts';
import { latestDoneMark } from '#domain/record/done-mark.ts';
import { noteOf, type Note } from '#domain/record/note.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import type { WorkbookCheck, WorkbookItem, WorkbookLesson, WorkbookOutline } from '#domain/workbook.ts';
import { sayShort } from '#domain/worksheets/models.ts';
import { answersTo, quizResult, type ItemAnswers, type QuizResult } from './answers.ts';
import { choicesIn, type ItemChoice } from './choices.ts';
import { isWritten, leftovers, type Leftovers } from './leftovers.ts';
import { shortSittings, type ShortSitting } from './sittings.ts';

/** A text under its question. */
export interface WrittenText {
  readonly item: WorkbookItem;
  readonly note: Note;
}

/** A sheet in short, with the copies kept beside it. */
export interface ShortSheet {
  readonly note: Note;
  readonly said: readonly string[];
  readonly copies: readonly { readonly text: string; readonly said: readonly string[] }[];
}

/** An assessment with all that was written and answered in it. */
export interface FilledCheck {
  readonly check: WorkbookCheck;
  readonly texts: readonly WrittenText[];
  readonly answers: readonly ItemAnswers[];
  /** What was chosen in items without a key. */
  readonly choices: readonly ItemChoice[];
  readonly result: QuizResult | null;
  readonly sittings: readonly ShortSitting[];
  /** What was tried out in a simulation or said in a dialogue, oldest first. */
  readonly turns: readonly Attempt[];
  /** The sheet of a worksheet that is one, where something is in it: one or none. */
  readonly sheets: readonly ShortSheet[];
  /** Each step with a field task, oldest first. */
  readonly steps: readonly Attempt[];
}

/** A lesson with all that was done in it. */
export interface FilledLesson {
  readonly lesson: WorkbookLesson;
  readonly completion: Completion;
  /** When the learner marked it as done; null where they did not, or took it back. */
  readonly markedAt: string | null;
  /** Those in which something was done. */
  readonly checks: readonly FilledCheck[];
}

/** The workbook: everything one learner wrote and every result, where it belongs. */
export interface FilledWorkbook {
  readonly lessons: readonly FilledLesson[];
  readonly others: readonly FilledCheck[];
  /** What belongs to nothing that is still there. Kept and shown, never dropped. */
  readonly leftovers: Leftovers;
  /** Ratings of concept cards; they are shown where cards are recalled. */
  readonly cards: number;
  readonly isEmpty: boolean;
}

/** Puts every entry of a record under the lesson it belongs to. `keep`: an item whose text stays, also while it is emptied. */
export function fillWorkbook(
  outline: WorkbookOutline,
  record: LearnerRecord,
  keep: string | null = null,
): FilledWorkbook {
  const source = { record, keep };
  const lessons = outline.lessons.map((lesson) => fillLesson(lesson, source));
  const others = fillChecks(outline.others, source);
  const checks = [...lessons.flatMap((lesson) => lesson.checks), ...others];
  const rest = leftovers(record, {
    lessons: outline.lessons,
    attempts: checks.flatMap(attemptsIn),
    notes: checks.flatMap(({ texts, sheets }) => [...texts, ...sheets].map(({ note }) => note)),
  });
  const hasLeftovers = rest.attempts.length + rest.notes.length + rest.unreadable > 0;
  const hasBegun = lessons.some(({ completion }) => completion !== 'not-started');
  const cards = record.attempts.filter(({ item }) => isCardItem(item)).length;
  const isEmpty = !hasBegun && checks.length === 0 && !hasLeftovers && cards === 0;
  return { lessons, others, leftovers: rest, cards, isEmpty };
}

/** Whether anything of an assessment is there. */
export function isFilled(filled: FilledCheck): boolean {
  return filled.texts.length + filled.sheets.length + attemptsIn(filled).length > 0;
}

/** All attempts that an assessment is shown from. */
export function attemptsIn({ answers, choices, sittings, turns, steps }: FilledCheck): Attempt[] {
  return [...answers, ...choices, ...sittings].flatMap(({ attempts }) => attempts).concat(turns, steps);
}

interface Source {
  readonly record: LearnerRecord;
  readonly keep: string | null;
}

function fillLesson(lesson: WorkbookLesson, source: Source): FilledLesson {
  const { record } = source;
  const mark = latestDoneMark(record, lesson.id, lesson.formerly);
  return {
    lesson,
    completion: completionOf(lesson, record),
    markedAt: mark?.response.done ? mark.at : null,
    checks: [
      ...fillChecks(lesson.checks, source),
      ...(lesson.task ? fillChecks([lesson.task], source, taskAttempts(lesson, record)) : []),
    ],
  };
}

function fillChecks(
  checks: readonly WorkbookCheck[],
  source: Source,
  steps: readonly Attempt[] = [],
): FilledCheck[] {
  return checks.map((check) => ({ ...fillCheck(check, source), steps })).filter(isFilled);
}

function fillCheck(check: WorkbookCheck, { record, keep }: Source): Omit<FilledCheck, 'steps'> {
  const answers = answersTo(check, record);
  return {
    check,
    texts: check.items.flatMap((item) => {
      const note = item.type === 'reflection' ? noteOf(record, item.id, item.formerly) : undefined;
      return note && (isWritten(note) || item.id === keep) ? [{ item, note }] : [];
    }),
    answers,
    choices: choicesIn(check, record),
    result: quizResult(check, answers),
    sittings: check.inventory ? shortSittings(check.inventory, record.attempts) : [],
    turns: hasTurns(check) ? record.attempts.filter((attempt) => isOf(check, attempt)) : [],
    sheets: shortSheets(check, record),
  };
}

function shortSheets({ id, formerly, sheet }: WorkbookCheck, record: LearnerRecord): ShortSheet[] {
  const note = sheet && noteOf(record, id, formerly);
  if (!note || !isWritten(note)) return [];
  const copies = note.others.map((text) => ({ text, said: sayShort(text, sheet) }));
  return [{ note, said: sayShort(note.text, sheet), copies }];
}

function hasTurns({ kind }: WorkbookCheck): boolean {
  return kind === 'simulation' || kind === 'dialogue';
}

function isOf({ id, formerly }: WorkbookCheck, { assessment }: Attempt): boolean {
  return assessment === id || formerly.includes(assessment);
}
