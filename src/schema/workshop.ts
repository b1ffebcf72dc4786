import { z } from 'astro/zod';
import { activityFormats, cutSchema, groupSchema, levels, linesSchema } from './activity.ts';
import {
  askedSchema,
  idSchema,
  identity,
  minutesSchema,
  summarySchema,
  titleSchema,
  wordsSchema,
} from './words.ts';

/** Who runs a segment: the first or the second trainer, both, an apprentice, or members of the group. */
export const leads = ['first', 'second', 'both', 'apprentice', 'group'] as const;

/** What every row of an agenda has. */
const row = {
  /** Unique within the workshop. */
  id: idSchema,
  title: titleSchema,
  minutes: minutesSchema,
};

/** A row in which nothing is taught: food, air, a walk. */
const breakSchema = z.strictObject({ ...row, kind: z.literal('break') });

/** A row of the agenda that people work through. */
const workSchema = z
  .strictObject({
    ...row,
    kind: z.literal('work').default('work'),
    lead: z.enum(leads),
    format: z.enum(activityFormats),
    /** The activity that this row runs, all of it or some steps. */
    activity: idSchema.optional(),
    /** Steps of the activity, by id; without them all of it is run. */
    steps: z.array(idSchema).default([]),
    /** How the steps are fitted to the minutes, where these are not the minutes of the steps. */
    fit: wordsSchema.optional(),
    /** The lesson whose slides are shown and whose handout is given out. */
    lesson: idSchema.optional(),
    /** Titles of those slides, in order. */
    slides: z.array(titleSchema).default([]),
    /** Whether the handout of the lesson is given out in this row. */
    handout: z.boolean().default(false),
    /** An instrument that people answer in this row. */
    assessment: idSchema.optional(),
    materials: z.array(wordsSchema).default([]),
    say: linesSchema,
    ask: linesSchema,
    do: linesSchema,
    watch: linesSchema,
    /** Why this row is there. */
    why: wordsSchema,
    /** Absent where nothing may be cut. */
    cut: cutSchema.optional(),
    /** How this row is run online. */
    online: wordsSchema,
  })
  .refine((segment) => segment.activity || segment.say.length + segment.ask.length + segment.do.length > 0, {
    message: 'give the segment an activity, or at least one line of say, ask or do',
  })
  .refine((segment) => !segment.cut || segment.cut.saves <= segment.minutes, {
    path: ['cut', 'saves'],
    message: 'a cut cannot save more minutes than the segment has',
  })
  .refine((segment) => segment.lesson || (segment.slides.length === 0 && !segment.handout), {
    path: ['lesson'],
    message: 'name the lesson that the slides and the handout belong to',
  });

/** One row of the agenda: what, how long, who leads. */
export const segmentSchema = z.union([breakSchema, workSchema]);

/** People in one place for a while: an evening, a day. */
export const workshopSessionSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  /** Breaks included. The segments must add up to it. */
  minutes: minutesSchema,
  segments: z.array(segmentSchema).min(3),
  /** What people do before the next session, where there is one. */
  between: wordsSchema.optional(),
});

/** A gathering built from lessons, with an agenda. Content: `workshops/<workshop>.yaml`. */
export const workshopSchema = z.strictObject({
  ...identity,
  title: titleSchema,
  summary: summarySchema,
  asked: askedSchema,
  /** What people can do afterwards. */
  purpose: wordsSchema,
  /** The whole length, all sessions together. */
  minutes: z.int().min(10).max(3000),
  group: groupSchema,
  level: z.enum(levels),
  /** Lessons that are taught in it. */
  lessons: z.array(idSchema).default([]),
  /** Pages of the trainer handbook that it works with. */
  pages: z.array(idSchema).default([]),
  /** What a group brings: an issue, a map, the results of listening. */
  needs: z.array(wordsSchema).default([]),
  /** The space that it needs, and how the room is set. */
  setup: wordsSchema,
  /** Things that are needed all along; those of a segment stand with the segment. */
  materials: z.array(wordsSchema).default([]),
  /** Short texts for the wall, each one poster: the agreement, the question of the day. */
  posters: z
    .array(z.strictObject({ id: idSchema, title: titleSchema, lines: z.array(wordsSchema).max(8) }))
    .min(1),
  /** To be done beforehand: rooms, interpreters, food, letters. */
  checklist: z.array(wordsSchema).min(3),
  /** What to change so that everybody can take part. */
  access: z.array(wordsSchema).min(2),
  /** What can go wrong, and what to do then. */
  risks: z.array(z.strictObject({ what: wordsSchema, then: wordsSchema })).min(1),
  /** How the whole is moved online: what falls away, who does what. */
  online: wordsSchema,
  /** One session for most; several for a course. */
  sessions: z.array(workshopSessionSchema).min(1),
});
