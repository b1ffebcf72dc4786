import { z } from 'astro/zod';
import { itemCommon } from './item-common.ts';
import { idSchema, wordsSchema } from './words.ts';

/** Items without a key: chosen, rated, ticked or written, never right or wrong. One shape per type. */

/** What matters more, in one's own order. Never right or wrong. */
export const rankSchema = z.strictObject({
  ...itemCommon,
  type: z.literal('rank'),
  options: z
    .array(z.strictObject({ id: idSchema, text: wordsSchema }))
    .min(3)
    .max(8),
});

/** An opening question. Never right or wrong; a room can pool the answers. */
export const pollSchema = z.strictObject({
  ...itemCommon,
  type: z.literal('poll'),
  options: z
    .array(z.strictObject({ id: idSchema, text: wordsSchema }))
    .min(2)
    .max(8),
  /** Whether several may be chosen. */
  several: z.boolean().default(false),
});

/** Things to do, ticked as they are done. */
export const checklistSchema = z.strictObject({
  ...itemCommon,
  type: z.literal('checklist'),
  entries: z
    .array(z.strictObject({ id: idSchema, text: wordsSchema }))
    .min(1)
    .max(20),
  /** Whether each entry takes a day, for the calendar. */
  dated: z.boolean().default(false),
});

/** What an observer looks for, in levels described in words. A profile, never a sum. */
export const rubricSchema = z.strictObject({
  ...itemCommon,
  type: z.literal('rubric'),
  criteria: z
    .array(
      z.strictObject({
        id: idSchema,
        text: wordsSchema,
        /** From the first attempt to the best, each in words that can be seen or heard. */
        levels: z.array(wordsSchema).min(2).max(5),
        /** What to try next, told to whoever is not at the last level yet. */
        next: wordsSchema,
      }),
    )
    .min(2)
    .max(10),
});

/** One statement on a scale whose every point has words. Never right or wrong. */
export const likertSchema = z.strictObject({
  ...itemCommon,
  type: z.literal('likert'),
  scale: z.array(wordsSchema).min(2).max(7),
});

/** A card to recall: the stem is its front. Rated by the learner, never marked. */
export const cardSchema = z.strictObject({
  ...itemCommon,
  type: z.literal('card'),
  back: wordsSchema,
  see: z.string().optional(),
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
