import { describe, expect, test } from 'vitest';
import { agendaCsv, agendaEvents, agendaMarkdown } from '#domain/agenda/files.ts';
import { cutRow } from '#domain/agenda/cuts.ts';
import { minutesLed, ledRows } from '#domain/agenda/leads.ts';
import { agenda, cut, day, row } from './agenda.make.ts';

const words = {
  leads: { '': '', first: 'Ann', second: 'Ben', both: 'Both', apprentice: 'Apprentice', group: 'Group' },
  columns: ['Day', 'Date'],
  minutes: '',
  leftOut: 'Left out:',
  note: 'Note:',
};
const times = { clock: { locale: 'en', hourCycle: 'h23' }, span: '{from}–{to} min' } as const;
const rows = [
  row('Welcome', 15, { lead: 'first', note: 'Hang\nthe signs' }),
  cutRow(row('=SUM(A1)', 30, { lead: 'both', cut: cut(10) })),
  row('Meal', 45, { kind: 'break', fixedAt: 600 }),
];
const plan = day(rows, { title: 'Saturday', date: '2026-12-05', startsAt: 540, minutes: 120 });
/** Ranges stand with thin spaces. */
const wide = (text = '') => text.replaceAll(/\p{Zs}/gu, ' ');
const events = (one = plan) => agendaEvents(agenda(one), { words, times, key: 'k' });

describe('an agenda as a file', () => {
  test('is text with a line for each row: when, what, who, what is left out, notes', () => {
    expect(wide(agendaMarkdown(agenda(plan), { words, times }))).toBe(
      [
        '# Dig',
        '',
        '## Saturday (2026-12-05)',
        '',
        '- 09:00 – 09:15  Welcome · Ann · Note: Hang the signs',
        '- 09:15 – 09:35  =SUM(A1) · Both · Left out: Hear one.',
        '- 10:00 – 10:45  Meal',
        '',
      ].join('\n'),
    );
  });

  test('counts minutes while the day has no start', () => {
    expect(agendaMarkdown(agenda({ ...plan, startsAt: null }), { words, times })).toContain(
      '- 15–35 min  =SUM',
    );
  });

  test('is a table in which nothing can calculate', () => {
    const lines = agendaCsv(agenda(plan), { words }).split('\r\n');
    expect(lines[1]).toBe('Saturday,2026-12-05,09:00,09:15,15,Welcome,Ann,,,"Hang\nthe signs"');
    expect(lines[2]).toBe("Saturday,2026-12-05,09:15,09:35,20,'=SUM(A1),Both,Hear one.,,");
    expect(lines[3]).toBe('Saturday,2026-12-05,10:00,10:45,45,Meal,,,10:00,');
  });

  test('is an event for each day with a date, and one for each fixed point', () => {
    const [whole, meal] = events();
    expect(whole).toMatchObject({
      day: '2026-12-05',
      title: 'Dig: Saturday',
      time: { startsAt: 540, minutes: 120 },
    });
    expect(wide(whole?.note)).toContain('10:00 – 10:45  Meal');
    expect(meal).toMatchObject({ title: 'Meal', time: { startsAt: 600, minutes: 45 } });
    expect(events({ ...plan, startsAt: null })).toMatchObject([
      { day: '2026-12-05', title: 'Dig: Saturday' },
    ]);
    expect(events({ ...plan, date: '' })).toEqual([]);
  });
});

describe('two trainers', () => {
  test('lead alone and together, and their minutes count for both', () => {
    expect([minutesLed(agenda(plan), 'first'), minutesLed(agenda(plan), 'second')]).toEqual([35, 20]);
    expect(ledRows(plan).map(({ row: { id } }) => id)).toEqual(['Welcome', '=SUM(A1)']);
  });
});
