import fc from 'fast-check';
import type { Response, ScoredItem } from '#domain/assessment/response.ts';
import {
  makeCloze,
  makeEstimate,
  makeLabel,
  makeMatch,
  makeMulti,
  makeOrder,
  makeShort,
  makeSingle,
  makeSort,
  makeTrueFalse,
} from '../../makeItems.ts';

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

const word = fc.stringMatching(/^[a-z]{1,9}$/);

/** Any term to write. */
export const shorts = fc
  .uniqueArray(word, { minLength: 2, maxLength: 5 })
  .map(([near = '', ...accept]) => makeShort({ accept, near: [{ text: near, feedback: 'close' }] }));

/** Any text with gaps, to choose and to write. */
export const clozes = fc.tuple(ids(1, 6), ids(2, 5)).chain(([gaps, list]) =>
  fc
    .array(fc.tuple(fc.boolean(), fc.constantFrom(...list)), {
      minLength: gaps.length,
      maxLength: gaps.length,
    })
    .map((kinds) =>
      makeCloze({
        text: gaps.map((id) => `so [[${id}]]`).join(', '),
        gaps: gaps.map((id, n) => {
          const [isChosen = true, key = ''] = kinds[n] ?? [];
          const feedback = `about ${id}`;
          return isChosen
            ? { id, kind: 'choose', options: list.map((one) => ({ id: one, text: one })), key, feedback }
            : { id, kind: 'write', accept: [key], feedback };
        }),
      }),
    ),
);

/** Any number to estimate. */
export const estimates = fc
  .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 300 }))
  .map(([answer, tolerance]) => makeEstimate({ min: 0, max: 9000, answer, tolerance }));

const placed = fc.tuple(ids(2, 6), ids(2, 9)).chain(([places, parts]) =>
  fc.record({
    places: fc.constant(named(places).map(({ id, text }) => ({ id, text }))),
    parts: fc.tuple(
      ...parts.map((id) =>
        fc.constantFrom(...places).map((key) => ({ id, text: id, key, feedback: `about ${id}` })),
      ),
    ),
  }),
);

/** Any rows to join with choices. */
export const matches = placed.map(({ places, parts }) =>
  makeMatch({ choices: places, rows: parts.map((part) => ({ ...part, also: [] })) }),
);

/** Any points to name. */
export const labels = placed.map(({ places, parts }) =>
  makeLabel({
    labels: places,
    points: parts.map(({ id, key, feedback }) => ({ id, key, feedback, x: 1, y: 1, where: id })),
  }),
);

/** Any scored item with any response to it, empty and unsure ones too. */
export const answeredItems: fc.Arbitrary<{ item: ScoredItem; response: Response }> = fc.oneof(
  singles.chain((item) => withResponse(item)),
  multis.chain((item) => withResponse(item)),
  claims.chain((item) => withResponse(item)),
  sorts.chain((item) => withResponse(item)),
  orders.chain((item) => withResponse(item)),
  shorts.chain((item) => withResponse(item)),
  clozes.chain((item) => withResponse(item)),
  estimates.chain((item) => withResponse(item)),
  matches.chain((item) => withResponse(item)),
  labels.chain((item) => withResponse(item)),
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
      return anyPlaces(item.cards, item.buckets).map((places) => ({ type: 'sort', places }));
    case 'order': {
      const all = item.steps.map(({ id }) => id);
      return fc
        .oneof(fc.shuffledSubarray(all, { minLength: all.length }), fc.constant('idk' as const))
        .map((steps) => ({ type: 'order', steps }));
    }
    case 'short':
      return fc
        .oneof(fc.constantFrom('', 'idk', ...item.accept, ...item.near.map(({ text }) => text)), fc.string())
        .map((text) => ({ type: 'short', text }));
    case 'cloze':
      return fc
        .oneof(
          fc.record(
            Object.fromEntries(
              item.gaps.map((gap) => [
                gap.id,
                gap.kind === 'choose'
                  ? fc.constantFrom(...gap.options.map(({ id }) => id))
                  : fc.oneof(fc.constantFrom(...gap.accept), fc.string()),
              ]),
            ),
            { requiredKeys: [] },
          ),
          fc.constant('idk' as const),
        )
        .map((gaps) => ({ type: 'cloze', gaps: gaps as Record<string, string> | 'idk' }));
    case 'estimate':
      return fc
        .oneof(fc.constantFrom('', 'idk', 'many', String(item.answer)), fc.nat(9999).map(String))
        .map((text) => ({ type: 'estimate', text }));
    case 'match':
      return anyPlaces(item.rows, item.choices).map((pairs) => ({ type: 'match', pairs }));
    case 'label':
      return anyPlaces(item.points, item.labels).map((names) => ({ type: 'label', names }));
  }
}

/** Some parts in some places, or "I don't know yet". */
function anyPlaces(
  parts: readonly { id: string }[],
  places: readonly { id: string }[],
): fc.Arbitrary<Record<string, string> | 'idk'> {
  const one = () => fc.constantFrom(...places.map(({ id }) => id));
  return fc.oneof(
    fc.record(Object.fromEntries(parts.map(({ id }) => [id, one()])), { requiredKeys: [] }),
    fc.constant('idk' as const),
  ) as fc.Arbitrary<Record<string, string> | 'idk'>;
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
    case 'short':
      return { type: 'short', text: item.accept[0] ?? '' };
    case 'cloze':
      return {
        type: 'cloze',
        gaps: Object.fromEntries(
          item.gaps.map((gap) => [gap.id, gap.kind === 'choose' ? gap.key : (gap.accept[0] ?? '')]),
        ),
      };
    case 'estimate':
      return { type: 'estimate', text: String(item.answer) };
    case 'match':
      return { type: 'match', pairs: Object.fromEntries(item.rows.map(({ id, key }) => [id, key])) };
    case 'label':
      return { type: 'label', names: Object.fromEntries(item.points.map(({ id, key }) => [id, key])) };
  }
}
