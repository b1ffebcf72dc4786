import type { WorkSegment } from '#schema/types.ts';
import { isDay } from '#domain/calendar.ts';
import { fields, list, oneOf, orNull, text, whole, type Read } from '#domain/worksheets/read.ts';
import type { Fact, SheetModel } from '#domain/worksheets/sheet.ts';

/** Who leads a row: a trainer, both, an apprentice, members of the group; empty while nobody has said, and in breaks. */
export const rowLeads = ['', 'first', 'second', 'both', 'apprentice', 'group'] as const satisfies readonly (
  '' | WorkSegment['lead']
)[];
export type RowLead = (typeof rowLeads)[number];

/** What a row is: work, a break, or the close, in which people commit themselves and say how it was. */
export const rowKinds = ['work', 'break', 'close'] as const;
export type RowKind = (typeof rowKinds)[number];

/** Where a row was taken from: a segment of a workshop, or a whole activity. */
export type RowSource =
  | { readonly kind: 'segment'; readonly workshop: string; readonly segment: string }
  | { readonly kind: 'activity'; readonly activity: string };

/** What may be left out of a row first. `taken` says how many minutes that gained; null while it is not cut. */
export interface RowCut {
  readonly what: string;
  readonly saves: number;
  readonly taken: number | null;
}

/** One row of an agenda that somebody builds. */
export interface AgendaRow {
  readonly id: string;
  readonly kind: RowKind;
  readonly title: string;
  readonly minutes: number;
  readonly lead: RowLead;
  /** Null for a row of one's own. */
  readonly from: RowSource | null;
  readonly cut: RowCut | null;
  /** From how many people to how many it works; null where nobody said. */
  readonly group: { readonly from: number; readonly to: number } | null;
  /** The minute of the day at which it must begin: a guest, a meal, a train. */
  readonly fixedAt: number | null;
  /** Minutes that were lost before it on the day. */
  readonly lostBefore: number;
  readonly note: string;
}

/** A row that stands in no agenda yet. */
export type RowDraft = Omit<AgendaRow, 'id'>;

/** One day or evening: when it begins, and for how long the room is there. */
export interface AgendaDay {
  readonly id: string;
  readonly title: string;
  /** `2026-11-27`; empty while it is open. */
  readonly date: string;
  /** Minute of the day; null while it is open. */
  readonly startsAt: number | null;
  /** Room hours, in minutes. */
  readonly minutes: number;
  readonly rows: readonly AgendaRow[];
}

/** An agenda that trainers fit to their time and their people. */
export interface Agenda {
  readonly title: string;
  readonly people: number | null;
  readonly days: readonly AgendaDay[];
}

/** The most minutes that a row or a day can have. */
export const MOST_MINUTES = 1440;

/** The most people that anybody invites to one workshop. */
export const MOST_PEOPLE = 999;

/** More days, and more rows of a day, than any agenda has. */
export const MOST_DAYS = 14;
export const MOST_ROWS = 60;

const minutes = whole(0, MOST_MINUTES);
const minuteOfDay = orNull(whole(0, MOST_MINUTES - 1));

const source: Read<RowSource> = (value) =>
  fields<Extract<RowSource, { kind: 'segment' }>>({
    kind: oneOf(['segment']),
    workshop: text,
    segment: text,
  })(value) ??
  fields<Extract<RowSource, { kind: 'activity' }>>({ kind: oneOf(['activity']), activity: text })(value);

/** An id of ours. It becomes part of the ids of fields, so nobody else's name may stand in it. */
const id: Read<string> = (value) =>
  typeof value === 'string' && /^[a-z0-9][\w-]{0,79}$/i.test(value) ? value : undefined;

const row = fields<AgendaRow>({
  id,
  kind: oneOf(rowKinds),
  title: text,
  minutes,
  lead: oneOf(rowLeads),
  from: orNull(source),
  cut: orNull(fields<RowCut>({ what: text, saves: minutes, taken: orNull(minutes) })),
  group: orNull(
    fields<NonNullable<AgendaRow['group']>>({ from: whole(0, MOST_PEOPLE), to: whole(0, MOST_PEOPLE) }),
  ),
  fixedAt: minuteOfDay,
  lostBefore: minutes,
  note: text,
});

const date: Read<string> = (value) =>
  value === '' || (typeof value === 'string' && isDay(value)) ? value : undefined;

const readAgenda = fields<Agenda>({
  title: text,
  people: orNull(whole(0, MOST_PEOPLE)),
  days: list(
    fields<AgendaDay>({
      id,
      title: text,
      date,
      startsAt: minuteOfDay,
      minutes,
      rows: list(row, MOST_ROWS),
    }),
    MOST_DAYS,
  ),
});

/** Agendas as sheets of the workbook. */
export const agendaModel: SheetModel<Agenda> = {
  name: 'agenda',
  version: 1,
  blank: { title: '', people: null, days: [] },
  read: (value) => {
    const agenda = readAgenda(value);
    return agenda && hasOwnIds(agenda) ? agenda : undefined;
  },
  facts,
};

/** Every row of an agenda, in order. */
export function rowsOf({ days }: Agenda): AgendaRow[] {
  return days.flatMap(({ rows }) => rows);
}

/** Two rows of one id would be edited together. */
function hasOwnIds(agenda: Agenda): boolean {
  const ids = [...rowsOf(agenda), ...agenda.days].map(({ id }) => id);
  return new Set(ids).size === ids.length;
}

function facts(agenda: Agenda): Fact[] {
  const { title, people, days } = agenda;
  const rows = rowsOf(agenda);
  return [
    ...(title.trim() === '' ? [] : [{ code: 'title', values: { title } }]),
    ...(days.length < 2 ? [] : [{ code: 'days', values: { n: days.length } }]),
    ...(rows.length === 0
      ? []
      : [
          { code: 'rows', values: { n: rows.length } },
          { code: 'minutes', values: { n: rows.reduce((sum, one) => sum + one.minutes, 0) } },
        ]),
    ...(people === null ? [] : [{ code: 'people', values: { n: people } }]),
  ];
}
