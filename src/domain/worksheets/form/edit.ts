import { jsonText } from '#domain/record/json.ts';
import {
  firstRows,
  freeId,
  isGiven,
  rowsOf,
  type Entry,
  type FormPart,
  type FormSheet,
  type Row,
} from './form.ts';

/** Writes the text of a part. */
export function writeText(sheet: FormSheet, part: FormPart, text: string): FormSheet {
  return withEntry(sheet, part.id, text === '' ? undefined : text);
}

/** Writes one cell of a row. What the author gave stays. */
export function writeCell(
  sheet: FormSheet,
  part: FormPart,
  { row, column, text }: { row: string; column: string; text: string },
): FormSheet {
  return withRows(
    sheet,
    part,
    rowsOf(part, sheet).map((one) => (one.id === row ? withCell(one, column, text) : one)),
  );
}

/** Adds an empty row at the end, as long as there is room. */
export function addRow(sheet: FormSheet, part: FormPart): FormSheet {
  const rows = rowsOf(part, sheet);
  return hasRoom(part, rows) ? withRows(sheet, part, [...rows, { id: freeId(rows), cells: {} }]) : sheet;
}

/** Takes a row away. Where too few would be left, an empty one takes its place. */
export function removeRow(sheet: FormSheet, part: FormPart, row: string): FormSheet {
  return withRows(
    sheet,
    part,
    rowsOf(part, sheet).filter(({ id }) => id !== row),
  );
}

/** Moves a row by one place, up or down. At an end it stays. */
export function moveRow(
  sheet: FormSheet,
  part: FormPart,
  { row, by }: { row: string; by: -1 | 1 },
): FormSheet {
  const rows = [...rowsOf(part, sheet)];
  const from = rows.findIndex(({ id }) => id === row);
  const to = from + by;
  if (from < 0 || to < 0 || to >= rows.length) return sheet;
  rows.splice(to, 0, ...rows.splice(from, 1));
  return withRows(sheet, part, rows);
}

/** Whether one more row fits. */
export function hasRoom({ rows }: FormPart, now: readonly Row[]): boolean {
  return rows !== undefined && !rows.fixed && now.length < (rows.to ?? 0);
}

function withCell({ id, cells }: Row, column: string, text: string): Row {
  const others = Object.entries(cells).filter(([name]) => name !== column);
  return { id, cells: Object.fromEntries(text === '' ? others : [...others, [column, text]]) };
}

/** Rows as at the beginning are no change. Of a fixed part only what was filled in is kept, also in rows that are gone. */
function withRows(sheet: FormSheet, part: FormPart, next: readonly Row[]): FormSheet {
  const { id, rows } = part;
  if (!rows) return sheet;
  if (!rows.fixed) return withEntry(sheet, id, isSame(next, firstRows(rows)) ? undefined : next);
  const entry = Object.hasOwn(sheet.parts, id) ? sheet.parts[id] : undefined;
  const before = typeof entry === 'object' ? entry : [];
  const own = next.map((row) => {
    const cells = (of: Row | undefined, given: boolean) =>
      Object.entries(of?.cells ?? {}).filter(([column]) => isGiven(rows, row.id, column) === given);
    // What stood in a cell before it was given is not shown there, and not lost.
    const covered = cells(
      before.find((one) => one.id === row.id),
      true,
    );
    return { id: row.id, cells: Object.fromEntries([...covered, ...cells(row, false)]) };
  });
  const gone = before.filter((row) => own.every((one) => one.id !== row.id));
  const kept = [...own, ...gone].filter(({ cells }) => Object.keys(cells).length > 0);
  return withEntry(sheet, id, kept.length === 0 ? undefined : kept);
}

function isSame(a: readonly Row[], b: readonly Row[]): boolean {
  const plain = (rows: readonly Row[]) =>
    jsonText(rows.map(({ id, cells }) => [id, Object.entries(cells).sort(([x], [y]) => (x < y ? -1 : 1))]));
  return plain(a) === plain(b);
}

function withEntry({ parts }: FormSheet, id: string, entry: Entry | undefined): FormSheet {
  const others = Object.entries(parts).filter(([name]) => name !== id);
  return { parts: Object.fromEntries(entry === undefined ? others : [...others, [id, entry]]) };
}
