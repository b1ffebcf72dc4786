import { expect, test } from 'vitest';
import { checklistCount, checklistDays } from '#domain/assessment/open/checklist.ts';
import { calendarFile } from '#domain/calendar.ts';
import { makeChecklist } from '../../../makeOpenItems.ts';

const url = 'https://example.org/en/lessons/garden/#item-before-the-meeting';

test('a checklist counts what is done', () => {
  const item = makeChecklist();
  expect(checklistCount(item, { type: 'checklist', done: ['room'], days: {} })).toEqual({ done: 1, of: 3 });
});

test('what has a day and is still to be done goes into the calendar, with the question it answers', () => {
  const events = checklistDays(
    makeChecklist(),
    { type: 'checklist', done: ['room'], days: { visit: '2026-12-05', room: '2026-12-01' } },
    { url },
  );
  expect(events).toEqual([
    {
      id: 'before-the-meeting-visit',
      day: '2026-12-05',
      title: 'Visit three neighbors',
      note: 'What will you do before the meeting?',
      url,
    },
  ]);
  expect(calendarFile(events, { now: new Date(0) })).toContain('DTSTART;VALUE=DATE:20261205');
});
