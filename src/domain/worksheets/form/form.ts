import type { FormWorksheet } from '#schema/types.ts';

/** One part of a form, as its author wrote it: a field, or rows of fields. */
export type FormPart = FormWorksheet['parts'][number];

/** The rows of a part, as their author wrote them. */
export type FormRows = NonNullable<FormPart['rows']>;

/** A column of rows. */
export type FormColumn = FormRows['columns'][number];

/** What the data of a form hangs on. */
export type FormOutline = Pick<FormWorksheet, 'id' | 'formerly' | 'parts'>;

/** A row as it was filled in: texts by the ids of columns. An empty text is left out. */
export interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** What stands in a part: a text, or rows. */
export type Entry = string | readonly Row[];

/** A filled form, by the ids of its parts. A part in which nothing was changed is left out. */
export interface FormSheet {
  readonly parts: Readonly<Record<string, Entry>>;
}

/** The text of a part or of a row's cell; an empty one where nothing stands. */
export function textIn<T>(texts: Readonly<Record<string, T>>, id: string): string {
  const text = Object.hasOwn(texts, id) ? texts[id] : '';
  return typeof text === 'string' ? text : '';
}

/** The rows of a part as they stand: as filled in, or as they stand at the beginning. */
export function rowsOf({ id, rows }: FormPart, sheet: FormSheet): readonly Row[] {
  if (!rows) return [];
  const entry = Object.hasOwn(sheet.parts, id) ? sheet.parts[id] : undefined;
  const kept = typeof entry === 'object' ? entry : undefined;
  const beginning = firstRows(rows);
  if (!rows.fixed) return withLeast(kept ?? beginning, rows.from);
  return beginning.map((given) => ({
    id: given.id,
    cells: { ...kept?.find((row) => row.id === given.id)?.cells, ...given.cells },
  }));
}

/** The rows of a part as they stand at the beginning. */
export function firstRows({ from, start, fixed }: FormRows): readonly Row[] {
  const rows = start.map(({ id, ...cells }, n) => ({
    id: fixed ? String(id) : `r${n + 1}`,
    cells: Object.fromEntries(Object.entries(cells).map(([column, value]) => [column, String(value)])),
  }));
  return withLeast(rows, fixed ? 0 : from);
}

/** Whether a cell is given by the author and not filled in. */
export function isGiven({ fixed, start }: FormRows, row: string, column: string): boolean {
  return fixed && start.some((given) => given['id'] === row && given[column] !== undefined);
}

/** Whether somebody, or the author of an open row, wrote something in it. */
export function isBegun(rows: FormRows, { id, cells }: Row): boolean {
  return rows.columns.some(
    (column) => textIn(cells, column.id).trim() !== '' && !isGiven(rows, id, column.id),
  );
}

/** A text as people read it: of a choice, the words of the option. */
export function sayText({ options }: Pick<FormColumn, 'options'>, text: string): string {
  return options && Object.hasOwn(options, text) ? (options[text] ?? text) : text.trim();
}

function withLeast(rows: readonly Row[], least: number): readonly Row[] {
  const all = [...rows];
  while (all.length < least) all.push({ id: freeId(all), cells: {} });
  return all;
}

/** An id that no row has: `r4`. */
export function freeId(rows: readonly Row[]): string {
  const numbers = rows.map(({ id }) => (/^r\d{1,9}$/.test(id) ? Number(id.slice(1)) : 0));
  return `r${Math.max(0, ...numbers) + 1}`;
}
