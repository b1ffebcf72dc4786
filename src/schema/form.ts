import { z } from 'astro/zod';
import { idSchema, titleSchema, wordsSchema } from './words.ts';

/** "Form": a worksheet that its author makes out of fields, rows, figures and checks. What they mean stands in `domain/worksheets/form/`. */

/** More rows than anybody fills in. */
const MOST_ROWS = 60;

/** A part, or a column of its rows: `stake`, `agenda.minutes`. */
const addressSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
    'write the id of a part, or of a part and a column, such as "agenda.minutes"',
  );

const promise = {
  /** The key of saved answers. Never changes once published. */
  id: idSchema,
  /** Earlier ids of the same thing; saved answers keep working. */
  formerly: z.array(idSchema).default([]),
  title: titleSchema,
  /** Help under the label. */
  hint: wordsSchema.optional(),
};

/** What can be chosen, by id. Ids are promises. */
const optionsSchema = z
  .record(idSchema, wordsSchema)
  .refine((options) => Object.keys(options).length >= 2, 'write two options or more');

type Refining = z.RefinementCtx;

const needs = (ctx: Refining, path: (string | number)[], message: string) => {
  ctx.addIssue({ code: 'custom', path, message });
};

const refineOptions = (
  { field, options }: { field?: string | undefined; options?: unknown },
  ctx: Refining,
) => {
  if ((field === 'choice') !== (options !== undefined))
    needs(ctx, ['options'], 'a choice has options, by id, and no other field has them');
};

const columnSchema = z
  .strictObject({
    ...promise,
    field: z.enum(['line', 'number', 'day', 'choice', 'initials']),
    options: optionsSchema.optional(),
  })
  .superRefine(refineOptions);

const rowsSchema = z
  .strictObject({
    /** Rows that stand there at least. */
    from: z.int().min(0).max(MOST_ROWS).default(1),
    /** Rows that there is room for. */
    to: z.int().min(1).max(MOST_ROWS).optional(),
    columns: z.array(columnSchema).min(1),
    /** Rows that stand there at the beginning, by the ids of columns. */
    start: z.array(z.record(idSchema, z.union([wordsSchema, z.number()]))).default([]),
    /** The rows of `start` are given, each with an `id`: nothing is added, and only the columns they leave open are filled in. */
    fixed: z.boolean().default(false),
  })
  .superRefine(({ from, to, start, fixed }, ctx) => {
    if (!fixed && to === undefined) needs(ctx, ['to'], 'how many rows there is room for');
    if (to !== undefined && to < Math.max(from, start.length))
      needs(ctx, ['to'], 'make room for the rows that stand there at the beginning');
    if (!fixed) return;
    if (start.length === 0) needs(ctx, ['start'], 'rows that are fixed have to be given');
    for (const [n, row] of start.entries()) {
      if (typeof row['id'] !== 'string') needs(ctx, ['start', n, 'id'], 'an id for each fixed row');
    }
  });

const partSchema = z
  .strictObject({
    ...promise,
    field: z.enum(['text', 'line', 'number', 'day', 'choice', 'initials']).optional(),
    options: optionsSchema.optional(),
    /** How many words a text should have; they are counted while it is written. */
    words: z
      .strictObject({ from: z.int().min(1).optional(), to: z.int().min(1).optional() })
      .refine(({ from, to }) => (from ?? to) !== undefined && (from ?? 0) <= (to ?? Infinity), {
        message: 'write "from", "to" or both, the smaller first',
      })
      .optional(),
    /** Seconds that reading the text aloud should take. */
    aloud: z.int().min(5).max(3600).optional(),
    rows: rowsSchema.optional(),
  })
  .superRefine((part, ctx) => {
    const { field, rows, words, aloud } = part;
    if ((field === undefined) === (rows === undefined))
      needs(ctx, ['field'], 'write "field" for one thing or "rows" for a table, one of the two');
    if (field !== 'text' && words !== undefined) needs(ctx, ['words'], 'words are counted in a "text" only');
    if (field !== 'text' && aloud !== undefined) needs(ctx, ['aloud'], 'only a "text" is read aloud');
    refineOptions(part, ctx);
  });

/** What a reading counts; one of these. */
const readingKinds = ['sum', 'distinct', 'tally', 'share'] as const;

const readingSchema = z
  .strictObject({
    id: idSchema,
    title: titleSchema,
    /** All numbers of a column together. */
    sum: addressSchema.optional(),
    /** How many different values stand in a column. */
    distinct: addressSchema.optional(),
    /** How often each value stands in a column, most first. */
    tally: addressSchema.optional(),
    /** For each row, what part of one column others are. */
    share: z.strictObject({ of: addressSchema, columns: z.array(addressSchema).min(1).max(4) }).optional(),
    /** What a sum or a count is set against. */
    of: z.number().positive().optional(),
  })
  .superRefine((reading, ctx) => {
    if (readingKinds.filter((name) => reading[name] !== undefined).length !== 1)
      needs(ctx, [], `write one of ${readingKinds.join(', ')}`);
    if (reading.of !== undefined && (reading.sum ?? reading.distinct) === undefined)
      needs(ctx, ['of'], 'only a sum or a count of different values is set against a number');
  });

/** What a check looks for; one of these. */
const conditionKinds = [
  ...['empty', 'words', 'sum', 'number', 'rows', 'distinct', 'repeats', 'largest'],
  ...['largest-of', 'share', 'choice', 'same', 'missing-in'],
] as const;

const condition = {
  empty: addressSchema.optional(),
  words: addressSchema.optional(),
  sum: addressSchema.optional(),
  number: addressSchema.optional(),
  rows: addressSchema.optional(),
  /** One column, or several whose values are counted together. */
  distinct: z.union([addressSchema, z.array(addressSchema).min(2).max(4)]).optional(),
  repeats: addressSchema.optional(),
  largest: addressSchema.optional(),
  'largest-of': z.strictObject({ by: addressSchema, sum: addressSchema }).optional(),
  share: z.strictObject({ of: addressSchema, part: addressSchema }).optional(),
  choice: addressSchema.optional(),
  same: z.tuple([addressSchema, addressSchema]).optional(),
  'missing-in': z.strictObject({ of: addressSchema, in: addressSchema }).optional(),
  above: z.number().optional(),
  below: z.number().optional(),
  not: z.number().optional(),
  /** Of `repeats`: how often a value has to stand. */
  from: z.int().min(2).optional(),
  /** Of `choice`: the id of an option. */
  is: idSchema.optional(),
};

/** The limits that each kind of condition takes; it needs one of them. */
const limits: Readonly<Record<string, readonly (keyof typeof condition)[]>> = {
  words: ['above', 'below'],
  sum: ['above', 'below', 'not'],
  number: ['above', 'below', 'not'],
  rows: ['above', 'below', 'not'],
  distinct: ['above', 'below', 'not'],
  share: ['above', 'below'],
  largest: ['above'],
  'largest-of': ['above'],
  repeats: ['from'],
  choice: ['is'],
};

type ConditionFields = Partial<Record<keyof typeof condition | 'all' | 'any', unknown>>;

/** One thing to look for, with a limit that it knows. */
function refineCondition(value: ConditionFields, kinds: readonly (keyof ConditionFields)[], ctx: Refining) {
  const [kind = '', ...others] = kinds.filter((name) => value[name] !== undefined);
  if (kind === '' || others.length > 0) {
    needs(ctx, [], `write one of ${kinds.join(', ')}`);
    return;
  }
  const known = limits[kind] ?? [];
  const found = (['above', 'below', 'not', 'from', 'is'] as const).filter(
    (name) => value[name] !== undefined,
  );
  const strange = found.find((name) => !known.includes(name));
  const said = `"${kind}" takes ${known.map((name) => `"${name}"`).join(' or ') || 'no limit'}`;
  if (strange !== undefined) needs(ctx, [strange], said);
  else if (known.length > 0 && found.length === 0) needs(ctx, [], said);
}

const simpleCondition = z
  .strictObject(condition)
  .superRefine((value, ctx) => refineCondition(value, conditionKinds, ctx));

const conditionSchema = z
  .strictObject({
    ...condition,
    /** Each of these holds somewhere. */
    all: z.array(simpleCondition).min(2).optional(),
    /** One of these holds. */
    any: z.array(simpleCondition).min(2).optional(),
  })
  .superRefine((value, ctx) => refineCondition(value, [...conditionKinds, 'all', 'any'], ctx));

const checkSchema = z.strictObject({
  id: idSchema,
  /** `gap`: something is missing; `look`: worth a second look. */
  severity: z.enum(['gap', 'look']),
  /** What the sheet says, with places such as {n} and {row}. */
  say: wordsSchema,
  /** Where it leads; without it, to what the condition is about. */
  at: addressSchema.optional(),
  when: conditionSchema,
});

export const formShape = {
  kind: z.literal('worksheet'),
  model: z.literal('form'),
  /** In the order of the page. */
  parts: z.array(partSchema).min(1),
  /** Live figures under the parts, each with its arithmetic. */
  readings: z.array(readingSchema).default([]),
  checks: z.array(checkSchema).default([]),
};
