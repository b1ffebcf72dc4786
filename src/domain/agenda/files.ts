import type { CalendarEvent } from '#domain/calendar.ts';
import { csvText } from '#domain/csv.ts';
import { endOf, layDay } from './lay.ts';
import type { Agenda, AgendaDay, AgendaRow, RowLead } from './model.ts';
import { sayTimes, timeValue, type TimeStyle } from './times.ts';

/** Words that stand in the files of an agenda. */
export interface AgendaFileWords {
  readonly leads: Readonly<Record<RowLead, string>>;
  readonly columns: readonly string[];
  readonly minutes: string;
  readonly leftOut: string;
  readonly note: string;
}

interface Style {
  readonly words: AgendaFileWords;
  readonly times: TimeStyle;
}

/** The agenda as text with marks, for a mail or a shared page. Days are called by their titles. */
export function agendaMarkdown({ title, days }: Agenda, style: Style): string {
  const parts = days.map(
    (day) => `## ${plain(day.title)}${day.date && ` (${day.date})`}\n\n${lines(day, style, '- ')}\n`,
  );
  return `# ${plain(title)}\n\n${parts.join('\n')}`;
}

/** The agenda for a spreadsheet: a row for each row. */
export function agendaCsv({ days }: Agenda, { words }: Pick<Style, 'words'>): string {
  return csvText([
    words.columns,
    ...days.flatMap((day) =>
      layDay(day).map(({ row, startsAtMinute, endsAtMinute }) => [
        day.title,
        day.date,
        ...[startsAtMinute, endsAtMinute].map((minute) => clockOrMinute(day, minute)),
        row.minutes,
        row.title,
        words.leads[row.lead],
        row.cut?.taken == null ? '' : row.cut.what,
        timeValue(row.fixedAt),
        row.note,
      ]),
    ),
  ]);
}

/** The days that have a date, as events with the agenda as text, and each fixed point as an event of its own. */
export function agendaEvents({ title, days }: Agenda, style: Style & { key: string }): CalendarEvent[] {
  return days
    .filter(({ date }) => date !== '')
    .flatMap((day): CalendarEvent[] => {
      const { id, date, startsAt } = day;
      const name = [title, day.title].filter(Boolean).join(': ');
      const whole = { id: `${style.key}-${id}`, day: date, title: name, note: lines(day, style, '') };
      if (startsAt === null) return [whole];
      const fixed = layDay(day)
        .filter(({ row }) => row.fixedAt !== null)
        .map(({ row, startsAtMinute }) => ({
          id: `${style.key}-${id}-${row.id}`,
          ...{ day: date, title: row.title },
          time: { startsAt: startsAt + startsAtMinute, minutes: row.minutes },
        }));
      return [{ ...whole, time: { startsAt, minutes: Math.max(endOf(day), day.minutes) } }, ...fixed];
    });
}

function lines(day: AgendaDay, { words, times }: Style, mark: string): string {
  return layDay(day)
    .map((laid) => {
      const { row } = laid;
      const said = [
        `${sayTimes(day, laid, times)}  ${plain(row.title)}`,
        words.leads[row.lead],
        ...remarks(row, words),
      ];
      return `${mark}${said.filter(Boolean).join(' · ')}`;
    })
    .join('\n');
}

function remarks({ cut, note }: AgendaRow, words: AgendaFileWords): string[] {
  return [
    ...(cut?.taken == null ? [] : [`${words.leftOut} ${plain(cut.what)}`]),
    ...(note.trim() === '' ? [] : [`${words.note} ${plain(note)}`]),
  ];
}

function clockOrMinute({ startsAt }: AgendaDay, minute: number): string | number {
  return startsAt === null ? minute : timeValue((startsAt + minute) % 1440);
}

/** One line, whatever was written. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
