import type { AnswerWords } from '#domain/workbook/words.ts';
import type { WorkbookLabels } from './labels.ts';

/** The interface words that say an answer. */
export function wordsFrom({ wordTrue, wordFalse, wordUnsure }: WorkbookLabels): AnswerWords {
  return { trueWord: wordTrue, falseWord: wordFalse, unsureWord: wordUnsure };
}
