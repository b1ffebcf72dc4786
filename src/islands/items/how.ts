import type { ScoredItem } from '#domain/assessment/response.ts';
import { fill } from '#domain/words.ts';
import type { QuizLabels } from '#islands/labels.ts';

/** How an item is worked, where its form does not say so by itself. */
export function howSentence(
  item: ScoredItem,
  { labels, locale }: { labels: QuizLabels; locale: string },
): string {
  switch (item.type) {
    case 'single':
    case 'truefalse':
    case 'short':
      return '';
    case 'multi':
      return labels.howMulti;
    case 'sort':
      return labels.howSort;
    case 'order':
      return labels.howOrder;
    case 'cloze':
      return labels.howCloze;
    case 'match':
      return labels.howMatch;
    case 'label':
      return labels.howLabel;
    case 'estimate': {
      const number = new Intl.NumberFormat(locale);
      const values = { min: number.format(item.min), max: number.format(item.max), unit: item.unit };
      return fill(labels.howEstimate, values);
    }
  }
}
