import fc from 'fast-check';
import { ownRow } from '#domain/agenda/edit.ts';
import { rowKinds, rowLeads, type Agenda, type AgendaDay, type AgendaRow } from '#domain/agenda/model.ts';

/** Small agendas: a test names only the fields it is about. */

/** A row called after its id. */
export const row = (id: string, minutes: number, fields: Partial<AgendaRow> = {}): AgendaRow => ({
  ...ownRow,
  ...{ id, title: id, minutes },
  ...fields,
});

/** What may be left out of a row. */
export const cut = (saves: number, taken: number | null = null) => ({ what: 'Hear one.', saves, taken });

/** A day whose room is there as long as its rows are. */
export const day = (rows: readonly AgendaRow[], fields: Partial<AgendaDay> = {}): AgendaDay => ({
  id: 'd1',
  title: 'Day 1',
  date: '',
  startsAt: null,
  minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0),
  rows,
  ...fields,
});

/** An agenda of these days. */
export const agenda = (...days: readonly AgendaDay[]): Agenda => ({ title: 'Dig', people: null, days });

const drafts = fc.record({
  kind: fc.constantFrom(...rowKinds),
  title: fc.string({ maxLength: 12 }),
  minutes: fc.integer({ min: 0, max: 120 }),
  lead: fc.constantFrom(...rowLeads),
  from: fc.constantFrom(
    null,
    { kind: 'activity', activity: 'dig' } as const,
    { kind: 'segment', workshop: 'first-dig', segment: 'fd-bed' } as const,
  ),
  group: fc.constantFrom(null, { from: 4, to: 12 }),
  fixedAt: fc.option(fc.integer({ min: 0, max: 1439 }), { freq: 4 }),
  lostBefore: fc.integer({ min: 0, max: 20 }),
  note: fc.string({ maxLength: 12 }),
});

/** Rows of every kind; what a cut saves is never more than the row has. */
export const rows: fc.Arbitrary<Omit<AgendaRow, 'id'>> = drafts.chain((draft) =>
  fc
    .option(fc.integer({ min: 1, max: Math.max(1, draft.minutes) }))
    .map((saves) => ({ ...draft, cut: saves === null ? null : cut(saves) })),
);

/** Whole agendas of up to three days. */
export const agendas: fc.Arbitrary<Agenda> = fc
  .record({
    title: fc.string({ maxLength: 12 }),
    people: fc.option(fc.integer({ min: 1, max: 60 })),
    days: fc.array(
      fc.record({
        title: fc.string({ maxLength: 12 }),
        date: fc.constantFrom('', '2026-12-05'),
        startsAt: fc.option(fc.integer({ min: 0, max: 1439 })),
        minutes: fc.integer({ min: 0, max: 600 }),
        rows: fc.array(rows, { maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map((drawn) => ({
    ...drawn,
    days: drawn.days.map((one, d) => ({
      ...one,
      id: `d${d + 1}`,
      rows: one.rows.map((fields, r) => ({ ...fields, id: `r${d * 10 + r + 1}` })),
    })),
  }));
