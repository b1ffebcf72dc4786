import { z } from 'astro/zod';
import { wordsSchema, titleSchema } from './words.ts';

/** Words of the worksheets with a model; their data and their checks are in `domain/worksheets/`. */

const criterion = z.strictObject({
  title: titleSchema,
  /** What the group asks itself when it scores. */
  question: wordsSchema,
  /** What the lowest score, 0, looks like. */
  none: wordsSchema,
  /** What the highest score, 3, looks like. */
  full: wordsSchema,
});

/** "Power map": who stands where on one demand, and who can move whom. Its words are of the interface. */
export const powerMapShape = {
  kind: z.literal('worksheet'),
  model: z.literal('power-map'),
  /** How to go about it, step by step; read before the map and printed with it. */
  steps: z.array(wordsSchema).min(3),
};

/** "Issue chooser": issues scored on seven criteria, with weights that the group sets. The checks know the criteria by name. */
export const issueChooserShape = {
  kind: z.literal('worksheet'),
  model: z.literal('issue-chooser'),
  criteria: z.strictObject({
    widely: criterion,
    deeply: criterion,
    decider: criterion,
    winnable: criterion,
    builds: criterion,
    joins: criterion,
    values: criterion,
  }),
};

/** Sheets whose words all belong to the interface: the structure-test planner, the ladder builder, the campaign plan. */
export const plainSheetShape = {
  kind: z.literal('worksheet'),
  model: z.enum(['structure-tests', 'ladder', 'campaign-plan']),
};

/** A sentence that is answered with yes, partly or no. */
const sentence = z.strictObject({
  text: wordsSchema,
  /** One thing to try where the answer is no. */
  change: wordsSchema,
});

/** "Meeting pulse": six sentences, and turns of speaking by seat. The checks know the sentences by name. */
export const meetingPulseShape = {
  kind: z.literal('worksheet'),
  model: z.literal('meeting-pulse'),
  sentences: z.strictObject({
    purpose: sentence,
    heard: sentence,
    decided: sentence,
    task: sentence,
    time: sentence,
    friend: sentence,
  }),
};

/** "One-on-one planner and log": three lines before a talk, eight sentences after it. The checks know the sentences by name. */
export const oneOnOneLogShape = {
  kind: z.literal('worksheet'),
  model: z.literal('one-on-one-log'),
  sentences: z.strictObject({
    stake: sentence,
    talked: sentence,
    own: sentence,
    question: sentence,
    good: sentence,
    step: sentence,
    next: sentence,
    promise: sentence,
  }),
};
