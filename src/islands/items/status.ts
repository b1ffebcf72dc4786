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
  const { labels, locale } = words;
  if (standing.isPremature) {
    return item.type === 'sort'
      ? plural(labels.cardsLeft, leftToAnswer(item, standing.response), locale)
      : labels.chooseFirst;
  }
  return standing.checked && shownOutcome(item, standing)
    ? outcomeSentence(item, standing.checked, words)
    : '';
}

/** The outcome that is news: of a check on this page, while the form still stands as it was checked. */
export function shownOutcome(item: ScoredItem, standing: Answering): Outcome | undefined {
  return standing.tries > 0 && !standing.isPremature ? standingOutcome(item, standing) : undefined;
}
