import fc from 'fast-check';
import type { Response, ScoredItem } from '#domain/assessment/response.ts';
import { makeMulti, makeOrder, makeSingle, makeSort, makeTrueFalse } from '../../makeItems.ts';

const ids = (min: number, max: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: min, maxLength: max });

const named = (list: readonly string[]) => list.map((id) => ({ id, text: id, feedback: `about ${id}` }));

/** Any single item. */
export const singles = ids(2, 6).chain((list) =>
  fc.constantFrom(...list).map((key) => makeSingle({ options: named(list), key: [key] })),
);

/** Any multi item, with some options outside the key. */
export const multis = ids(3, 8).chain((list) =>
  fc
    .tuple(fc.subarray(list, { minLength: 1 }), fc.constantFrom('share' as const, 'all' as const))
    .map(([key, partial]) => makeMulti({ options: named(list), key, partial })),
);

/** Any claim. */
export const claims = fc.boolean().map((key) => makeTrueFalse({ key }));

/** Any item of cards and buckets. */
export const sorts = fc.tuple(ids(2, 6), ids(3, 9)).chain(([buckets, cards]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...buckets), fc.subarray(buckets)), {
      minLength: cards.length,
      maxLength: cards.length,
    })
    .map((places) =>
      makeSort({
        buckets: named(buckets),
        cards: named(cards).map((card, n) => {
          const [key = '', also = []] = places[n] ?? [];
          return { ...card, key, also: also.filter((id) => id !== key) };
        }),
      }),
    ),
);

/** Any item of steps. */
export const orders = ids(3, 8).map((list) => makeOrder({ steps: named(list) }));

/** Any scored item with any response to it, empty and unsure ones too. */
export const answeredItems: fc.Arbitrary<{ item: ScoredItem; response: Response }> = fc.oneof(
  singles.chain((item) => withResponse(item)),
  multis.chain((item) => withResponse(item)),
  claims.chain((item) => withResponse(item)),
  sorts.chain((item) => withResponse(item)),
  orders.chain((item) => withResponse(item)),
);

function withResponse(item: ScoredItem): fc.Arbitrary<{ item: ScoredItem; response: Response }> {
  return responsesTo(item).map((response) => ({ item, response }));
}

function responsesTo(item: ScoredItem): fc.Arbitrary<Response> {
  switch (item.type) {
    case 'single':
      return fc
        .constantFrom(null, 'idk', ...item.options.map(({ id }) => id))
        .map((option) => ({ type: 'single', option }));
    case 'multi':
      return fc
        .oneof(fc.shuffledSubarray(item.options.map(({ id }) => id)), fc.constant('idk' as const))
        .map((options) => ({ type: 'multi', options }));
    case 'truefalse':
      return fc
        .constantFrom(true, false, null, 'idk' as const)
        .map((answer) => ({ type: 'truefalse', answer }));
    case 'sort':
      return fc
        .oneof(
          fc.record(
            Object.fromEntries(
              item.cards.map(({ id }) => [id, fc.constantFrom(...item.buckets.map((bucket) => bucket.id))]),
            ),
            { requiredKeys: [] },
          ),
          fc.constant('idk' as const),
        )
        .map((places) => ({ type: 'sort', places: places as Record<string, string> | 'idk' }));
    case 'order': {
      const all = item.steps.map(({ id }) => id);
      return fc
        .oneof(fc.shuffledSubarray(all, { minLength: all.length }), fc.constant('idk' as const))
        .map((steps) => ({ type: 'order', steps }));
    }
  }
}

/** The response that the key asks for. */
export function keyOf(item: ScoredItem): Response {
  switch (item.type) {
    case 'single':
      return { type: 'single', option: item.key[0] ?? null };
    case 'multi':
      return { type: 'multi', options: item.key };
    case 'truefalse':
      return { type: 'truefalse', answer: item.key };
    case 'sort':
      return { type: 'sort', places: Object.fromEntries(item.cards.map(({ id, key }) => [id, key])) };
    case 'order':
      return { type: 'order', steps: item.steps.map(({ id }) => id) };
  }
}
