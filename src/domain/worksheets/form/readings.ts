import type { FormWorksheet } from '#schema/types.ts';
import { alike, amountsAt, filledAt, findAt, sharesAt, sumOf, type FilledForm } from './values.ts';

/** What an author lets the sheet work out. */
export type FormReading = FormWorksheet['readings'][number];

/** One row of shares: what part of the whole each column is. */
export interface ShareRow {
  readonly name: string;
  readonly of: number;
  /** In the order of the columns; null where there is no number. */
  readonly parts: readonly ({ readonly number: number; readonly percent: number } | null)[];
}

/** A figure with its arithmetic. */
export type Figure = { readonly id: string; readonly title: string } & (
  | {
      readonly kind: 'sum';
      readonly value: number;
      readonly of: number | undefined;
      readonly terms: readonly number[];
    }
  | { readonly kind: 'distinct'; readonly of: number | undefined; readonly values: readonly string[] }
  | { readonly kind: 'tally'; readonly values: readonly { readonly text: string; readonly n: number }[] }
  | {
      readonly kind: 'share';
      /** Titles of the column that is the whole, and of its parts. */
      readonly whole: string;
      readonly columns: readonly string[];
      readonly rows: readonly ShareRow[];
    }
);

/** All figures of a form, as it is filled in now. */
export function figuresOf(readings: readonly FormReading[], form: FilledForm): Figure[] {
  return readings.map((reading) => figureOf(reading, form));
}

function figureOf({ id, title, sum, distinct, tally, share, of }: FormReading, form: FilledForm): Figure {
  if (sum !== undefined) {
    const amounts = amountsAt(form, sum);
    return { id, title, kind: 'sum', of, value: sumOf(amounts), terms: amounts.map(({ number }) => number) };
  }
  if (distinct !== undefined) {
    const values = alike(filledAt(form, distinct)).map(({ value }) => value.text);
    return { id, title, kind: 'distinct', of, values };
  }
  if (share !== undefined) return { id, title, kind: 'share', ...sharesOf(share, form) };
  const values = alike(filledAt(form, tally ?? '')).map(({ value, all }) => ({
    text: value.text,
    n: all.length,
  }));
  return { id, title, kind: 'tally', values };
}

function sharesOf({ of, columns }: NonNullable<FormReading['share']>, form: FilledForm) {
  const shares = columns.map((part) => sharesAt(form, { of, part }));
  const titleOf = (address: string) => {
    const { part, column } = findAt(form.parts, address);
    return column?.title ?? part?.title ?? address;
  };
  const rows = amountsAt(form, of)
    .filter(({ number }) => number > 0)
    .map(({ row, name, number }): ShareRow => ({
      name,
      of: number,
      parts: shares.map((column) => {
        const found = column.find(({ amount }) => amount.row === row);
        return found ? { number: found.amount.number, percent: Math.round(found.share * 100) } : null;
      }),
    }));
  return { whole: titleOf(of), columns: columns.map(titleOf), rows };
}
