import { readNumber } from '#domain/assessment/number.ts';
import {
  isBegun,
  rowsOf,
  sayText,
  textIn,
  type FormColumn,
  type FormPart,
  type FormSheet,
  type Row,
} from './form.ts';

/** A form and what was filled in, with the words by which a row without a name is called. */
export interface FilledForm {
  readonly parts: readonly FormPart[];
  readonly sheet: FormSheet;
  /** What row `n` is called, from 1. */
  readonly rowName: (n: number) => string;
}

/** What stands in a field or in one cell of a column. */
export interface Value {
  /** As people read it; empty where nothing stands. */
  readonly text: string;
  /** As it is kept: of a choice, the id of the option. */
  readonly kept: string;
  /** The id of its row; absent for a field. */
  readonly row?: string;
  /** What its row is called; of a field, its title. */
  readonly name: string;
  /** Name of its place on the page. */
  readonly at: string;
}

/** Name of a place on the page: a part, a row's cell. Ids hold no double hyphens, so no two places share one. */
export function placeName(part: string, ...inside: readonly string[]): string {
  return ['part', part, ...inside].join('--');
}

/** The part and the column that an address names, as far as they are there. */
export function findAt(
  parts: readonly FormPart[],
  address: string,
): { part?: FormPart | undefined; column?: FormColumn | undefined } {
  const [id, name] = address.split('.');
  const part = parts.find((one) => one.id === id);
  return { part, column: part?.rows?.columns.find((one) => one.id === name) };
}

/** All values of a field or a column. Rows in which nobody wrote anything are left out. */
export function valuesAt({ parts, sheet, rowName }: FilledForm, address: string): Value[] {
  const { part, column } = findAt(parts, address);
  const table = part?.rows;
  if (!part) return [];
  if (!table) {
    const kept = textIn(sheet.parts, part.id);
    return [{ text: sayText(part, kept), kept, name: part.title, at: placeName(part.id) }];
  }
  if (!column) return [];
  return rowsOf(part, sheet).flatMap((row, n) => {
    if (!isBegun(table, row)) return [];
    const name = nameOfRow(part, row, rowName(n + 1));
    const kept = textIn(row.cells, column.id);
    const at = placeName(part.id, row.id, column.id);
    return [{ text: sayText(column, kept), kept, row: row.id, name, at }];
  });
}

/** What a row is called: what stands in its first column, or else what is given. */
export function nameOfRow({ rows }: FormPart, row: Row | undefined, other: string): string {
  const [first] = rows?.columns ?? [];
  return (first && row && sayText(first, textIn(row.cells, first.id))) || other;
}

/** Those in which something stands. */
export function filledAt(form: FilledForm, address: string): Value[] {
  return valuesAt(form, address).filter(({ text }) => text !== '');
}

/** A value that is a number. */
export interface Amount extends Value {
  readonly number: number;
}

/** Those in which a number stands. */
export function amountsAt(form: FilledForm, address: string): Amount[] {
  return filledAt(form, address).flatMap((value) => {
    const number = readNumber(value.text, { isWhole: false });
    return number === undefined ? [] : [{ ...value, number }];
  });
}

/** Numbers together, without the hair by which sums of decimals miss. */
export function sumOf(amounts: readonly { readonly number: number }[]): number {
  return Math.round(amounts.reduce((sum, { number }) => sum + number, 0) * 1e6) / 1e6;
}

/** Values that say the same, case, accents and spaces aside, by the first of them; most of them first. */
export function alike(values: readonly Value[]): { readonly value: Value; readonly all: readonly Value[] }[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = plain(value.text);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()]
    .flatMap((all) => (all[0] ? [{ value: all[0], all }] : []))
    .sort((a, b) => b.all.length - a.all.length);
}

/** A text without case, accents and needless spaces. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Columns set against another, row by row; without rows where one of the two numbers is missing or none can be part of nothing. */
export function sharesAt(
  form: FilledForm,
  { of, part }: { of: string; part: string },
): { readonly whole: Amount; readonly amount: Amount; readonly share: number }[] {
  const wholes = amountsAt(form, of);
  return amountsAt(form, part).flatMap((amount) => {
    const whole = wholes.find(({ row }) => row === amount.row);
    return whole && whole.number > 0 ? [{ whole, amount, share: amount.number / whole.number }] : [];
  });
}
