import { z } from 'astro/zod';
import { addressSchema, wordsSchema } from './words.ts';

const person = z.union([
  z.strictObject({ family: wordsSchema, given: wordsSchema.optional() }),
  /** An organization, or a person known by one name. */
  z.strictObject({ literal: wordsSchema }),
]);

/** A cited work: CSL fields, and how a reader can get at it. Content: `sources.yaml`, a list. */
export const sourceSchema = z.strictObject({
  /** The citation key: `[@han2014]`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum([
    'book',
    'chapter',
    'article-journal',
    'post-weblog',
    'webpage',
    'report',
    'thesis',
    'article-newspaper',
    'pamphlet',
  ]),
  title: wordsSchema,
  author: z.array(person).min(1),
  editor: z.array(person).optional(),
  /** Year, or year-month-day as seen on the page. Absent where no date was seen. */
  issued: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  'container-title': wordsSchema.optional(),
  publisher: wordsSchema.optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  edition: z.string().optional(),
  DOI: z.string().optional(),
  URL: addressSchema.optional(),
  /** Whether it is free to read, in libraries, or paid. */
  access: z.enum(['open', 'library', 'paid']),
  /** What it is good for, in our own words. */
  note: wordsSchema,
});

/** The bibliography. */
export const sourcesSchema = z.array(sourceSchema);
