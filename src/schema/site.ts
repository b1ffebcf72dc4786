import { z } from 'astro/zod';
import { addressSchema, wordsSchema } from './words.ts';

/** What an adapting organization changes. Content: `site.yaml`. */
export const siteSchema = z.strictObject({
  name: wordsSchema,
  /** Per locale. */
  tagline: z.record(z.string(), wordsSchema),
  description: z.record(z.string(), wordsSchema),
  /** Who publishes this copy. */
  organization: wordsSchema,
  /** Where mistakes are reported. */
  contact: z.email(),
  /** Where the source of the site is; absent = not shown. */
  repository: addressSchema.optional(),
  /** Where the link “Leave” goes: a page that raises no questions. Absent = no such link. */
  leaveTo: z.url({ protocol: /^https$/ }).optional(),
  /** Language tags, the source language first. */
  locales: z.array(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/)).min(1),
  /** `full`: the rules of quality stop the build. `draft`: they are listed, while a curriculum is being written. */
  standard: z.enum(['full', 'draft']).default('full'),
  licence: z.strictObject({ content: wordsSchema, contentUrl: addressSchema, code: wordsSchema }),
});
