import { z } from 'astro/zod';

/** An id: lower-case words joined by hyphens, flat, unique within its kind, never reused. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write an id in lower case with hyphens, such as "power-mapping"');

/** A line of plain words shown to a person. No Markdown, no markup. */
export const wordsSchema = z.string().trim().min(1, 'write at least one word');

/** A title: short enough for a phone's heading. */
export const titleSchema = wordsSchema.max(90, 'keep a title under 90 characters');

/** One sentence that says what something is, for lists and search results. */
export const summarySchema = wordsSchema.max(240, 'keep a summary under 240 characters');

/**
 * How people ask for it, as they would type it in everyday words: the index finds it by these, and nobody sees them.
 */
export const askedSchema = z
  .array(wordsSchema.max(80, 'keep what people ask under 80 characters'))
  .min(2, 'write at least two ways to ask for it')
  .max(6, 'write at most six ways to ask for it')
  .optional();

/** The whole address of a page elsewhere: https, and no letter that can pass for another. */
export const addressSchema = z
  .url({ protocol: /^https$/ })
  .regex(
    /^(?!https:\/\/[^/?#]*(?:@|xn--))[!-~]+$/i,
    'type the address anew in plain letters, the host first',
  );

/** Whole minutes. */
export const minutesSchema = z.int().min(1).max(600);

/** A day, written 2026-11-23. */
export const daySchema = z.iso.date('write a day as 2026-11-23');

/** What stands at the top of every kind of content. */
export const identity = {
  /** The key of links and saved answers. Never changes once published. */
  id: idSchema,
  /** Earlier ids of the same thing; old addresses and saved answers keep working. */
  formerly: z.array(idSchema).default([]),
};
