import fc from 'fast-check';
import type { OpenItem } from '#domain/assessment/families.ts';
import type { OpenResponse } from '#domain/assessment/open/response.ts';
import { ratings } from '#domain/record/card.ts';
import {
  makeCard,
  makeChecklist,
  makeLikert,
  makePoll,
  makeRank,
  makeRubric,
} from '../../../makeOpenItems.ts';

const ids = (min: number, max: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: min, maxLength: max });

const named = (list: readonly string[]) => list.map((id) => ({ id, text: `about ${id}` }));

/** Any day of this century. */
export const days = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const ranks = ids(3, 8).map((list) => makeRank({ options: named(list) }));

const polls = fc
  .tuple(ids(2, 8), fc.boolean())
  .map(([list, several]) => makePoll({ options: named(list), several }));

const checklists = ids(1, 9).map((list) => makeChecklist({ entries: named(list) }));

/** Any rubric, with criteria of two to five levels. */
export const rubrics = ids(2, 6).chain((list) =>
  fc.array(fc.integer({ min: 2, max: 5 }), { minLength: list.length, maxLength: list.length }).map((sizes) =>
    makeRubric({
      criteria: list.map((id, n) => ({
        id,
        text: `about ${id}`,
        levels: Array.from({ length: sizes[n] ?? 2 }, (_, level) => `${id} ${level}`),
        next: `next for ${id}`,
      })),
    }),
  ),
);

const likerts = fc
  .integer({ min: 2, max: 7 })
  .map((size) => makeLikert({ scale: Array.from({ length: size }, (_, n) => `point ${n}`) }));

/** Any open item. */
export const openItems: fc.Arbitrary<OpenItem> = fc.oneof(
  ranks,
  polls,
  checklists,
  rubrics,
  likerts,
  fc.constant(makeCard()),
);

/** Any response that the form of an item can give, the clean one too. */
export function openResponsesTo(item: OpenItem): fc.Arbitrary<OpenResponse> {
  switch (item.type) {
    case 'rank': {
      const all = item.options.map(({ id }) => id);
      return fc
        .oneof(fc.constant<string[]>([]), fc.shuffledSubarray(all, { minLength: all.length }))
        .map((order) => ({ type: 'rank', order }));
    }
    case 'poll': {
      const all = item.options.map(({ id }) => id);
      return fc
        .subarray(all, { maxLength: item.several ? all.length : 1 })
        .map((options) => ({ type: 'poll', options }));
    }
    case 'checklist': {
      const all = item.entries.map(({ id }) => id);
      return fc
        .tuple(fc.subarray(all), partsOf(all, days))
        .map(([done, planned]) => ({ type: 'checklist', done, days: planned }));
    }
    case 'rubric': {
      const levels = Object.fromEntries(
        item.criteria.map((one) => [one.id, fc.integer({ min: 0, max: one.levels.length - 1 })]),
      );
      return fc
        .record(levels, { requiredKeys: [] })
        .map((chosen) => ({ type: 'rubric', levels: chosen as Record<string, number> }));
    }
    case 'likert':
      return fc
        .option(fc.integer({ min: 0, max: item.scale.length - 1 }))
        .map((point) => ({ type: 'likert', point }));
    case 'card':
      return fc.constantFrom(null, ...ratings).map((rating) => ({ type: 'card', rating }));
  }
}

function partsOf<V>(names: readonly string[], values: fc.Arbitrary<V>): fc.Arbitrary<Record<string, V>> {
  return fc
    .record(Object.fromEntries(names.map((name) => [name, values])), { requiredKeys: [] })
    .map((parts) => parts as Record<string, V>);
}

/** Any open item with any response to it. */
export const openAnswers = openItems.chain((item) =>
  openResponsesTo(item).map((response) => ({ item, response })),
);
