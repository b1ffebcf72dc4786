import { describe, expect, test } from 'vitest';
import { beginAgenda, beginnings } from '#domain/agenda/begin.ts';
import { combinations } from '#domain/agenda/combinations.ts';
import { endOf } from '#domain/agenda/lay.ts';
import { agendaOffers } from '#domain/agenda/offers.ts';
import { makeShelf } from '../../make.ts';
import { makeActivity, makeWorkshop } from './content.make.ts';

const places = { toWorkshop: (id: string) => `/w/${id}`, toActivity: (id: string) => `/a/${id}` };
const words = { meal: 'Meal', combinations: { retreat: 'Campaign retreat' } };
const offers = (...ids: string[]) =>
  agendaOffers(
    makeShelf({ activity: [makeActivity()], workshop: ids.map((id) => makeWorkshop({ id, title: id })) }),
    places,
  );

describe('what an agenda begins with', () => {
  test('is a workshop with its minutes, leads and cuts; its last work closes the day', () => {
    const found = beginnings(offers('first-dig'), words).get('workshop.first-dig');
    const [day] = found ? beginAgenda(found, words).days : [];
    expect(day).toMatchObject({ title: 'first-dig', minutes: 60 });
    expect(day && endOf(day)).toBe(60);
    expect(day?.rows.map(({ kind }) => kind)).toEqual(['work', 'work', 'break', 'close']);
    expect(day?.rows[1]).toMatchObject({
      from: { kind: 'segment', workshop: 'first-dig', segment: 'fd-bed' },
      lead: 'second',
      cut: { saves: 5, taken: null },
      group: { from: 4, to: 12 },
    });
  });

  test('is a combination only where all of its workshops exist', () => {
    const retreat = combinations.find(({ id }) => id === 'retreat');
    const ids = retreat?.days.flat() ?? [];
    expect(offers(...ids.slice(1)).combinations).toEqual([]);
    expect(offers(...ids).combinations.map(({ id }) => id)).toEqual(['retreat']);
  });

  test('puts workshops of one day one after the other, with a meal between', () => {
    const ids = combinations.find(({ id }) => id === 'retreat')?.days.flat() ?? [];
    const found = beginnings(offers(...ids), words).get('combination.retreat');
    const agenda = found && beginAgenda(found, words);
    expect(agenda?.title).toBe('Campaign retreat');
    expect(agenda?.days.map((day) => [endOf(day), day.minutes, day.rows.length])).toEqual([
      [165, 165, 9],
      [60, 60, 4],
    ]);
    expect(agenda?.days[0]?.rows[4]).toMatchObject({ kind: 'break', title: 'Meal', minutes: 45 });
  });
});

describe('an activity as a row', () => {
  test('brings its minutes, its group and the cuts of its steps', () => {
    expect(offers().activities).toMatchObject([
      {
        id: 'digging-day',
        href: '/a/digging-day',
        row: { minutes: 30, group: { from: 4, to: 12 }, cut: { what: 'Arrive: One word each.', saves: 2 } },
      },
    ]);
  });
});
