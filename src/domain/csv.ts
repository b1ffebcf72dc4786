/** What a spreadsheet would take for a formula when it stands first in a cell. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** Opens as UTF-8 in spreadsheets that would otherwise guess wrongly. */
const MARK = '\uFEFF';

/** Rows as a file that spreadsheets open (RFC 4180). Numbers stay numbers; a text that looks like a formula is made harmless. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
