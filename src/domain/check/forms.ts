import type { Assessment, FormWorksheet } from '#schema/types.ts';
import type { DataPath, Entry } from '#domain/library.ts';
import { didYouMean, problem, type Problem } from '#domain/problems.ts';
import type { Condition } from '#domain/worksheets/form/conditions.ts';
import { valuesOf } from '#domain/worksheets/form/findings.ts';
import { namedIn } from './names.ts';

/** Parts, columns and options that are named and exist, and sentences that can be filled. */
export function formRules(form: FormWorksheet, entry: Entry<Assessment>): Problem[] {
  const named = addressesIn(form);
  return [
    ...form.parts.flatMap((_, n) => startRules(form, n, entry)),
    ...form.readings.flatMap(({ sum, distinct, tally, share }, n) => {
      const at = (name: string): DataPath => ['readings', n, name];
      return [
        ...known(named.numberColumns, sum, entry, at('sum')),
        ...known(named.columns, distinct, entry, at('distinct')),
        ...known(named.columns, tally, entry, at('tally')),
        ...known(named.numbers, share?.of, entry, [...at('share'), 'of']),
        ...(share?.columns ?? []).flatMap((column, c) =>
          known(beside(named.numbers, share?.of), column, entry, [...at('share'), 'columns', c]),
        ),
      ];
    }),
    ...form.checks.flatMap(({ at, when, say }, n) => [
      ...known(named.all, at, entry, ['checks', n, 'at']),
      ...conditionRules(when, form, { entry, path: ['checks', n, 'when'] }),
      ...placeRules(say, when, { entry, path: ['checks', n, 'say'] }),
    ]),
  ];
}

type Addresses = Record<
  'all' | 'fields' | 'columns' | 'numbers' | 'numberColumns' | 'texts' | 'tables' | 'choices',
  string[]
>;

/** What can be named in a form, by what it is. */
function addressesIn({ parts }: FormWorksheet): Addresses {
  const things = parts.flatMap(({ id, field, rows }) => [
    { address: id, field, isTable: rows !== undefined, isColumn: false },
    ...(rows?.columns ?? []).map((column) => ({
      ...{ address: `${id}.${column.id}`, field: column.field, isTable: false, isColumn: true },
    })),
  ]);
  const those = (is: (thing: (typeof things)[number]) => boolean) =>
    things.filter(is).map(({ address }) => address);
  return {
    all: those(() => true),
    fields: those(({ field }) => field !== undefined),
    columns: those(({ isColumn }) => isColumn),
    numbers: those(({ field }) => field === 'number'),
    numberColumns: those(({ field, isColumn }) => field === 'number' && isColumn),
    texts: those(({ field }) => field === 'text' || field === 'line'),
    tables: those(({ isTable }) => isTable),
    choices: those(({ field }) => field === 'choice'),
  };
}

/** Addresses that can be set against another: columns of the same rows, or fields. */
function beside(addresses: readonly string[], other = ''): string[] {
  const [part, column] = other.split('.');
  return addresses.filter((address) => {
    const [id, name] = address.split('.');
    return column === undefined ? name === undefined : name !== undefined && id === part;
  });
}

function known(
  names: readonly string[],
  name: string | undefined,
  entry: Entry<Assessment>,
  path: DataPath,
): Problem[] {
  return name === undefined ? [] : namedIn(names, name, entry.at(path));
}

interface Where {
  readonly entry: Entry<Assessment>;
  readonly path: DataPath;
}

function conditionRules(when: Condition, form: FormWorksheet, { entry, path }: Where): Problem[] {
  const named = addressesIn(form);
  const at = (names: readonly string[], name: string | undefined, ...inside: readonly (string | number)[]) =>
    known(names, name, entry, [...path, ...inside]);
  const { share, same, choice } = when;
  const [of, missing] = [when['largest-of'], when['missing-in']];
  return [
    ...at(named.all, when.empty, 'empty'),
    ...at(named.texts, when.words, 'words'),
    ...at(named.numberColumns, when.sum, 'sum'),
    ...at(named.numbers, when.number, 'number'),
    ...at(named.tables, when.rows, 'rows'),
    ...(typeof when.distinct === 'string'
      ? at(named.columns, when.distinct, 'distinct')
      : (when.distinct ?? []).flatMap((column, n) => at(named.columns, column, 'distinct', n))),
    ...at(named.columns, when.repeats, 'repeats'),
    ...at(named.numberColumns, when.largest, 'largest'),
    ...at(named.numberColumns, of?.sum, 'largest-of', 'sum'),
    ...at(beside(named.columns, of?.sum), of?.by, 'largest-of', 'by'),
    ...at(named.numbers, share?.of, 'share', 'of'),
    ...at(beside(named.numbers, share?.of), share?.part, 'share', 'part'),
    ...at(named.choices, choice, 'choice'),
    ...(choice === undefined ? [] : at(optionsAt(form, choice), when.is, 'is')),
    ...(same ?? []).flatMap((address, n) => at(named.fields, address, 'same', n)),
    ...at(named.fields, missing?.of, 'missing-in', 'of'),
    ...at(named.fields, missing?.in, 'missing-in', 'in'),
    ...(['all', 'any'] as const).flatMap((name) =>
      (when[name] ?? []).flatMap((one, n) => conditionRules(one, form, { entry, path: [...path, name, n] })),
    ),
  ];
}

function optionsAt({ parts }: FormWorksheet, address: string): string[] {
  const [id, name] = address.split('.');
  const part = parts.find((one) => one.id === id);
  const options =
    name === undefined ? part?.options : part?.rows?.columns.find((one) => one.id === name)?.options;
  return Object.keys(options ?? {});
}

/** Places in a sentence that its condition fills. */
function placeRules(say: string, when: Condition, { entry, path }: Where): Problem[] {
  const values = valuesOf(when);
  return [...say.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !values.includes(name))
    .map((name) =>
      problem('unknown-place', entry.at(path), {
        name,
        hint: values.length > 0 ? didYouMean(name, values) : 'this check has no values to say',
      }),
    );
}

/** Rows at the beginning that fit their columns. */
function startRules({ parts }: FormWorksheet, n: number, entry: Entry<Assessment>): Problem[] {
  const { start = [], columns = [], fixed = false } = parts[n]?.rows ?? {};
  return start.flatMap((row, r) =>
    Object.entries(row).flatMap(([name, value]) => {
      const place = entry.at(['parts', n, 'rows', 'start', r, name]);
      if (name === 'id' && fixed) return [];
      const column = columns.find(({ id }) => id === name);
      if (!column)
        return namedIn(
          columns.map(({ id }) => id),
          name,
          place,
        );
      if (column.options) return namedIn(Object.keys(column.options), String(value), place);
      const isFit = column.field !== 'number' || typeof value === 'number';
      return isFit
        ? []
        : [
            problem('wrong-value', place, {
              field: name,
              why: 'the column holds numbers',
              hint: 'write a number',
            }),
          ];
    }),
  );
}
