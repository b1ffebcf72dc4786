import { cutRow, cutsFor, withRow, type Lack } from './cuts.ts';
import { lateness, layDay, overrun } from './lay.ts';
import type { AgendaDay, AgendaRow } from './model.ts';

/** What a row lost when the rest of a day was fitted. */
export interface Shortened {
  readonly row: AgendaRow;
  readonly minutes: number;
  readonly how: 'cut' | 'shorter' | 'break';
}

/** What could not be had: the end of the day, or a fixed point, by how many minutes it is missed. */
export interface Missed {
  readonly row: AgendaRow | null;
  readonly minutes: number;
}

/** The rest of a day, fitted. Where nothing is missed, it ends in time. */
export interface Reflow {
  readonly day: AgendaDay;
  readonly shortened: readonly Shortened[];
  readonly missed: readonly Missed[];
}

/** A row of work keeps this share of its minutes, and never has fewer than these. */
const FLOOR_SHARE = 0.6;
const FLOOR_MINUTES = 3;

/**
 * Fits what is left when the next row begins a number of minutes later than planned: marked cuts first, then every row
 * of work a little shorter, breaks halved last. What is past, the close and the fixed points stay as they are.
 */
export function late(day: AgendaDay, next: string, behindBy: number): Reflow {
  const from = day.rows.findIndex(({ id }) => id === next);
  if (from < 0) return { day, shortened: [], missed: missedIn(day, 0) };
  let now = withRow(day, next, (row) => ({ ...row, lostBefore: row.lostBefore + behindBy }));
  for (const { until, lack } of deadlines(now, from)) {
    const open = new Set(now.rows.slice(from, until).map(({ id }) => id));
    now = mend(now, { plan: day, open, lack });
  }
  return { day: now, shortened: compare(day, now), missed: missedIn(now, from) };
}

/** Fits a whole day into its room hours. */
export function fitDay(day: AgendaDay): Reflow {
  const [first] = day.rows;
  return first ? late(day, first.id, 0) : { day, shortened: [], missed: [] };
}

/** The fixed points that are to come, and the end of the day: up to which row, and what is lacking there. */
function deadlines({ rows }: AgendaDay, from: number): { until: number; lack: Lack }[] {
  const fixed = rows.flatMap(({ id, fixedAt }, until) =>
    fixedAt === null || until < from ? [] : [{ until, lack: (day: AgendaDay) => lateness(day, id) }],
  );
  return [...fixed, { until: rows.length, lack: overrun }];
}

interface Mending {
  /** The day as it was: what a row keeps is a share of that. */
  readonly plan: AgendaDay;
  /** Rows that may lose minutes. */
  readonly open: ReadonlySet<string>;
  readonly lack: Lack;
}

function mend(day: AgendaDay, { plan, open, lack }: Mending): AgendaDay {
  const cuts = cutsFor(day, lack, ({ id }) => open.has(id));
  const cut = cuts.reduce((now, { id }) => withRow(now, id, cutRow), day);
  const shorter = takeFrom(cut, { open, lack, floor: floorsOf(plan, workFloor) });
  return takeFrom(shorter, { open, lack, floor: floorsOf(plan, breakFloor) });
}

interface Taking extends Pick<Mending, 'open' | 'lack'> {
  readonly floor: (row: AgendaRow) => number;
}

function floorsOf({ rows }: AgendaDay, floor: Taking['floor']): Taking['floor'] {
  const floors = new Map(rows.map((row) => [row.id, floor(row)]));
  return ({ id, minutes }) => floors.get(id) ?? minutes;
}

/** Takes what is lacking from the open rows, from each in proportion to what it can spare. */
function takeFrom(day: AgendaDay, { open, lack, floor }: Taking): AgendaDay {
  let now = day;
  // A row before a met fixed point can give nothing, so what is lacking is asked for again of those that help.
  for (let round = 0; round <= day.rows.length; round += 1) {
    const missing = lack(now);
    if (missing === 0) return now;
    const helps = now.rows.filter(
      (row) => open.has(row.id) && spare(row, floor) > 0 && gains(now, row, lack),
    );
    if (helps.length === 0) return now;
    for (const [id, minutes] of shares(helps, Math.min(missing, sumOf(helps, floor)), floor))
      now = withRow(now, id, (row) => ({ ...row, minutes: row.minutes - minutes }));
  }
  return now;
}

function gains(day: AgendaDay, { id }: AgendaRow, lack: Lack): boolean {
  return lack(withRow(day, id, (row) => ({ ...row, minutes: row.minutes - 1 }))) < lack(day);
}

/** Whole minutes for each row that add up to a sum, the largest rest rounded up first. */
function shares(rows: readonly AgendaRow[], sum: number, floor: Taking['floor']): [string, number][] {
  const all = sumOf(rows, floor);
  const exact = rows.map((row) => ({ id: row.id, share: (sum * spare(row, floor)) / all }));
  let rest = sum - exact.reduce((taken, { share }) => taken + Math.floor(share), 0);
  return exact
    .sort((a, b) => (b.share % 1) - (a.share % 1))
    .map(({ id, share }) => {
      const more = rest > 0 && share % 1 > 0 ? 1 : 0;
      rest -= more;
      return [id, Math.floor(share) + more];
    });
}

function sumOf(rows: readonly AgendaRow[], floor: Taking['floor']): number {
  return rows.reduce((sum, row) => sum + spare(row, floor), 0);
}

function spare(row: AgendaRow, floor: Taking['floor']): number {
  return Math.max(0, row.minutes - floor(row));
}

function workFloor({ kind, minutes }: AgendaRow): number {
  return kind === 'work' ? Math.max(FLOOR_MINUTES, Math.ceil(minutes * FLOOR_SHARE)) : minutes;
}

function breakFloor({ kind, minutes }: AgendaRow): number {
  return kind === 'break' ? Math.ceil(minutes / 2) : minutes;
}

function compare(before: AgendaDay, after: AgendaDay): Shortened[] {
  return before.rows.flatMap((row, n): Shortened[] => {
    const now = after.rows[n] ?? row;
    const cut = row.cut?.taken === null ? (now.cut?.taken ?? 0) : 0;
    const rest = row.minutes - now.minutes - cut;
    return [
      ...(cut > 0 ? [{ row, minutes: cut, how: 'cut' as const }] : []),
      ...(rest > 0
        ? [{ row, minutes: rest, how: row.kind === 'break' ? ('break' as const) : ('shorter' as const) }]
        : []),
    ];
  });
}

function missedIn(day: AgendaDay, from: number): Missed[] {
  const over = overrun(day);
  return [
    ...layDay(day)
      .slice(from)
      .flatMap(({ row, lateBy }) => (lateBy > 0 ? [{ row, minutes: lateBy }] : [])),
    ...(over > 0 ? [{ row: null, minutes: over }] : []),
  ];
}
