import type { AgendaDay, AgendaRow } from './model.ts';

/** Something that a day lacks, in minutes; 0 where it lacks nothing. */
export type Lack = (day: AgendaDay) => number;

/** A row with its marked cut made. Nothing changes where there is none, or where it was made before. */
export function cutRow(row: AgendaRow): AgendaRow {
  if (!row.cut || row.cut.taken !== null) return row;
  const taken = Math.min(row.cut.saves, row.minutes);
  return { ...row, minutes: row.minutes - taken, cut: { ...row.cut, taken } };
}

/** A row with its cut taken back. */
export function uncutRow(row: AgendaRow): AgendaRow {
  if (!row.cut || row.cut.taken === null) return row;
  return { ...row, minutes: row.minutes + row.cut.taken, cut: { ...row.cut, taken: null } };
}

/** How many minutes the marked cut of a row would gain now. */
export function gainOf({ cut, minutes }: AgendaRow): number {
  return cut?.taken === null ? Math.min(cut.saves, minutes) : 0;
}

/** The day with one of its rows changed. */
export function withRow(day: AgendaDay, id: string, change: (row: AgendaRow) => AgendaRow): AgendaDay {
  return { ...day, rows: day.rows.map((row) => (row.id === id ? change(row) : row)) };
}

/** The marked cuts that together mend a lack, the largest saving first; all that help where they are not enough. */
export function cutsFor(
  day: AgendaDay,
  lack: Lack,
  isOpen: (row: AgendaRow) => boolean = () => true,
): AgendaRow[] {
  const marked = day.rows
    .filter((row) => gainOf(row) > 0 && isOpen(row))
    .sort((a, b) => gainOf(b) - gainOf(a));
  const chosen: AgendaRow[] = [];
  let [now, missing] = [day, lack(day)];
  for (const row of marked) {
    if (missing === 0) break;
    const next = withRow(now, row.id, cutRow);
    const left = lack(next);
    // Before a fixed point that is met, a cut only makes a hole.
    if (left >= missing) continue;
    chosen.push(row);
    [now, missing] = [next, left];
  }
  return chosen;
}

/** What a day still lacks once some of its cuts are made. */
export function lackAfter(day: AgendaDay, cuts: readonly AgendaRow[], lack: Lack): number {
  return lack(cuts.reduce((now, { id }) => withRow(now, id, cutRow), day));
}
