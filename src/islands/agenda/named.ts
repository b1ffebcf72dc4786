import type { Agenda } from '#domain/agenda/model.ts';
import { fill } from '#domain/words.ts';
import type { AgendaLabels } from './labels.ts';

/** The agenda as it is spoken of: a day without a name is called by its number, a row without a title by what it is. */
export function named(agenda: Agenda, labels: AgendaLabels): Agenda {
  return {
    ...agenda,
    title: agenda.title.trim() || labels.title,
    days: agenda.days.map((day, n) => ({
      ...day,
      title: day.title.trim() || fill(labels.day, { n: n + 1 }),
      rows: day.rows.map((row) => ({ ...row, title: row.title.trim() || labels.untitled })),
    })),
  };
}
