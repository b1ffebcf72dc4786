import { z } from 'astro/zod';
import { idSchema, minutesSchema, titleSchema, wordsSchema } from './words.ts';

/** Inventories: statements rated on a scale and summed by dimension. No right answers. */

/** A range of a score with its reading. Bands stand in rising order and the last reaches 100. */
const band = z.strictObject({
  id: idSchema,
  /** Highest score, 0 to 100, that the band still holds. */
  upTo: z.int().min(1).max(100),
  title: wordsSchema,
  text: wordsSchema,
});

const statement = z.strictObject({
  id: idSchema,
  text: wordsSchema,
  /** Turns the scale round for this statement. */
  reverse: z.boolean().default(false),
});

/** One quality, measured by its own statements. */
export const facetSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  meaning: wordsSchema,
  /** Fewer answers than this give no score. */
  minAnswered: z.int().min(1).default(2),
  items: z.array(statement).min(3),
  /** What the facet asks for when it is the lowest: one sentence and lessons. */
  gap: wordsSchema,
  next: z.array(idSchema).default([]),
  /** Planned lessons. Each becomes a link by itself once it is written. */
  soon: z.array(idSchema).optional(),
});

/** A dimension: the mean of its answered statements, mapped to 0 to 100. */
export const dimensionSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  meaning: wordsSchema,
  bands: z.array(band).min(2),
  facets: z.array(facetSchema).min(1),
});

/** A form of statements: all of them, or a named few. */
const statementsForm = z.strictObject({
  id: idSchema,
  kind: z.literal('statements'),
  title: titleSchema,
  intro: wordsSchema,
  minutes: minutesSchema,
  /** `partner`: somebody else answers about the learner. Beside the learner's own form it is a second view, not a later time. */
  by: z.literal('partner').optional(),
  /** Ids of statements; absent = all. */
  items: z.array(idSchema).min(4).optional(),
});

/** A form of hours: how a week was spent, shown as shares. */
const hoursForm = z.strictObject({
  id: idSchema,
  kind: z.literal('hours'),
  title: titleSchema,
  intro: wordsSchema,
  minutes: minutesSchema,
  shares: z
    .array(z.strictObject({ id: idSchema, title: titleSchema, meaning: wordsSchema, reading: wordsSchema }))
    .min(2),
  rows: z.array(z.strictObject({ id: idSchema, text: wordsSchema, share: idSchema })).min(3),
});

export const inventoryShape = {
  kind: z.literal('inventory'),
  /** Raised when a statement changes its meaning; results of two versions are never joined. */
  version: z.int().min(1),
  purpose: wordsSchema,
  /** What it is not. */
  isNot: wordsSchema,
  /** Who wrote it, whether it was tested, how to read it. */
  reliability: wordsSchema,
  /** The time the statements ask about. */
  window: wordsSchema,
  /** Labelled points, lowest first. Their place, from 0, is the value. */
  scale: z
    .array(z.strictObject({ id: idSchema, text: wordsSchema }))
    .min(2)
    .max(7),
  dontKnow: wordsSchema,
  /** Said when more statements than this are "don't know". */
  manyUnknown: z.strictObject({ moreThan: z.int().min(1), text: wordsSchema }),
  /** Reading of two dimensions together, on a grid with wide soft borders. None where the parts are read one by one. */
  positions: z
    .array(
      z.strictObject({
        id: idSchema,
        /** Dimension id to `low` (under 40), `middle` (40 to 60), `high` (over 60). Absent = any. */
        when: z.record(idSchema, z.enum(['low', 'middle', 'high'])),
        title: wordsSchema,
        text: wordsSchema,
      }),
    )
    .default([]),
  dimensions: z.array(dimensionSchema).min(1),
  /** Asks of each dimension when any of it was last done. It never changes a score. */
  recency: z
    .strictObject({
      /** `{part}` stands for the title of the dimension. */
      question: wordsSchema,
      fresh: wordsSchema,
      rusty: wordsSchema,
      never: wordsSchema,
      /** One word for a dimension that was last done too long ago, and what to do about it. */
      mark: titleSchema,
      text: wordsSchema,
    })
    .optional(),
  /** A way through the lessons out of a result: dimensions whose score is no higher than this, and rusty ones. */
  route: z.strictObject({ upTo: z.int().min(0).max(99), title: titleSchema, text: wordsSchema }).optional(),
  forms: z.array(z.discriminatedUnion('kind', [statementsForm, hoursForm])).min(1),
};
