import { csvText } from '#domain/csv.ts';
import type { FilledWorkbook } from './filled.ts';
import { rowColumns, workbookRows } from './rows.ts';
import type { AnswerWords } from './words.ts';

/** The head of each column, in the words of the interface. */
export type ColumnHeads = Readonly<Record<(typeof rowColumns)[number], string>>;

/** The workbook as a table that spreadsheets open. */
export function workbookTable(workbook: FilledWorkbook, heads: ColumnHeads, words: AnswerWords): string {
  const rows = workbookRows(workbook, words);
  return csvText([
    rowColumns.map((column) => heads[column]),
    ...rows.map((row) => rowColumns.map((column) => row[column])),
  ]);
}
