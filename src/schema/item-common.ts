import { z } from 'astro/zod';
import { idSchema, wordsSchema } from './words.ts';

/** What every item of a quiz or worksheet has, with a key or without. */
export const itemCommon = {
  /** Unique across the whole curriculum; saved answers are kept under it. */
  id: idSchema,
  /** Earlier ids of the item; answers saved under them come back. */
  formerly: z.array(idSchema).default([]),
  /** Raised only when the meaning changes; a mended comma keeps it. */
  rev: z.int().min(1).default(1),
  /** What is asked. */
  stem: wordsSchema,
  /** Objectives that the item works on. */
  objectives: z.array(idSchema).default([]),
};
