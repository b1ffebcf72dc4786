import { z } from 'astro/zod';
import { idSchema, titleSchema, wordsSchema } from './words.ts';

/** What a clue shows about a person. */
const sign = z.strictObject({
  id: idSchema,
  /** That others follow; that the person is willing; or what catches the eye and shows neither. */
  of: z.enum(['following', 'will', 'bias']),
  title: titleSchema,
  meaning: wordsSchema,
});

const person = z.strictObject({
  id: idSchema,
  name: titleSchema,
  /** What one sees first. */
  about: wordsSchema,
  /** `key`: most clues of following, exactly one in a file; `also`: can be defended; `later`: another part first. */
  standing: z.enum(['key', 'also', 'later']),
  /** Why an organizer may notice this person too soon. */
  catches: z.array(z.enum(['title', 'loudness', 'likeness'])).default([]),
  /** How many come because of this person after a talk with them, and how many without one. */
  asked: z.int().min(0),
  unasked: z.int().min(0),
  /** Who it is that comes because of this person. */
  who: wordsSchema,
  feedback: wordsSchema,
});

const clueCommon = {
  id: idSchema,
  /** The id of what it shows. */
  sign: idSchema,
  title: titleSchema,
  /** The people whom it says something about. */
  speaksFor: z.array(idSchema).min(1),
  /** What it shows, told after the choice. */
  reading: wordsSchema,
};

const clue = z.discriminatedUnion('form', [
  z.strictObject({ ...clueCommon, form: z.literal('note'), text: wordsSchema }),
  z.strictObject({
    ...clueCommon,
    form: z.literal('messages'),
    lines: z.array(z.strictObject({ from: titleSchema, text: wordsSchema })).min(1),
  }),
  z.strictObject({
    ...clueCommon,
    form: z.literal('table'),
    columns: z.array(titleSchema).length(3),
    rows: z.array(z.array(wordsSchema).length(3)).min(2),
  }),
  z.strictObject({
    ...clueCommon,
    form: z.literal('plan'),
    /** Who sits where, row by row: a person's id, `other` or `empty`. */
    rows: z.array(z.array(idSchema).min(2).max(5)).min(1).max(6),
    /** The person whom the others are turned toward. */
    toward: idSchema,
    /** The plan in words, which stand for the picture. */
    caption: wordsSchema,
  }),
]);

/** "Leader detective": files of clues, one person to sit down with next, and the test that follows. */
export const detectiveShape = {
  kind: z.literal('simulation'),
  model: z.literal('detective'),
  signs: z.array(sign).min(4),
  files: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        setting: wordsSchema,
        /** Who the learner is in this file, so that likeness can be noticed. */
        you: wordsSchema,
        /** What is counted in the test: "households". */
        unit: wordsSchema,
        /** How many there are in all, and how many come whatever anybody does. */
        of: z.int().min(1),
        alone: z.int().min(0),
        /** The next test. */
        test: titleSchema,
        people: z.array(person).min(4).max(5),
        clues: z.array(clue).min(8).max(10),
      }),
    )
    .min(1),
  /** Other ways to see it, each side fairly. */
  fair: z.array(wordsSchema).min(2),
  assumptions: z.array(wordsSchema).min(3),
};
