import { layDay, type LaidRow } from './lay.ts';
import { rowsOf, type Agenda, type AgendaDay, type AgendaRow } from './model.ts';

/** The two trainers of an agenda. */
export const trainers = ['first', 'second'] as const;
export type Trainer = (typeof trainers)[number];

/** Whether a trainer leads a row, alone or with the other. */
export function isLedBy({ lead }: AgendaRow, trainer: Trainer): boolean {
  return lead === trainer || lead === 'both';
}

/** Minutes that a trainer leads, alone or with the other. */
export function minutesLed(agenda: Agenda, trainer: Trainer): number {
  return rowsOf(agenda)
    .filter((row) => isLedBy(row, trainer))
    .reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The rows of a day that somebody is in front for, with their times. */
export function ledRows(day: AgendaDay): LaidRow[] {
  return layDay(day).filter(({ row }) => row.lead !== '' && row.minutes > 0);
}
