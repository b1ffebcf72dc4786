import { z } from 'astro/zod';
import { idSchema, titleSchema, wordsSchema } from './words.ts';

const rule = z.strictObject({
  id: idSchema,
  title: titleSchema,
  meaning: wordsSchema,
  /** What the rule is good for, and what it costs. */
  gains: wordsSchema,
  costs: wordsSchema,
  /** What whoever holds the talk can say aloud, in order. */
  script: z.array(wordsSchema).min(3),
  /** The rule on a card. */
  card: z.strictObject({
    /** Who has to be there. */
    present: wordsSchema,
    /** What counts as a yes, and what stops it. */
    yes: wordsSchema,
    no: wordsSchema,
    /** When to look again. */
    again: wordsSchema,
  }),
});

const option = z.strictObject({
  id: idSchema,
  text: wordsSchema,
  /** Points to each rule, by its id. A rule that is not named gets none. */
  points: z.record(idSchema, z.int().min(-3).max(3)),
  /** Why, in a sentence that holds for the rules it speaks for and against. */
  reason: wordsSchema,
  /** What to mind, whatever the rule. */
  caution: wordsSchema.optional(),
});

/** "Decision-rule chooser": questions about one decision, whose answers add points to rules. */
export const decisionRuleShape = {
  kind: z.literal('simulation'),
  model: z.literal('decision-rule'),
  rules: z.array(rule).min(3),
  questions: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        stem: wordsSchema,
        options: z.array(option).min(2).max(5),
      }),
    )
    .min(4)
    .max(8),
  /** What no rule can do. */
  gap: wordsSchema,
  assumptions: z.array(wordsSchema).min(3),
};
