import type { AnswerWords } from '#domain/workbook/words.ts';
import { openWords } from '#islands/items/open/words.ts';
import type { WorkbookLabels } from './labels.ts';

/** The interface words that say an answer. */
export function wordsFrom(labels: WorkbookLabels, locale: string): AnswerWords {
  return {
    trueWord: labels.wordTrue,
    falseWord: labels.wordFalse,
    unsureWord: labels.wordUnsure,
    open: { words: openWords(labels), locale },
  };
}
