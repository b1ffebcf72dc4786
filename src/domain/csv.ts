/** What a spreadsheet would take for a formula when it stands first in a cell. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** The same behind a mark at which spreadsheets of other countries begin a new cell. */
const hiddenFormula = /([;\t])(?=[=+\-@\t\r\n＝＋－＠])/g;

/** Opens as UTF-8 in spreadsheets that would otherwise guess wrongly. */
const MARK = '\uFEFF';

/** Rows as a file that spreadsheets open (RFC 4180). Numbers stay numbers; a text that looks like a formula is made harmless. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * The first cell of each row of such a file, or of one that a spreadsheet saved with semicolons or tabs. Empty rows are left out;
 * `null` where a quote never ends, so that nobody can say where the rows are.
 */
export function firstCells(text: string): string[] | null {
  const plain = text.replace(MARK, '');
  // A row: its first cell, in quotes or not, then anything; in quotes a line may end without ending the row.
  const row = /(?:"((?:[^"]|"")*)"|([^",;\t\r\n]*))(?:"(?:[^"]|"")*"|[^"\r\n])*(?:\r\n|\r|\n|$)/gy;
  const rows = [...plain.matchAll(row)];
  if (rows.reduce((sum, [whole]) => sum + whole.length, 0) < plain.length) return null;
  return rows
    .map(([, quoted, bare]) => (quoted?.replaceAll('""', '"') ?? bare ?? '').trim())
    .filter((one) => one !== '');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = (formula.test(value) ? `'${value}` : value).replaceAll(hiddenFormula, "$1'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
