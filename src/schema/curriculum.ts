import { z } from 'astro/zod';
import {
  askedSchema,
  daySchema,
  idSchema,
  identity,
  minutesSchema,
  summarySchema,
  titleSchema,
  wordsSchema,
} from './words.ts';

/** Tracks, modules and routes: how lessons are placed. Content: `tracks/`, `modules/`, `routes/` (YAML). */

/** A theme: the modules that belong together. */
export const trackSchema = z.strictObject({
  ...identity,
  title: titleSchema,
  /** What a learner can do after the whole track, in one sentence. */
  promise: summarySchema,
  /** The spot ink of the track. */
  ink: z.enum(['poppy', 'indigo', 'marigold']),
  /** Modules in order. */
  modules: z.array(idSchema).min(1),
});

/** A handful of lessons with one outcome. */
export const moduleSchema = z.strictObject({
  ...identity,
  title: titleSchema,
  summary: summarySchema,
  /** What a learner can do after the module. Begins with a verb. */
  outcome: wordsSchema,
  /** Lessons in order. */
  lessons: z.array(idSchema).min(1),
});

/** An ordered way through lessons, by week, for one kind of learner. */
export const routeSchema = z.strictObject({
  ...identity,
  title: titleSchema,
  summary: summarySchema,
  /** For whom: "People who are new to organizing and learn alone". */
  learner: wordsSchema,
  /** What a learner can do after the route. Begins with a verb. */
  outcome: wordsSchema,
  weeks: z
    .array(z.strictObject({ id: idSchema, title: titleSchema, lessons: z.array(idSchema).min(1) }))
    .min(1),
  /** What the route leaves out and what is still to come, said plainly. */
  note: wordsSchema.optional(),
});

/** What a learner can do after a lesson. */
export const objectiveSchema = z.strictObject({
  /** Unique across the whole curriculum; items and tasks name it. */
  id: idSchema,
  /** Begins with a verb one can observe. */
  text: wordsSchema,
});

/** The facts and words at the head of a lesson. Content: `lessons/<module>/<lesson>.mdx`. */
export const lessonSchema = z.strictObject({
  ...identity,
  title: titleSchema,
  summary: summarySchema,
  asked: askedSchema,
  /** Self-study time. */
  minutes: minutesSchema,
  /** The day somebody last read the whole lesson against its sources. */
  reviewed: daySchema,
  /** Lessons to finish first. */
  requires: z.array(idSchema).default([]),
  /** Ideas of the starting article that the lesson teaches (S1 to S28). */
  covers: z.array(z.string().regex(/^S([1-9]|1\d|2[0-8])$/)).default([]),
  objectives: z.array(objectiveSchema).min(1).max(5),
  /** Concepts of the glossary: those whose home is here first, then those used again. */
  concepts: z.array(idSchema).min(1),
  /** The workshop activity that belongs to the lesson. */
  activity: idSchema.optional(),
});

/** An idea of the glossary. Content: `concepts/<concept>.mdx`; the body holds an example and the limits. */
export const conceptSchema = z.strictObject({
  ...identity,
  title: titleSchema,
  /** Other words people use for it, and plurals, spellings and misspellings worth finding. */
  aliases: z.array(wordsSchema).default([]),
  asked: askedSchema,
  /** What it means, in one or two plain sentences. */
  definition: wordsSchema.max(320),
  /** What people take it for, and how to tell the two apart. */
  confusedWith: z
    .array(
      z.strictObject({
        what: wordsSchema,
        difference: wordsSchema,
        /** The concept it is confused with, when the glossary has it. */
        concept: idSchema.optional(),
      }),
    )
    .min(1),
  /** Typed links to other concepts. */
  related: z
    .array(
      z.strictObject({
        type: z.enum(['part-of', 'contrasts-with', 'leads-to', 'example-of']),
        concept: idSchema,
      }),
    )
    .min(1),
  /** Keys of `sources.yaml`. */
  sources: z.array(z.string()).min(1),
});

const yearSchema = z.int('write a whole year, such as 1955').min(1800).max(2100);

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country by its code, so that every language has its name. */
const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'write a country as its two capital letters of ISO 3166, such as US or PL')
  .refine((code) => !/^[A-Z]{2}$/.test(code) || countryNames.of(code) !== undefined, {
    error: 'no country has these two letters; US, PL and ZA are codes of ISO 3166',
  });

/** A struggle that really happened. Content: `cases/<case>.mdx`; the body is seven parts, `<CasePart of="…">`. */
export const caseSchema = z.strictObject({
  ...identity,
  title: titleSchema,
  summary: summarySchema,
  asked: askedSchema,
  reviewed: daySchema,
  /** Where: "Montgomery, Alabama". */
  place: wordsSchema,
  /** The same for the list by place: where it began first. Without a region it took in a whole country, or much of it. */
  places: z.array(z.strictObject({ country: countrySchema, region: wordsSchema.optional() })).min(1),
  /** When, in words: "1946 to 1956". */
  dates: wordsSchema,
  /** The first and the last year of those words, for the line on which all cases stand. */
  years: z.strictObject({ from: yearSchema, to: yearSchema }),
  /** Who took part: people and organizations, each with a few words. */
  who: z.array(wordsSchema).min(2),
  /** Turning points in the order of time, for the picture and its list. */
  timeline: z
    .array(
      z.strictObject({
        id: idSchema,
        /** Where it stands on the line: a year, with a part of it behind the point (1955.92 is December 1955). */
        year: z.number().min(1800).max(2100),
        /** The date as people say it: "1 December 1955", "in the 1940s". */
        when: wordsSchema,
        text: wordsSchema,
      }),
    )
    .min(3)
    .max(9),
  concepts: z.array(idSchema).min(1),
  /** Lessons that work with the case. */
  lessons: z.array(idSchema).default([]),
  /** What a group can take from it, in a sentence or two. */
  takeaway: wordsSchema,
  /** Questions to think or talk about. */
  questions: z.array(wordsSchema).min(2),
  sources: z.array(z.string()).min(1),
});

/** A page of its own, such as About. Content: `pages/<page>.mdx`. */
export const pageSchema = z.strictObject({
  ...identity,
  title: titleSchema,
  summary: summarySchema,
  asked: askedSchema,
  reviewed: daySchema,
  /** For whom it is first: readers, trainers, or whoever wants to know about the site. */
  shelf: z.enum(['reader', 'trainer', 'about']),
});
