import { isGiven, textIn, type FormOutline, type FormPart, type FormSheet, type Row } from './form.ts';

/** Something that was written in a part, a column or a row which the form no longer has. */
export interface Stray {
  /** The title of the part, or its old id where the part is gone as well. */
  readonly name: string;
  readonly text: string;
}

/** What an earlier edition of the form asked for. It is kept and shown, never lost. */
export function straysIn({ parts }: FormOutline, sheet: FormSheet): Stray[] {
  return Object.entries(sheet.parts).flatMap(([id, entry]): Stray[] => {
    const part = parts.find((one) => one.id === id);
    if (typeof entry === 'string') return part || entry.trim() === '' ? [] : [{ name: id, text: entry }];
    return entry.flatMap((row) => {
      const text = strangeCells(part, row)
        .map((column) => textIn(row.cells, column))
        .filter((cell) => cell.trim() !== '')
        .join(' · ');
      return text === '' ? [] : [{ name: part?.title ?? id, text }];
    });
  });
}

function strangeCells(part: FormPart | undefined, { id, cells }: Row): string[] {
  const table = part?.rows;
  const isGone = table?.fixed === true && table.start.every((given) => given['id'] !== id);
  return Object.keys(cells).filter(
    (column) =>
      !table || isGone || isGiven(table, id, column) || table.columns.every((one) => one.id !== column),
  );
}
