import { z } from 'astro/zod';
import { idSchema, wordsSchema } from './words.ts';

/** The items of quizzes and worksheets. One shape per type. */

const itemCommon = {
  /** Unique across the whole curriculum; saved answers are kept under it. */
  id: idSchema,
  /** Raised only when the meaning changes; a mended comma keeps it. */
  rev: z.int().min(1).default(1),
  /** What is asked. */
  stem: wordsSchema,
  /** Objectives that the item works on. */
  objectives: z.array(idSchema).default([]),
};

const checkCommon = {
  ...itemCommon,
  /** Read one after the other, when the learner asks. */
  hints: z.array(wordsSchema).default([]),
  /** Shown once the item is answered, whatever the answer. */
  explanation: wordsSchema.optional(),
  /** Heading of the lesson to read again, as its anchor: `three-tests`. */
  see: z.string().optional(),
  /** Offers "I don't know yet". */
  idk: z.boolean().default(true),
};

const option = z.strictObject({
  id: idSchema,
  text: wordsSchema,
  /** What the learner is told after choosing it; for `multi`, also after missing it. */
  feedback: wordsSchema,
});

/** One right option. */
export const singleSchema = z.strictObject({
  ...checkCommon,
  type: z.literal('single'),
  options: z.array(option).min(2).max(6),
  /** Exactly one option id. */
  key: z.array(idSchema).length(1),
});

/** All options that fit. Score: a share for each right one, less a share for each wrong one, never below 0. */
export const multiSchema = z.strictObject({
  ...checkCommon,
  type: z.literal('multi'),
  options: z.array(option).min(3).max(8),
  key: z.array(idSchema).min(1),
  /** `share` gives part credit; `all` wants every option right. */
  partial: z.enum(['share', 'all']).default('share'),
});

/** A claim, and the reason each way. */
export const trueFalseSchema = z.strictObject({
  ...checkCommon,
  type: z.literal('truefalse'),
  key: z.boolean(),
  feedback: z.strictObject({
    /** Told to those who chose "true". */
    ifTrue: wordsSchema,
    /** Told to those who chose "false". */
    ifFalse: wordsSchema,
  }),
});

/** Cards into buckets. Score: the share of cards that stand in a fitting bucket. */
export const sortSchema = z.strictObject({
  ...checkCommon,
  type: z.literal('sort'),
  buckets: z
    .array(z.strictObject({ id: idSchema, text: wordsSchema }))
    .min(2)
    .max(6),
  cards: z
    .array(
      z.strictObject({
        id: idSchema,
        text: wordsSchema,
        /** The bucket that fits best. */
        key: idSchema,
        /** Buckets that can be defended as well; they earn the point, and the feedback says why. */
        also: z.array(idSchema).default([]),
        feedback: wordsSchema,
      }),
    )
    .min(3),
});

/** Steps into an order. Score: the share of neighbours that stand right. */
export const orderSchema = z.strictObject({
  ...checkCommon,
  type: z.literal('order'),
  /** Written in the right order; shown shuffled. `feedback` says why the step stands there. */
  steps: z
    .array(z.strictObject({ id: idSchema, text: wordsSchema, feedback: wordsSchema }))
    .min(3)
    .max(8),
});

/** A question to write about. Never scored, never sent. */
export const reflectionSchema = z.strictObject({
  ...itemCommon,
  type: z.literal('reflection'),
  /** Ruled lines on paper. */
  lines: z.int().min(2).max(14).default(4),
  /** What one person might write, shown on request. */
  model: wordsSchema.optional(),
  /** A short text field of one line instead of a large one. */
  short: z.boolean().default(false),
});

export const itemSchema = z.discriminatedUnion('type', [
  singleSchema,
  multiSchema,
  trueFalseSchema,
  sortSchema,
  orderSchema,
  reflectionSchema,
]);
