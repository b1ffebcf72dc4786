import { z } from 'astro/zod';
import { itemCommon } from './item-common.ts';
import {
  rankSchema,
  pollSchema,
  checklistSchema,
  rubricSchema,
  likertSchema,
  cardSchema,
  reflectionSchema,
} from './open-items.ts';
import { idSchema, wordsSchema } from './words.ts';

/** The items of quizzes and worksheets: those with a key, and the union of all. One shape per type. */

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
  /** Asks "sure" or "unsure" with the answer, for a reading of calibration. */
  confidence: z.boolean().default(false),
  /** One of the quiz's `groups`; the score of each is told at the end. */
  group: idSchema.optional(),
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

/** A term or a name to write. Case, accents, punctuation and spaces never count. Score: 0 or 1. */
export const shortSchema = z.strictObject({
  ...checkCommon,
  type: z.literal('short'),
  /** Every wording that is right. */
  accept: z.array(wordsSchema).min(1),
  /** Answers that come close, and what to say to them. They earn nothing; the next try is easy. */
  near: z.array(z.strictObject({ text: wordsSchema, feedback: wordsSchema })).default([]),
  feedback: z.strictObject({ right: wordsSchema, wrong: wordsSchema }),
});

const gapCommon = { id: idSchema, feedback: wordsSchema };

/** A text with gaps to choose or write. Score: the share of gaps that are right. */
export const clozeSchema = z.strictObject({
  ...checkCommon,
  type: z.literal('cloze'),
  /** The text; a gap stands in it as `[[gap-id]]`. */
  text: wordsSchema,
  gaps: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          ...gapCommon,
          kind: z.literal('choose'),
          options: z
            .array(z.strictObject({ id: idSchema, text: wordsSchema }))
            .min(2)
            .max(6),
          key: idSchema,
        }),
        z.strictObject({ ...gapCommon, kind: z.literal('write'), accept: z.array(wordsSchema).min(1) }),
      ]),
    )
    .min(1)
    .max(8),
});

/** A number to estimate. Score: 1 within the tolerance, a half within double, else 0. */
export const estimateSchema = z
  .strictObject({
    ...checkCommon,
    type: z.literal('estimate'),
    /** What is counted: "people", "signatures", "percent". */
    unit: wordsSchema,
    min: z.number(),
    max: z.number(),
    /** A whole step asks for a whole number, so that "1.200" is read as twelve hundred. */
    step: z.number().positive().default(1),
    answer: z.number(),
    tolerance: z.number().min(0),
    /** How the number comes about, step by step. */
    working: z.array(wordsSchema).min(1),
  })
  .refine(({ min, max, answer }) => min < max && answer >= min && answer <= max, {
    message: 'let "answer" lie between "min" and "max"',
    path: ['answer'],
  });

/** Rows to join with choices, each from a list. A choice may fit several rows. Score: the share of rows. */
export const matchSchema = z.strictObject({
  ...checkCommon,
  type: z.literal('match'),
  choices: z
    .array(z.strictObject({ id: idSchema, text: wordsSchema }))
    .min(2)
    .max(10),
  rows: z
    .array(
      z.strictObject({
        id: idSchema,
        text: wordsSchema,
        key: idSchema,
        /** Choices that can be defended as well. */
        also: z.array(idSchema).default([]),
        feedback: wordsSchema,
      }),
    )
    .min(2)
    .max(10),
});

/** Names for the numbered points of a picture; a list beside it does as well as the picture. Score: the share of points. */
export const labelSchema = z.strictObject({
  ...checkCommon,
  type: z.literal('label'),
  /** A file of `diagrams/`. */
  diagram: idSchema,
  labels: z
    .array(z.strictObject({ id: idSchema, text: wordsSchema }))
    .min(2)
    .max(10),
  points: z
    .array(
      z.strictObject({
        id: idSchema,
        /** Place of the number, in units of the diagram's view box. */
        x: z.number().min(0),
        y: z.number().min(0),
        /** The place in words, for those who do not see the picture. */
        where: wordsSchema,
        key: idSchema,
        feedback: wordsSchema,
      }),
    )
    .min(2)
    .max(10),
});

export const itemSchema = z.discriminatedUnion('type', [
  singleSchema,
  multiSchema,
  trueFalseSchema,
  sortSchema,
  orderSchema,
  shortSchema,
  clozeSchema,
  estimateSchema,
  matchSchema,
  labelSchema,
  // Without a key.
  rankSchema,
  pollSchema,
  checklistSchema,
  rubricSchema,
  likertSchema,
  cardSchema,
  reflectionSchema,
]);
