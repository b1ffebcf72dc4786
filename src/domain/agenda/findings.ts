import { minutesOf } from '#domain/agenda.ts';
import type { Finding } from '#domain/worksheets/sheet.ts';
import { cutsFor, lackAfter, type Lack } from './cuts.ts';
import { lateness, layDay, overrun } from './lay.ts';
import type { Agenda, AgendaDay, AgendaRow } from './model.ts';

/** What the checks of an agenda can see. */
export type AgendaCode =
  'tooLong' | 'missed' | 'gap' | 'sitting' | 'small' | 'large' | 'noClose' | 'firstLeads' | 'secondLeads';

/** A finding about a day or a row, with the marked cuts that mend it and what is lacking after them. */
export interface AgendaFinding extends Finding<AgendaCode> {
  readonly cuts?: readonly AgendaRow[];
  readonly lacking?: number;
}

/** Longer than this nobody sits well, and longer than this nobody should hear one trainer. */
const LONGEST_SITTING = 100;
const LONGEST_LEAD = 60;

/** What an agenda shows that is worth a second look. Days are called by their titles, so give them some first. */
export function findingsOf({ days, people }: Agenda): AgendaFinding[] {
  return days.flatMap((day) =>
    day.rows.length === 0
      ? []
      : [
          ...lengthOf(day),
          ...pointsOf(day),
          ...sittings(day),
          ...leadsOf(day),
          ...sizesOf(day, people),
          ...closeOf(day),
        ],
  );
}

function lengthOf(day: AgendaDay): AgendaFinding[] {
  const n = overrun(day);
  const values = { n, day: day.title, room: day.minutes };
  return n === 0
    ? []
    : [{ code: 'tooLong', severity: 'gap', values, at: `${day.id}-minutes`, ...mending(day, overrun) }];
}

function pointsOf(day: AgendaDay): AgendaFinding[] {
  return layDay(day).flatMap(({ row, gap, lateBy }): AgendaFinding[] => {
    const values = { row: row.title, n: gap || lateBy };
    if (gap > 0) return [{ code: 'gap', severity: 'look', values, at: row.id }];
    if (lateBy === 0) return [];
    const lack: Lack = (now) => lateness(now, row.id);
    return [{ code: 'missed', severity: 'gap', values, at: row.id, ...mending(day, lack) }];
  });
}

function mending(day: AgendaDay, lack: Lack): Pick<AgendaFinding, 'cuts' | 'lacking'> {
  const cuts = cutsFor(day, lack);
  return { cuts, lacking: lackAfter(day, cuts, lack) };
}

function sittings({ title, rows }: AgendaDay): AgendaFinding[] {
  return runs(rows, ({ kind }) => kind !== 'break').flatMap((run): AgendaFinding[] => {
    const n = minutesOf(run);
    const [first] = run;
    if (n <= LONGEST_SITTING || !first) return [];
    return [
      {
        code: 'sitting',
        severity: 'look',
        values: { n, row: first.title, day: title },
        at: first.id,
      },
    ];
  });
}

function leadsOf({ rows }: AgendaDay): AgendaFinding[] {
  return (['first', 'second'] as const).flatMap((trainer) =>
    runs(rows, ({ lead }) => lead === trainer).flatMap((run): AgendaFinding[] => {
      const code = trainer === 'first' ? 'firstLeads' : 'secondLeads';
      const n = minutesOf(run);
      const [first] = run;
      if (n <= LONGEST_LEAD || !first) return [];
      return [{ code, severity: 'look', values: { n, row: first.title }, at: first.id }];
    }),
  );
}

/** Rows in a row that are alike. */
function runs(rows: readonly AgendaRow[], isOne: (row: AgendaRow) => boolean): AgendaRow[][] {
  const found: AgendaRow[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const belongs = isOne(row);
    if (belongs && isOpen) found.at(-1)?.push(row);
    else if (belongs) found.push([row]);
    isOpen = belongs;
  }
  return found;
}

/** Rows that work with the same sizes are named together. */
function sizesOf({ rows }: AgendaDay, people: number | null): AgendaFinding[] {
  if (people === null) return [];
  const alike = new Map<string, { group: NonNullable<AgendaRow['group']>; rows: AgendaRow[] }>();
  for (const row of rows) {
    const { group } = row;
    if (!group || (people >= group.from && people <= group.to)) continue;
    const key = `${group.from}-${group.to}`;
    const found = alike.get(key) ?? { group, rows: [] };
    alike.set(key, { ...found, rows: [...found.rows, row] });
  }
  return [...alike.values()].map(({ group, rows: found }): AgendaFinding => {
    const code = people < group.from ? 'small' : 'large';
    const titles = found.map(({ title }) => `“${title}”`).join(', ');
    return {
      ...{ code, severity: 'look', at: found[0]?.id ?? '' },
      values: { rows: titles, people, ...group },
    };
  });
}

function closeOf({ id, title, rows }: AgendaDay): AgendaFinding[] {
  const last = rows.filter(({ kind }) => kind !== 'break').at(-1);
  return last?.kind === 'close'
    ? []
    : [{ code: 'noClose', severity: 'gap', values: { day: title }, at: `${id}-minutes` }];
}
