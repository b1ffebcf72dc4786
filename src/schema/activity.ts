import { z } from 'astro/zod';
import { idSchema, identity, minutesSchema, summarySchema, titleSchema, wordsSchema } from './words.ts';

/** How an activity or a step is run. */
export const activityFormats = [
  'go-round',
  'pair-share',
  'small-group',
  'role-play',
  'fishbowl',
  'mapping',
  'writing',
  'input',
  'energizer',
  'whole-group',
] as const;

const lines = z.array(wordsSchema).default([]);

/** One step of an activity, with what the facilitator says, asks, does and watches for. */
export const stepSchema = z
  .strictObject({
    id: idSchema,
    title: titleSchema,
    minutes: minutesSchema,
    format: z.enum(activityFormats),
    say: lines,
    ask: lines,
    do: lines,
    watch: lines,
    /** Why this step is there. */
    why: wordsSchema,
    /** What to drop or halve first when time is short; absent where nothing may be cut. */
    cut: wordsSchema.optional(),
  })
  .refine((step) => step.say.length + step.ask.length + step.do.length > 0, {
    message: 'give the step at least one line of say, ask or do',
  });

/** Something learners do together. Content: `activities/<activity>.yaml`. */
export const activitySchema = z.strictObject({
  ...identity,
  title: titleSchema,
  summary: summarySchema,
  /** What people can do afterwards. */
  purpose: wordsSchema,
  /** Objectives of the lesson that the activity works on. */
  objectives: z.array(idSchema).default([]),
  /** The whole length. The steps must add up to it. */
  minutes: minutesSchema,
  group: z.strictObject({ from: z.int().min(2), to: z.int().max(500) }),
  format: z.enum(activityFormats),
  level: z.enum(['first', 'some', 'experienced']),
  materials: z.array(wordsSchema).min(1),
  /** How the room is set. */
  setup: wordsSchema,
  steps: z.array(stepSchema).min(3),
  /** Questions that draw the learning out. */
  debrief: z.array(wordsSchema).min(2),
  /** How to run it online. */
  online: wordsSchema,
  /** What to change so that everybody can take part. */
  access: z.array(wordsSchema).min(2),
  /** What can go wrong, and what to do then. */
  risks: z.array(z.strictObject({ what: wordsSchema, then: wordsSchema })).min(1),
});
