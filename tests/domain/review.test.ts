import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Now } from '#domain/day.ts';
import type { Attempt } from '#domain/record/attempt.ts';
import { cardAttempts, draftCardMark, draftRating, ratings, type Rating } from '#domain/record/card.ts';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { daysAhead, dueNow, itemAttempts, nextDays, planReview, type ReviewOutline } from '#domain/review.ts';
import { makeAttempt, makeRecord } from './record/makeRecord.ts';

const outline: ReviewOutline = {
  items: [
    { id: 'who-decides', rev: 1, formerly: ['who-rules'] },
    { id: 'what-is-power', rev: 2 },
    { id: 'what-is-a-base', rev: 1, isCard: true },
  ],
  cards: [
    { id: 'mandate', lessons: ['meetings'] },
    { id: 'base', lessons: ['bases'] },
  ],
  lessons: [
    { id: 'meetings', checks: [{ id: 'power-check', items: [{ id: 'who-decides' }] }] },
    { id: 'bases', checks: [] },
  ],
};

const now: Now = { at: '2026-11-27T18:00:00.000Z', minutesBehind: 0 };

function at(day: string): string {
  return `${day}T10:00:00.000Z`;
}

/** A record of these attempts, in this order. */
function recordOf(...attempts: Partial<Attempt>[]): LearnerRecord {
  return makeRecord({
    counter: attempts.length,
    attempts: attempts.map((fields, n) => makeAttempt({ id: `a${n}`, counter: n + 1, ...fields })),
  });
}

const wrong = { item: 'who-decides', earned: 0, possible: 1 };
const right = { item: 'who-decides', earned: 1, possible: 1 };
const rated = (rating: Rating, day: string, concept = 'base') => ({
  ...draftRating(concept, rating, { lang: 'en' }),
  at: at(day),
});

function dueOf(record: LearnerRecord, id: string, clock = now): string | undefined {
  return planReview(outline, record, clock).find((one) => one.id === id)?.due;
}

test('an item that was right from the start does not come back', () => {
  expect(dueOf(recordOf({ ...right, at: at('2026-11-27') }), 'who-decides')).toBeUndefined();
});

test.each([
  ['wrong', { earned: 0, possible: 1 }],
  ['partly right', { earned: 0.5, possible: 1 }],
  ['met with "I do not know yet"', { earned: null, possible: null }],
])('an item that was %s comes back on the next day', (_how, score) => {
  const record = recordOf({ item: 'who-decides', ...score, at: at('2026-11-27') });
  expect(dueOf(record, 'who-decides')).toBe('2026-11-28');
});

test('an item answered under an earlier id comes back under its new one', () => {
  expect(dueOf(recordOf({ ...wrong, item: 'who-rules', at: at('2026-11-20') }), 'who-decides')).toBe(
    '2026-11-21',
  );
});

test('an item whose meaning has changed since does not come back for an answer to the earlier one', () => {
  const record = recordOf({ item: 'what-is-power', rev: 1, earned: 0, possible: 1, at: at('2026-11-20') });
  expect(dueOf(record, 'what-is-power')).toBeUndefined();
});

test('trying again on the same day, with the reasons in view, does not put an item off', () => {
  const once = recordOf({ ...wrong, at: at('2026-11-27') });
  const twice = recordOf({ ...wrong, at: at('2026-11-27') }, { ...right, at: '2026-11-27T10:05:00.000Z' });
  expect(dueOf(twice, 'who-decides')).toBe(dueOf(once, 'who-decides'));
});

test('each day on which an item is recalled makes the next wait longer, and a miss makes it short again', () => {
  const answers: Partial<Attempt>[] = [{ ...wrong, at: at('2026-01-01') }];
  const waits: number[] = [];
  let day = dueOf(recordOf(...answers), 'who-decides', { ...now, at: at('2026-01-01') }) ?? '';
  for (let n = 0; n < 4; n += 1) {
    answers.push({ ...right, at: at(day) });
    const next = dueOf(recordOf(...answers), 'who-decides', { ...now, at: at(day) }) ?? '';
    waits.push((Date.parse(next) - Date.parse(day)) / 86_400_000);
    day = next;
  }
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(new Set(waits).size).toBe(waits.length);
  answers.push({ ...wrong, at: at(day) });
  const again = dueOf(recordOf(...answers), 'who-decides', { ...now, at: at(day) }) ?? '';
  expect(again <= addDays(day, 3)).toBe(true);
});

test('the cards of a lesson come once something in it is answered, and not before', () => {
  expect(dueOf(recordOf(), 'mandate')).toBeUndefined();
  expect(dueOf(recordOf({ ...right, at: at('2026-11-27') }), 'mandate')).toBe('2026-11-27');
});

test('the cards of a lesson come once it is marked as done', () => {
  const record = recordOf(draftDoneMark('bases', true, { lang: 'en' }));
  expect(planReview(outline, record, now).map(({ id }) => id)).toEqual(['base']);
});

test('a card that was asked for comes without its lesson; one that was sent away stays away until asked for', () => {
  const add = draftCardMark('base', true, { lang: 'en' });
  const away = draftCardMark('base', false, { lang: 'en' });
  expect(dueOf(recordOf(add), 'base')).toBe('2026-11-27');
  expect(dueOf(recordOf(add, away), 'base')).toBeUndefined();
  expect(dueOf(recordOf(add, away, add), 'base')).toBe('2026-11-27');
});

test('the better a card was known, the later it comes back', () => {
  const days = ratings.map((rating) => dueOf(recordOf(rated(rating, '2026-11-27')), 'base') ?? '');
  expect(days).toEqual([...days].sort());
  expect(days[0]).toBe('2026-11-28');
});

test('what a rating promises is what it keeps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...ratings), { maxLength: 6 }),
      fc.constantFrom(...ratings),
      (past, next) => {
        const history = past.map((rating, n) => rated(rating, addDays('2026-10-01', n * 5)));
        const promised = nextDays(cardAttempts({ id: 'base' }, recordOf(...history)), now)[next];
        expect(dueOf(recordOf(...history, rated(next, '2026-11-27')), 'base')).toBe(promised);
      },
    ),
  );
});

const flashed = (rating: Rating, day: string, fields: Partial<Attempt> = {}): Partial<Attempt> => ({
  item: 'what-is-a-base',
  response: { type: 'card', rating },
  ...{ earned: null, possible: null },
  at: at(day),
  ...fields,
});

test('a card of a quiz comes back once it was rated, however well it was known; the better, the later', () => {
  expect(dueOf(recordOf(), 'what-is-a-base')).toBeUndefined();
  const days = ratings.map(
    (rating) => dueOf(recordOf(flashed(rating, '2026-11-27')), 'what-is-a-base') ?? '',
  );
  expect(days[0]).toBe('2026-11-28');
  expect(days).toEqual([...days].sort());
  expect(new Set(days).size).toBeGreaterThan(1);
});

test('a card of a quiz and the card of a concept keep the same schedule, and the promise of each rating', () => {
  const item = { id: 'what-is-a-base', rev: 1, isCard: true };
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...ratings), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...ratings),
      (past, next) => {
        const days = past.map((rating, n) => [rating, addDays('2026-10-01', n * 5)] as const);
        const own = recordOf(...days.map(([rating, day]) => flashed(rating, day)));
        const concept = recordOf(...days.map(([rating, day]) => rated(rating, day)));
        expect(dueOf(own, 'what-is-a-base')).toBe(dueOf(concept, 'base'));
        const promised = nextDays(itemAttempts(item, own), now)[next];
        const after = [...days.map(([rating, day]) => flashed(rating, day)), flashed(next, '2026-11-27')];
        expect(dueOf(recordOf(...after), 'what-is-a-base')).toBe(promised);
      },
    ),
  );
});

test('a card of a quiz that was never rated, or asks something else by now, does not come back', () => {
  const empty = flashed('again', '2026-11-20', { response: { type: 'card', rating: null } });
  expect(dueOf(recordOf(empty), 'what-is-a-base')).toBeUndefined();
  const former = flashed('again', '2026-11-20', { rev: 4 });
  expect(dueOf(recordOf(former), 'what-is-a-base')).toBeUndefined();
});

test('a day by the wall clock counts, not 24 hours: what was missed in the evening is due in the morning', () => {
  const evening = recordOf({ ...wrong, at: '2026-11-28T03:00:00.000Z' });
  const newYork = { at: '2026-11-28T12:00:00.000Z', minutesBehind: 300 };
  expect(dueNow(planReview(outline, evening, newYork), newYork).map(({ id }) => id)).toContain('who-decides');
});

test('a clock that jumps changes days, and never loses a thing: order is by counter', () => {
  const years = fc.integer({ min: -3, max: 3 }).map((jump) => `${2026 + jump}-06-15`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...ratings), years), { minLength: 1, maxLength: 6 }),
      (steps) => {
        const record = recordOf(...steps.map(([rating, day]) => rated(rating, day)));
        const due = dueOf(record, 'base') ?? '';
        const [, last = ''] = steps.at(-1) ?? [];
        // A date ahead of the clock holds nothing back.
        if (last > '2026-11-27') expect(due).toBe('2026-11-27');
        else expect(due > last).toBe(true);
        expect(due <= addDays('2026-11-27', 365)).toBe(true);
      },
    ),
  );
});

test('what is due comes first; among it what was asked before, the longest ago first, then what is new', () => {
  const record = recordOf(
    { ...wrong, at: at('2026-11-20') },
    rated('again', '2026-11-21'),
    rated('easy', '2026-11-27', 'mandate'),
  );
  expect(planReview(outline, record, now).map(({ id }) => id)).toEqual(['who-decides', 'base', 'mandate']);
  const fresh = recordOf({ ...wrong, at: at('2026-11-20') }, draftCardMark('base', true, { lang: 'en' }));
  expect(planReview(outline, fresh, now)[0]?.id).toBe('who-decides');
});

test('what was wrong though the learner was sure comes first of all', () => {
  const record = recordOf(
    rated('again', '2026-11-10'),
    { ...wrong, confidence: 'unsure', at: at('2026-11-19') },
    { item: 'what-is-power', rev: 2, earned: 0, possible: 1, confidence: 'sure', at: at('2026-11-20') },
  );
  expect(planReview(outline, record, now)[0]?.id).toBe('what-is-power');
});

test('the days ahead are told in order, and what is overdue counts for today', () => {
  const record = recordOf(
    { ...wrong, at: at('2026-11-01') },
    rated('again', '2026-11-27'),
    rated('again', '2026-11-27', 'mandate'),
  );
  expect(daysAhead(planReview(outline, record, now), now)).toEqual([
    { day: '2026-11-27', items: 1, cards: 0 },
    { day: '2026-11-28', items: 0, cards: 2 },
  ]);
});

test('planning twice gives the same plan, and no attempt is changed by it', () => {
  const record = recordOf({ ...wrong, at: at('2026-11-20') }, rated('good', '2026-11-21'));
  const before = JSON.stringify(record);
  expect(planReview(outline, record, now)).toEqual(planReview(outline, record, now));
  expect(JSON.stringify(record)).toBe(before);
});
