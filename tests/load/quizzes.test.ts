import { describe, expect, test } from 'vitest';
import type { Item, SingleItem } from '#schema/types.ts';
import { sourceShelf } from '#domain/library.ts';
import { readContent } from '#load/read.ts';

const shelf = sourceShelf(readContent('content').library);
const quizzes = [...shelf.assessment.values()].flatMap(({ data }) => (data.kind === 'quiz' ? [data] : []));

describe('quizzes', () => {
  const feedbackOf = (item: Item): string[] => {
    switch (item.type) {
      case 'single':
      case 'multi':
        return item.options.map(({ feedback }) => feedback);
      case 'truefalse':
        return [item.feedback.ifTrue, item.feedback.ifFalse];
      case 'sort':
        return item.cards.map(({ feedback }) => feedback);
      case 'order':
        return item.steps.map(({ feedback }) => feedback);
      case 'short':
        return [item.feedback.right, item.feedback.wrong, ...item.near.map(({ feedback }) => feedback)];
      case 'cloze':
        return item.gaps.map(({ feedback }) => feedback);
      case 'estimate':
        return [item.working.join(' ')];
      case 'match':
        return item.rows.map(({ feedback }) => feedback);
      case 'label':
        return item.points.map(({ feedback }) => feedback);
      default:
        return [];
    }
  };
  const placeOfKey = ({ options, key }: SingleItem) => options.findIndex(({ id }) => key.includes(id));
  const hasLongestKey = ({ options, key }: SingleItem) => {
    const length = (id: string) => options.find((one) => one.id === id)?.text.length ?? 0;
    return options.every(({ id }) => key.includes(id) || length(id) < length(key[0] ?? ''));
  };
  const singles = quizzes.flatMap(({ items }) => items.filter((item) => item.type === 'single'));

  test.each(quizzes.flatMap(({ items }) => items.map((item) => [item.id, item] as const)))(
    '%s tells something of its own about every choice',
    (_, item) => {
      const told = feedbackOf(item);
      for (const feedback of told) expect(feedback.split(/\s+/).length).toBeGreaterThanOrEqual(5);
      expect(new Set(told).size).toBe(told.length);
    },
  );

  test.each(quizzes.map((quiz) => [quiz.id, quiz.items.filter((item) => item.type === 'single')] as const))(
    '%s cannot be passed by choosing the longest option, or always the same place',
    (_, items) => {
      if (items.length < 2) return;
      expect(new Set(items.map(placeOfKey)).size).toBeGreaterThan(1);
      expect(items.every(hasLongestKey)).toBe(false);
    },
  );

  test('taken together give nothing away: the longest option is right no more often than by chance', () => {
    const chance = singles.reduce((sum, { options }) => sum + 1 / options.length, 0);
    expect(singles.filter(hasLongestKey).length).toBeLessThanOrEqual(Math.ceil(chance));
  });

  test('taken together put the key into every place, and into none more than half of the time', () => {
    const places = singles.map(placeOfKey);
    for (const place of [0, 1, 2, 3]) {
      const here = places.filter((one) => one === place).length;
      expect(here).toBeGreaterThan(0);
      expect(here).toBeLessThanOrEqual(places.length / 2);
    }
  });
});
