import { csvText } from '#domain/csv.ts';
import { answerIds, itemIds, type MeetingPulse, type PulseItem } from './pulse.ts';
import { isUsed } from './shares.ts';

/** The heads of the columns, and the sentences. */
export interface PulseCsvWords {
  readonly columns: readonly string[];
  readonly items: Readonly<Record<PulseItem, { readonly text: string }>>;
  /** A seat without a label, by its place. */
  readonly seat: (place: number) => string;
}

/** A row for each sentence and each seat of every meeting. */
export function pulseCsv({ meetings }: MeetingPulse, { columns, items, seat }: PulseCsvWords): string {
  const rows = meetings
    .filter(isUsed)
    .flatMap(({ day, title, counts, seats }) => [
      ...itemIds.map((item) => [
        day,
        title,
        items[item].text,
        ...answerIds.map((answer) => counts[item][answer]),
        '',
        '',
      ]),
      ...seats.map(({ label, taps, spokenMs }, n) => [
        day,
        title,
        label.trim() || seat(n + 1),
        '',
        '',
        '',
        taps,
        Math.round(spokenMs / 1000),
      ]),
    ]);
  return csvText([columns, ...rows]);
}
