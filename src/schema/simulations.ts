import { z } from 'astro/zod';
import { idSchema, titleSchema, wordsSchema } from './words.ts';

/** Words and parameters of the simulations; the models are in `domain/simulations/`. */

const outcome = z.strictObject({
  id: idSchema,
  title: titleSchema,
  meaning: wordsSchema,
  /** Whether more is better for the group (`more`) or a cost (`less`). */
  better: z.enum(['more', 'less']),
});

/** "Turn the dials": switches whose settings move several outcomes, each with its reason. */
export const dialsShape = {
  kind: z.literal('simulation'),
  model: z.literal('dials'),
  /** Where every outcome begins before any switch counts, 0 to 100. */
  base: z.int().min(0).max(100),
  outcomes: z.array(outcome).length(3),
  switches: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        question: wordsSchema,
        /** The setting shown first: the plain petition drive. */
        start: idSchema,
        settings: z
          .array(
            z.strictObject({
              id: idSchema,
              text: wordsSchema,
              /** Points added to each outcome, by its id. At least two outcomes differ between any two settings. */
              moves: z.record(idSchema, z.int().min(-40).max(40)),
              /** Why, in one or two sentences. */
              reason: wordsSchema,
            }),
          )
          .min(2),
      }),
    )
    .min(2),
  /** Sentences for the whole picture, first match wins; `when` holds lower or upper bounds per outcome. */
  readings: z
    .array(
      z.strictObject({
        id: idSchema,
        when: z.record(idSchema, z.strictObject({ atLeast: z.int().optional(), atMost: z.int().optional() })),
        text: wordsSchema,
      }),
    )
    .min(3),
  assumptions: z.array(wordsSchema).min(3),
};

/** "Twelve weeks": weekly hours over four kinds of work, two surprise events, three curves. */
export const weeksShape = {
  kind: z.literal('simulation'),
  model: z.literal('weeks'),
  weeks: z.int().min(4).max(26),
  hoursPerWeek: z.int().min(4).max(60),
  work: z.array(z.strictObject({ id: idSchema, title: titleSchema, meaning: wordsSchema })).length(4),
  outcomes: z.array(outcome).length(3),
  /** Every number the model uses, by name, with what it means. */
  parameters: z.record(z.string(), z.strictObject({ value: z.number(), meaning: wordsSchema })),
  events: z
    .array(
      z.strictObject({
        id: idSchema,
        week: z.int().min(1),
        title: titleSchema,
        text: wordsSchema,
        /** What the learner chooses; each choice has an effect that the model knows by its id. */
        choices: z.array(z.strictObject({ id: idSchema, text: wordsSchema, reason: wordsSchema })).min(2),
      }),
    )
    .length(2),
  /** Sentences for the end, by what happened; the model says which ids hold. */
  readings: z.array(z.strictObject({ id: idSchema, text: wordsSchema })).min(4),
  assumptions: z.array(wordsSchema).min(3),
};
