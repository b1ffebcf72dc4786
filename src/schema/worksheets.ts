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

/** A sentence that is answered with hands at the end of a meeting. */
const pulseItem = z.strictObject({
  text: wordsSchema,
  /** One thing to try where the sentence stands low. */
  change: wordsSchema,
});

/** "Meeting pulse": six sentences, and turns of speaking by seat. The checks know the sentences by name. */
export const meetingPulseShape = {
  kind: z.literal('worksheet'),
  model: z.literal('meeting-pulse'),
  sentences: z.strictObject({
    purpose: pulseItem,
    heard: pulseItem,
    decided: pulseItem,
    task: pulseItem,
    time: pulseItem,
    friend: pulseItem,
  }),
};
