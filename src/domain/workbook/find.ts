import type { ItemAnswers } from './answers.ts';
import { isFilled, type FilledCheck, type FilledWorkbook } from './filled.ts';
import { sayAnswerTo, type AnswerWords } from './words.ts';

/** A part of the workbook that was looked for. */
export interface FoundInWorkbook {
  readonly workbook: FilledWorkbook;
  /** How many texts, answers and results hold the words. */
  readonly count: number;
}

interface Options {
  readonly words: AnswerWords;
  /** An item that stays whatever it says, because it is being written. */
  readonly keep: string | null;
}

/** The part of a workbook whose texts, questions, answers or titles hold all words of a query. Case and accents do not count. */
export function findInWorkbook(
  workbook: FilledWorkbook,
  query: string,
  { words, keep }: Options,
): FoundInWorkbook {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return { workbook, count: countIn(workbook) };
  const holds = (...texts: readonly string[]) => {
    const text = fold(texts.join(' '));
    return wanted.every((word) => text.includes(word));
  };
  const find = (checks: readonly FilledCheck[], lesson: string) =>
    checks.map((filled) => findInCheck(filled, { lesson, holds, words, keep })).filter(isFilled);
  const found: FilledWorkbook = {
    ...workbook,
    lessons: workbook.lessons
      .map((filled) => ({ ...filled, checks: find(filled.checks, filled.lesson.title) }))
      .filter(({ checks }) => checks.length > 0),
    others: find(workbook.others, ''),
    leftovers: {
      notes: workbook.leftovers.notes.filter(({ item, text, others }) => holds(item, text, ...others)),
      attempts: workbook.leftovers.attempts.filter(([first]) => first && holds(first.item)),
      unreadable: 0,
    },
  };
  return { workbook: found, count: countIn(found) };
}

interface Search extends Options {
  readonly lesson: string;
  readonly holds: (...texts: readonly string[]) => boolean;
}

function findInCheck(filled: FilledCheck, { lesson, holds, words, keep }: Search): FilledCheck {
  const place = [lesson, filled.check.title];
  const fits = ({ item, attempts }: Pick<ItemAnswers, 'item' | 'attempts'>) =>
    holds(...place, item.stem, ...attempts.map(({ response }) => sayAnswerTo(item, response, words)));
  const answers = filled.answers.filter(fits);
  return {
    ...filled,
    texts: filled.texts.filter(
      ({ item, note }) => item.id === keep || holds(...place, item.stem, note.text, ...note.others),
    ),
    sheets: filled.sheets.filter(({ said, copies }) =>
      holds(...place, ...said, ...copies.flatMap((copy) => copy.said)),
    ),
    answers,
    choices: filled.choices.filter(fits),
    result: answers.length > 0 ? filled.result : null,
    sittings: filled.sittings.filter(({ form, scores }) =>
      holds(...place, form, ...scores.flatMap(({ title, band }) => [title, band])),
    ),
    turns: holds(...place) ? filled.turns : [],
    steps: holds(...place) ? filled.steps : [],
  };
}

function countIn({ lessons, others, leftovers }: FilledWorkbook): number {
  const checks = [...lessons.flatMap((lesson) => lesson.checks), ...others];
  return checks.reduce(
    (sum, { texts, sheets, answers, choices, sittings, turns }) =>
      sum +
      texts.length +
      sheets.length +
      answers.length +
      choices.length +
      sittings.length +
      Number(turns.length > 0),
    leftovers.notes.length + leftovers.attempts.length,
  );
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
