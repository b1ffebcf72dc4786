import { standingOutcome, type Answering } from '#domain/assessment/answering.ts';
import { leftToAnswer, type ScoredItem } from '#domain/assessment/response.ts';
import type { Outcome } from '#domain/assessment/score.ts';
import { plural } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';
import { outcomeSentence } from './outcome.ts';

/** What the status line of an item says: what is missing, or how the last check went. Empty when there is no news. */
export function statusSentence(
  item: ScoredItem,
  standing: Answering,
  words: { labels: QuizLabels; locale: string },
): string {
  if (standing.isPremature) {
    return prematureSentence(item, leftToAnswer(item, standing.response), words);
  }
  return standing.checked && shownOutcome(item, standing)
    ? outcomeSentence(item, standing.checked, words)
    : '';
}

/** What is still missing before the item can be checked. */
function prematureSentence(
  { type }: ScoredItem,
  left: number,
  { labels, locale }: { labels: QuizLabels; locale: string },
): string {
  switch (type) {
    case 'single':
    case 'multi':
    case 'truefalse':
    case 'order':
      return labels.chooseFirst;
    case 'sort':
      return plural(labels.cardsLeft, left, locale);
    case 'short':
      return labels.writeFirst;
    case 'estimate':
      return labels.numberFirst;
    case 'cloze':
      return plural(labels.gapsLeft, left, locale);
    case 'match':
      return plural(labels.rowsLeft, left, locale);
    case 'label':
      return plural(labels.pointsLeft, left, locale);
  }
}

/** The outcome that is news: of a check on this page, while the form still stands as it was checked. */
export function shownOutcome(item: ScoredItem, standing: Answering): Outcome | undefined {
  return standing.tries > 0 && !standing.isPremature ? standingOutcome(item, standing) : undefined;
}
