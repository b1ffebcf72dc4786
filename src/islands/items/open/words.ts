import type { OpenAnswerWords } from '#domain/assessment/open/spoken.ts';
import type { Rating } from '#domain/record/card.ts';
import type { OpenAnswerLabels } from '#islands/labels.ts';

/** The four ratings of a card, as people read them. */
export function ratingWords(labels: OpenAnswerLabels): Readonly<Record<Rating, string>> {
  return {
    again: labels.ratingAgain,
    hard: labels.ratingHard,
    good: labels.ratingGood,
    easy: labels.ratingEasy,
  };
}

/** What an answer to an open item needs to be said. */
export function openWords(labels: OpenAnswerLabels): OpenAnswerWords {
  return { ratings: ratingWords(labels), entryDone: labels.entryDone, entryDay: labels.entryPlanned };
}
