import { longestRun } from '#domain/assessment/order.ts';
import type { Response, ScoredItem } from '#domain/assessment/response.ts';
import { outcomeOf, score } from '#domain/assessment/score.ts';
import { fill, plural } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';
import { isOneChoice } from './reasons.ts';

/** How a checked response went, as a sentence. */
export function outcomeSentence(
  item: ScoredItem,
  response: Response,
  { labels, locale }: { labels: QuizLabels; locale: string },
): string {
  const outcome = outcomeOf(item, response);
  switch (outcome) {
    case 'right':
      return labels.outcomeRight;
    case 'unsure':
      return labels.outcomeUnsure;
    case 'wrong':
      return isOneChoice(item) ? labels.outcomeWrong : labels.outcomeNone;
    case 'partly': {
      const { right = 0, wrong = 0, of = 0 } = score(item, response).parts ?? {};
      const counts = { right, wrong, of };
      if (item.type === 'sort') return fill(labels.outcomeCards, counts);
      if (item.type === 'order' && response.type === 'order') {
        return fill(labels.outcomeSteps, { ...counts, run: longestRun(item, response).length });
      }
      return wrong > 0
        ? fill(plural(labels.outcomeFoundAndExtra, wrong, locale), counts)
        : fill(labels.outcomeFound, counts);
    }
  }
}
