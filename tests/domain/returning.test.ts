import { expect, test } from 'vitest';
import type { Now } from '#domain/day.ts';
import { draftCardMark } from '#domain/record/card.ts';
import { draftTaskStep } from '#domain/record/field-task.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { waitingFor, type ReturnOutline } from '#domain/returning.ts';
import { makeAttempt, makeRecord } from './record/makeRecord.ts';

const now: Now = { at: '2026-11-27T18:00:00.000Z', minutesBehind: 0 };
const outline: ReturnOutline = {
  review: { items: [], cards: [{ id: 'base', lessons: [] }], lessons: [] },
  tasks: [{ id: 'map-power', title: 'Draw your map', href: '/map/#field-task' }],
};

test('nothing waits for somebody who has saved nothing', () => {
  expect(waitingFor(outline, emptyRecord, now)).toEqual({ due: 0, tasks: [] });
});

test('cards that are due and tasks with a day wait, and a day that is over is told apart', () => {
  const commit = draftTaskStep('map-power', { step: 'commit', by: '2026-11-20' }, { lang: 'en' });
  const record = makeRecord({
    attempts: [
      makeAttempt({ ...draftCardMark('base', true, { lang: 'en' }), id: 'a1', counter: 1 }),
      makeAttempt({ ...commit, id: 'a2', counter: 2 }),
    ],
  });
  const { due, tasks } = waitingFor(outline, record, now);
  expect(due).toBe(1);
  expect(tasks).toMatchObject([{ task: { title: 'Draw your map' }, by: '2026-11-20', isMissed: true }]);
});
