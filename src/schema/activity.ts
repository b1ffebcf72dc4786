import { z } from 'astro/zod';
import {
  askedSchema,
  idSchema,
  identity,
  minutesSchema,
  summarySchema,
  titleSchema,
  wordsSchema,
} from './words.ts';

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

/** Lines of a facilitator's script. */
export const linesSchema = z.array(wordsSchema).default([]);

/** What to drop or halve first when time is short, and how many minutes that gains. */
export const cutSchema = z.strictObject({ what: wordsSchema, saves: minutesSchema });

/** From how many people to how many. */
export const groupSchema = z.strictObject({ from: z.int().min(2), to: z.int().max(500) });

/** How much a group should have done before. */
export const levels = ['first', 'some', 'experienced'] as const;

/** One step of an activity, with what the facilitator says, asks, does and watches for. */
export const stepSchema = z
  .strictObject({
    id: idSchema,
    title: titleSchema,
    minutes: minutesSchema,
    format: z.enum(activityFormats),
    say: linesSchema,
    ask: linesSchema,
    do: linesSchema,
    watch: linesSchema,
    /** Why this step is there. */
    why: wordsSchema,
    /** Absent where nothing may be cut. */
    cut: cutSchema.optional(),
  })
  .refine((step) => step.say.length + step.ask.length + step.do.length > 0, {
    message: 'give the step at least one line of say, ask or do',
  })
  .refine((step) => !step.cut || step.cut.saves <= step.minutes, {
    path: ['cut', 'saves'],
    message: 'a cut cannot save more minutes than the step has',
  });

/** Something learners do together. Content: `activities/<activity>.yaml`. */
export const activitySchema = z.strictObject({
  ...identity,
  title: titleSchema,
  summary: summarySchema,
  asked: askedSchema,
  /** What people can do afterwards. */
  purpose: wordsSchema,
  /** Objectives of the lesson that the activity works on. */
  objectives: z.array(idSchema).default([]),
  /** The whole length. The steps must add up to it. */
  minutes: minutesSchema,
  /** What to add when there is more time, and the minutes that it takes. */
  stretch: z.strictObject({ what: wordsSchema, adds: minutesSchema }),
  group: groupSchema,
  format: z.enum(activityFormats),
  level: z.enum(levels),
  /** Concepts that the activity works on, beside those of the lesson that places it. */
  concepts: z.array(idSchema).default([]),
  /** Lessons whose slides and handouts go with it, beside the lesson that places it. */
  lessons: z.array(idSchema).default([]),
  materials: z.array(wordsSchema).min(1),
  /** The space that it needs, and how the room is set. */
  setup: wordsSchema,
  steps: z.array(stepSchema).min(4),
  /** Questions that draw the learning out. */
  debrief: z.array(wordsSchema).min(2),
  /** How to run it online. */
  online: wordsSchema,
  /** What to change so that everybody can take part. */
  access: z.array(wordsSchema).min(2),
  /** What can go wrong, and what to do then. */
  risks: z.array(z.strictObject({ what: wordsSchema, then: wordsSchema })).min(1),
});
