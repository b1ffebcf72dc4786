import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '#domain/calendar.ts';
import { addDays, daysBetween } from '#domain/day.ts';
import { checkInEvents, commitmentEvent, followUpOf, readDueAfter } from '#domain/follow-up.ts';

const said = (title: string) => ({ title, note: `About ${title}` });
const words = {
  checkIns: { 2: said('Day 2'), 14: said('Day 14'), 42: said('Day 42') },
  commitment: said('My promise'),
};
const occasion = { workshop: 'first-dig', session: '2027-02-20', url: 'https://garden.example/en/' };

describe('what follows a workshop', () => {
  test('is asked about on days 2, 14 and 42, over the end of a month and of a year', () => {
    expect(followUpOf('2026-12-20', { dueAfter: 7 })).toEqual({
      commitment: '2026-12-27',
      checkIns: [
        { after: 2, day: '2026-12-22' },
        { after: 14, day: '2027-01-03' },
        { after: 42, day: '2027-01-31' },
      ],
    });
  });

  test('lies as many days after the session as it says, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 42 }), (days, dueAfter) => {
        const session = addDays('2000-01-01', days);
        const { commitment, checkIns } = followUpOf(session, { dueAfter });
        expect(daysBetween(session, commitment)).toBe(dueAfter);
        for (const { after, day } of checkIns) expect(daysBetween(session, day)).toBe(after);
      }),
    );
  });

  test.each(['', '0', '43', '-1', '1.5', 'soon'])('takes no promise that falls due after %j days', (text) => {
    expect(readDueAfter(text)).toBeUndefined();
  });

  test('stands in a calendar with the words for each day, and the promise apart', () => {
    const followUp = followUpOf(occasion.session, { dueAfter: 9 });
    const asking = checkInEvents(followUp, words, occasion);
    expect(asking.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2027-02-22 Day 2',
      '2027-03-06 Day 14',
      '2027-04-03 Day 42',
    ]);
    const promise = commitmentEvent(followUp, words, occasion);
    expect(promise).toMatchObject({ day: '2027-03-01', title: 'My promise', note: 'About My promise' });
    const file = calendarFile([...asking, promise], { now: new Date(0) });
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  });

  test('has entries of its own for each day on which the workshop is held', () => {
    const ids = ['2027-02-20', '2027-03-20'].flatMap((session) => {
      const followUp = followUpOf(session, { dueAfter: 7 });
      const at = { ...occasion, session };
      return [...checkInEvents(followUp, words, at), commitmentEvent(followUp, words, at)].map(
        ({ id }) => id,
      );
    });
    expect(new Set(ids).size).toBe(8);
  });
});
