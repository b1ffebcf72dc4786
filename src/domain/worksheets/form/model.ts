import { byName, fields, list, text, type Read } from '#domain/worksheets/read.ts';
import type { Fact, SheetModel } from '#domain/worksheets/sheet.ts';
import {
  isBegun,
  rowsOf,
  sayText,
  textIn,
  type Entry,
  type FormOutline,
  type FormPart,
  type FormSheet,
  type Row,
} from './form.ts';
import { straysIn } from './strays.ts';

/** A form as a sheet. Its name holds the id of the worksheet, so that no sheet is opened in another form. */
export function formModel(form: FormOutline): SheetModel<FormSheet> {
  const [name = '', ...formerly] = [form.id, ...form.formerly].map((id) => `form:${id}`);
  return {
    name,
    formerly,
    version: 1,
    blank: { parts: {} },
    read: (value) => {
      const sheet = fields<FormSheet>({ parts: byName(entry) })(value);
      return sheet && upToDate(form, sheet);
    },
    facts: (sheet) => factsOf(form, sheet),
  };
}

/** More rows than any form has room for, also when it had more of them once. */
const MOST_ROWS = 200;

const rows: Read<readonly Row[]> = (value) => {
  const all = list(fields<Row>({ id: text, cells: byName(text) }), MOST_ROWS)(value);
  return all && new Set(all.map(({ id }) => id)).size === all.length ? all : undefined;
};

const entry: Read<Entry> = (value) => text(value) ?? rows(value);

/** Everything under the ids of today. A part that had another shape is kept beside the one of today. */
function upToDate({ parts }: FormOutline, sheet: FormSheet): FormSheet {
  const renamed = newNames(parts, sheet.parts);
  const entries = Object.entries(sheet.parts).map(([old, value]): [string, Entry] => {
    const id = renamed.get(old) ?? old;
    const part = parts.find((one) => one.id === id);
    if (!part) return [old, value];
    if (typeof value === 'string') return [part.rows ? `${id}.text` : id, value];
    if (!part.rows) return [`${id}.rows`, value];
    const { columns } = part.rows;
    return [id, value.map((row) => ({ id: row.id, cells: withNewNames(columns, row.cells) }))];
  });
  return { parts: Object.fromEntries(entries) };
}

type Named = readonly { readonly id: string; readonly formerly: readonly string[] }[];

/** Names of today by earlier ones. Where something stands under the name of today, the earlier one stays beside it. */
function newNames(things: Named, written: object): Map<string, string> {
  return new Map(
    things.flatMap(({ id, formerly }) => {
      const [old] = Object.hasOwn(written, id) ? [] : formerly.filter((name) => Object.hasOwn(written, name));
      return old === undefined ? [] : [[old, id] as const];
    }),
  );
}

function withNewNames(columns: Named, cells: Row['cells']): Row['cells'] {
  const renamed = newNames(columns, cells);
  return Object.fromEntries(Object.entries(cells).map(([old, text]) => [renamed.get(old) ?? old, text]));
}

/** All that was written, part by part, and last what belongs to no part any more. */
function factsOf(form: FormOutline, sheet: FormSheet): Fact[] {
  const written = form.parts.flatMap((part) =>
    Object.hasOwn(sheet.parts, part.id) ? factsIn(part, sheet) : [],
  );
  const strays = straysIn(form, sheet).map(({ name, text: said }) => factOf(name, said));
  return [...written, ...strays];
}

function factsIn(part: FormPart, sheet: FormSheet): Fact[] {
  const { title, rows: table } = part;
  if (!table) {
    const said = sayText(part, textIn(sheet.parts, part.id));
    return said === '' ? [] : [factOf(title, said)];
  }
  return rowsOf(part, sheet)
    .filter((row) => isBegun(table, row))
    .map((row, n) => {
      const cells = table.columns.map((column) => sayText(column, textIn(row.cells, column.id)));
      return { code: 'row', values: { title, n: n + 1, text: cells.filter(Boolean).join(' · ') } };
    });
}

function factOf(title: string, said: string): Fact {
  return { code: 'text', values: { title, text: said } };
}
