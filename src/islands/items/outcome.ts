import { longestRun } from '#domain/assessment/order.ts';
import { readEstimate } from '#domain/assessment/number.ts';
import type { Response, ResponseTo, ScoredItem } from '#domain/assessment/response.ts';
import { outcomeOf, score } from '#domain/assessment/score.ts';
import { fill, plural } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';
import type { EstimateItem } from '#schema/types.ts';
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
      if (item.type === 'estimate' && response.type === 'estimate')
        return farSentence(item, response, labels, locale);
      return isOneChoice(item) ? labels.outcomeWrong : labels.outcomeNone;
    case 'partly': {
      const { right = 0, wrong = 0, of = 0 } = score(item, response).parts ?? {};
      const counts = { right, wrong, of };
      if (item.type === 'short') return labels.outcomeNear;
      if (item.type === 'estimate') return labels.outcomeClose;
      if (item.type === 'sort') return fill(labels.outcomeCards, counts);
      if (item.type === 'cloze') return fill(labels.outcomeGaps, counts);
      if (item.type === 'match') return fill(labels.outcomeRows, counts);
      if (item.type === 'label') return fill(labels.outcomePoints, counts);
      if (item.type === 'order' && response.type === 'order') {
        return fill(labels.outcomeSteps, { ...counts, run: longestRun(item, response).length });
      }
      return wrong > 0
        ? fill(plural(labels.outcomeFoundAndExtra, wrong, locale), counts)
        : fill(labels.outcomeFound, counts);
    }
  }
}

/** How an estimate misses, with the number as it was understood. */
function farSentence(
  item: EstimateItem,
  { text }: ResponseTo<'estimate'>,
  labels: QuizLabels,
  locale: string,
): string {
  const number = readEstimate(item, text) ?? 0;
  const n = new Intl.NumberFormat(locale).format(number);
  return fill(number > item.answer ? labels.outcomeHigh : labels.outcomeLow, { n, unit: item.unit });
}
