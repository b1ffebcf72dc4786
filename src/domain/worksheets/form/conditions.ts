import { wordsIn } from '#domain/reading-level.ts';
import type { FormWorksheet } from '#schema/types.ts';
import { isBegun, rowsOf } from './form.ts';
import {
  alike,
  amountsAt,
  filledAt,
  findAt,
  placeName,
  plain,
  sharesAt,
  sumOf,
  valuesAt,
  type FilledForm,
  type Value,
} from './values.ts';

/** What a check looks for. */
export type Condition = FormWorksheet['checks'][number]['when'];

type Values = Readonly<Record<string, string | number>>;

/** Where a condition holds, with what its sentence can say of it. */
export interface Hit {
  readonly at: string;
  /** The row, where it is about one. */
  readonly row?: string | undefined;
  readonly values: Values;
}

/** Everywhere that a condition holds. A field in which nothing stands fulfils none but `empty`. */
export function hitsOf(when: Condition, form: FilledForm): Hit[] {
  if (when.all) {
    const all = when.all.map((one) => hitsOf(one, form));
    return all.every((hits) => hits.length > 0) ? (all[0] ?? []).slice(0, 1) : [];
  }
  if (when.any) return when.any.flatMap((one) => hitsOf(one, form)).slice(0, 1);
  if (when.empty !== undefined) return emptyAt(when.empty, form);
  if (when.words !== undefined) return wordsAt(when.words, when, form);
  if (when.number !== undefined) return amountsAt(form, when.number).flatMap(measured(when));
  if (when.sum !== undefined) return sumAt(when.sum, when, form);
  if (when.rows !== undefined) return countOfRows(when.rows, when, form);
  if (when.distinct !== undefined) return distinctAt([when.distinct].flat(), when, form);
  if (when.repeats !== undefined) return repeatsAt(when.repeats, when.from ?? 2, form);
  if (when.largest !== undefined) return largestAt(when.largest, when.above ?? 1, form);
  if (when['largest-of'] !== undefined) return largestOf(when['largest-of'], when.above ?? 1, form);
  if (when.share !== undefined) return shareAt(when.share, when, form);
  if (when.choice !== undefined) return choiceAt(when.choice, when.is, form);
  if (when.same !== undefined) return sameIn(when.same, form);
  if (when['missing-in'] !== undefined) return missingIn(when['missing-in'], form);
  return [];
}

interface Limits {
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  readonly not?: number | undefined;
}

/** How far a number is past a limit; undefined where it keeps to all of them. */
function past(number: number, { above, below, not }: Limits): number | undefined {
  if (above !== undefined && number > above) return sumOf([{ number }, { number: -above }]);
  if (below !== undefined && number < below) return sumOf([{ number: below }, { number: -number }]);
  if (not !== undefined && number !== not) return Math.abs(sumOf([{ number }, { number: -not }]));
  return undefined;
}

function measured(limits: Limits) {
  return ({ number, at, row, name }: Value & { readonly number: number }): Hit[] => {
    const by = past(number, limits);
    return by === undefined ? [] : [{ at, row, values: { n: number, by, row: name } }];
  };
}

function emptyAt(address: string, form: FilledForm): Hit[] {
  const { part, column } = findAt(form.parts, address);
  const table = part?.rows;
  if (part && table && !column) {
    const isEmpty = rowsOf(part, form.sheet).every((row) => !isBegun(table, row));
    return isEmpty ? [{ at: placeName(part.id), values: {} }] : [];
  }
  return valuesAt(form, address)
    .filter(({ text }) => text === '')
    .map(({ at, row, name }) => ({ at, row, values: { row: name } }));
}

function wordsAt(address: string, limits: Limits, form: FilledForm): Hit[] {
  const counted = filledAt(form, address).map((value) => ({ ...value, number: wordsIn(value.text).length }));
  return counted.flatMap(measured(limits));
}

function sumAt(address: string, limits: Limits, form: FilledForm): Hit[] {
  const amounts = amountsAt(form, address);
  const n = sumOf(amounts);
  return whole(address, amounts.length === 0 ? undefined : n, limits);
}

function countOfRows(address: string, limits: Limits, form: FilledForm): Hit[] {
  const { part } = findAt(form.parts, address);
  const table = part?.rows;
  const n = part && table ? rowsOf(part, form.sheet).filter((row) => isBegun(table, row)).length : 0;
  return whole(address, n === 0 ? undefined : n, limits);
}

function distinctAt(addresses: readonly string[], limits: Limits, form: FilledForm): Hit[] {
  const n = alike(addresses.flatMap((address) => filledAt(form, address))).length;
  return whole(addresses[0] ?? '', n === 0 ? undefined : n, limits);
}

/** One figure of a whole part against limits; undefined while there is nothing to count. */
function whole(address: string, n: number | undefined, limits: Limits): Hit[] {
  const by = n === undefined ? undefined : past(n, limits);
  const [part = ''] = address.split('.');
  return n === undefined || by === undefined ? [] : [{ at: placeName(part), values: { n, by } }];
}

function repeatsAt(address: string, from: number, form: FilledForm): Hit[] {
  return alike(filledAt(form, address))
    .filter(({ all }) => all.length >= from)
    .map(({ value, all }) => ({
      at: value.at,
      row: value.row,
      values: { value: value.text, n: all.length },
    }));
}

/** One row alone is always the whole, so it takes two. */
function largestAt(address: string, above: number, form: FilledForm): Hit[] {
  const amounts = amountsAt(form, address);
  const all = sumOf(amounts);
  if (amounts.length < 2) return [];
  return amounts
    .filter(({ number }) => number > above * all)
    .map(({ at, row, name, number }) => ({
      at,
      row,
      values: { row: name, n: number, percent: percent(number / all) },
    }));
}

function largestOf({ by, sum }: { by: string; sum: string }, above: number, form: FilledForm): Hit[] {
  const amounts = amountsAt(form, sum);
  const all = sumOf(amounts);
  if (amounts.length < 2) return [];
  return alike(filledAt(form, by)).flatMap(({ value, all: rows }) => {
    const held = sumOf(amounts.filter((amount) => rows.some(({ row }) => row === amount.row)));
    const values = { value: value.text, n: held, percent: percent(held / all) };
    return held > above * all ? [{ at: value.at, row: value.row, values }] : [];
  });
}

function shareAt(share: { of: string; part: string }, limits: Limits, form: FilledForm): Hit[] {
  return sharesAt(form, share).flatMap(({ whole: { number: of }, amount, share: number }) =>
    measured(limits)({ ...amount, number }).map(({ at, row }) => ({
      at,
      row,
      values: { row: amount.name, n: amount.number, of, percent: percent(number) },
    })),
  );
}

function choiceAt(address: string, is: string | undefined, form: FilledForm): Hit[] {
  return filledAt(form, address)
    .filter(({ kept }) => kept === is)
    .map(({ at, row, name, text }) => ({ at, row, values: { row: name, value: text } }));
}

function sameIn([a, b]: readonly [string, string], form: FilledForm): Hit[] {
  const others = new Set(filledAt(form, b).map(({ text }) => plain(text)));
  return alike(filledAt(form, a))
    .filter(({ value }) => others.has(plain(value.text)))
    .map(({ value: { at, row, name, text } }) => ({ at, row, values: { value: text, row: name } }));
}

/** While nothing stands in the other column, nothing is missing there yet. */
function missingIn({ of, in: other }: { of: string; in: string }, form: FilledForm): Hit[] {
  const there = new Set(filledAt(form, other).map(({ text }) => plain(text)));
  if (there.size === 0) return [];
  return alike(filledAt(form, of))
    .filter(({ value }) => !there.has(plain(value.text)))
    .map(({ value: { at, row, name, text } }) => ({ at, row, values: { value: text, row: name } }));
}

function percent(share: number): number {
  return Math.round(share * 100);
}
