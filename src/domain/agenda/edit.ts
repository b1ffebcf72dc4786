import { nextId } from '#domain/worksheets/sheet.ts';
import { withRow } from './cuts.ts';
import {
  MOST_DAYS,
  MOST_ROWS,
  rowsOf,
  type Agenda,
  type AgendaDay,
  type AgendaRow,
  type RowDraft,
} from './model.ts';

/** A row of one's own, to begin with. */
export const ownRow: RowDraft = {
  kind: 'work',
  title: '',
  minutes: 10,
  lead: '',
  from: null,
  cut: null,
  group: null,
  fixedAt: null,
  lostBefore: 0,
  note: '',
};

/** Room hours of a new day, in minutes. */
const NEW_DAY = 180;

/** The agenda with one more day at its end. */
export function addDay(agenda: Agenda, fields: Partial<Omit<AgendaDay, 'id' | 'rows'>> = {}): Agenda {
  if (agenda.days.length >= MOST_DAYS) return agenda;
  const id = nextId('d', agenda.days);
  const day = { title: '', date: '', startsAt: null, minutes: NEW_DAY, ...fields, id, rows: [] };
  return { ...agenda, days: [...agenda.days, day] };
}

/** The agenda without a day and its rows. */
export function removeDay(agenda: Agenda, id: string): Agenda {
  return { ...agenda, days: agenda.days.filter((day) => day.id !== id) };
}

/** The agenda with some fields of a day changed. */
export function changeDay(
  agenda: Agenda,
  id: string,
  fields: Partial<Omit<AgendaDay, 'id' | 'rows'>>,
): Agenda {
  return { ...agenda, days: agenda.days.map((day) => (day.id === id ? { ...day, ...fields } : day)) };
}

/** The agenda with another day in the place of the one with its id. */
export function putDay(agenda: Agenda, next: AgendaDay): Agenda {
  return { ...agenda, days: agenda.days.map((day) => (day.id === next.id ? next : day)) };
}

/** Adds a row to a day at a place; without one at its end, though before the close that ends it. */
export function addRow(agenda: Agenda, dayId: string, draft: RowDraft, at?: number): Agenda {
  const day = agenda.days.find(({ id }) => id === dayId);
  if (!day || day.rows.length >= MOST_ROWS) return agenda;
  const row = { ...draft, id: nextId('r', rowsOf(agenda)) };
  return putDay(agenda, { ...day, rows: inserted(day.rows, row, at ?? openEnd(day.rows, row)) });
}

/** Moves a row to a place in a day, its own or another. Counted without the row itself; beyond the end is the end. */
export function placeRow(
  agenda: Agenda,
  id: string,
  { day: dayId, at }: { day: string; at: number },
): Agenda {
  const row = rowsOf(agenda).find((one) => one.id === id);
  const goal = agenda.days.find((day) => day.id === dayId);
  if (!row || !goal) return agenda;
  const isGuest = !goal.rows.includes(row);
  if (isGuest && goal.rows.length >= MOST_ROWS) return agenda;
  return {
    ...agenda,
    days: agenda.days.map((day) => {
      const rest = day.rows.filter((one) => one.id !== id);
      return { ...day, rows: day.id === dayId ? inserted(rest, row, at) : rest };
    }),
  };
}

/** Moves a row up (-1) or down (1) in its day. */
export function moveRow(agenda: Agenda, id: string, by: -1 | 1): Agenda {
  const day = agenda.days.find(({ rows }) => rows.some((row) => row.id === id));
  if (!day) return agenda;
  const at = day.rows.findIndex((row) => row.id === id) + by;
  return at < 0 ? agenda : placeRow(agenda, id, { day: day.id, at });
}

/** Moves a row to the end of another day, before its close. */
export function moveToDay(agenda: Agenda, id: string, dayId: string): Agenda {
  const row = rowsOf(agenda).find((one) => one.id === id);
  const goal = agenda.days.find((day) => day.id === dayId);
  if (!row || !goal || goal.rows.includes(row)) return agenda;
  return placeRow(agenda, id, { day: dayId, at: openEnd(goal.rows, row) });
}

/** The agenda without a row. */
export function removeRow(agenda: Agenda, id: string): Agenda {
  return {
    ...agenda,
    days: agenda.days.map((day) => ({ ...day, rows: day.rows.filter((row) => row.id !== id) })),
  };
}

/** The agenda with one row changed. */
export function changeRow(agenda: Agenda, id: string, change: (row: AgendaRow) => AgendaRow): Agenda {
  return { ...agenda, days: agenda.days.map((day) => withRow(day, id, change)) };
}

function inserted<T>(all: readonly T[], one: T, at: number): T[] {
  return [...all.slice(0, at), one, ...all.slice(at)];
}

function openEnd(rows: readonly AgendaRow[], { kind }: RowDraft): number {
  return kind !== 'close' && rows.at(-1)?.kind === 'close' ? rows.length - 1 : rows.length;
}
