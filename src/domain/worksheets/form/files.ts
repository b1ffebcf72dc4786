import { csvText } from '#domain/csv.ts';
import {
  isBegun,
  rowsOf,
  sayText,
  textIn,
  type FormOutline,
  type FormPart,
  type FormSheet,
  type Row,
} from './form.ts';
import { straysIn } from './strays.ts';

/** The rows in which something stands, each with its texts in the order of the columns. */
export function tableOf(part: FormPart, sheet: FormSheet): readonly (readonly string[])[] {
  const { rows } = part;
  if (!rows) return [];
  const texts = ({ cells }: Row) => rows.columns.map((column) => sayText(column, textIn(cells, column.id)));
  return rowsOf(part, sheet)
    .filter((row) => rows.fixed || isBegun(rows, row))
    .map(texts);
}

/** A form for a spreadsheet: one line for each field and each cell. */
export function formCsv(
  form: FormOutline,
  sheet: FormSheet,
  columns: readonly [string, string, string, string],
): string {
  const lines = form.parts.flatMap((part): (string | number)[][] => {
    const { title, rows } = part;
    if (!rows) return [[title, '', '', sayText(part, textIn(sheet.parts, part.id))]];
    return tableOf(part, sheet).flatMap((texts, n) =>
      rows.columns.map((column, at) => [title, n + 1, column.title, texts[at] ?? '']),
    );
  });
  const strays = straysIn(form, sheet).map(({ name, text }) => [name, '', '', text]);
  return csvText([columns, ...lines, ...strays]);
}

/** A form as plain text that reads well everywhere (Markdown). Parts in which nothing stands are left out. */
export function formMarkdown(form: FormOutline & { readonly title: string }, sheet: FormSheet): string {
  const parts = form.parts.flatMap((part) => {
    const { title, rows } = part;
    const text = rows
      ? markdownTable(rows.columns, tableOf(part, sheet))
      : sayText(part, textIn(sheet.parts, part.id));
    return text === '' ? [] : [`## ${title}\n\n${text}\n`];
  });
  const strays = straysIn(form, sheet).map(({ name, text }) => `## ${name}\n\n${text}\n`);
  return [`# ${form.title}\n`, ...parts, ...strays].join('\n');
}

function markdownTable(columns: readonly { title: string }[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`;
  return [line(columns.map(({ title }) => title)), line(columns.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}
