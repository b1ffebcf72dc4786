import { z } from 'astro/zod';
import { decisionRuleShape } from './decision-rule.ts';
import { detectiveShape } from './detective.ts';
import { dialogueShape } from './dialogue.ts';
import { formShape } from './form.ts';
import { inventoryShape } from './inventory.ts';
import { itemSchema } from './items.ts';
import { dialsShape, weeksShape } from './simulations.ts';
import {
  issueChooserShape,
  meetingPulseShape,
  oneOnOneLogShape,
  plainSheetShape,
  powerMapShape,
} from './worksheets.ts';
import { askedSchema, idSchema, identity, summarySchema, titleSchema, wordsSchema } from './words.ts';

/** Anything that lets learners see where they stand. Content: `assessments/<assessment>.yaml`. All are formative. */

const common = {
  ...identity,
  title: titleSchema,
  summary: summarySchema,
  asked: askedSchema,
  /** Read before the first item. */
  intro: wordsSchema.optional(),
  /** Objectives that the whole works on; an item may name its own. */
  objectives: z.array(idSchema).default([]),
  /** Keys of `sources.yaml` that stand behind it. */
  sources: z.array(z.string()).default([]),
  /** Stands by itself on the page of instruments; lessons may place it as well, and need not. */
  instrument: z.boolean().optional(),
};

/** Items with a key, checked one by one. */
export const quizSchema = z.strictObject({
  ...common,
  kind: z.literal('quiz'),
  /** What its items fall into; the score of each group is told at the end. */
  groups: z.array(z.strictObject({ id: idSchema, text: wordsSchema })).default([]),
  items: z.array(itemSchema).min(1),
});

/** Questions to write about, kept in the workbook. */
export const worksheetSchema = z.strictObject({
  ...common,
  kind: z.literal('worksheet'),
  items: z.array(itemSchema).min(1),
});

export const plainSheetSchema = z.strictObject({ ...common, ...plainSheetShape });

export const inventorySchema = z.strictObject({ ...common, ...inventoryShape });
export const dialsSchema = z.strictObject({ ...common, ...dialsShape });
export const detectiveSchema = z.strictObject({ ...common, ...detectiveShape });
export const decisionRuleSchema = z.strictObject({ ...common, ...decisionRuleShape });
export const weeksSchema = z.strictObject({ ...common, ...weeksShape });
export const dialogueSchema = z.strictObject({ ...common, ...dialogueShape });

export const issueChooserSchema = z.strictObject({ ...common, ...issueChooserShape });
export const powerMapSchema = z.strictObject({ ...common, ...powerMapShape });
export const meetingPulseSchema = z.strictObject({ ...common, ...meetingPulseShape });
export const oneOnOneLogSchema = z.strictObject({ ...common, ...oneOnOneLogShape });
export const formSchema = z.strictObject({ ...common, ...formShape });

/** By `kind`; simulations, and worksheets with data of their own, also by `model`. */
export const assessmentSchema = z.union([
  quizSchema,
  worksheetSchema,
  plainSheetSchema,
  inventorySchema,
  dialsSchema,
  weeksSchema,
  detectiveSchema,
  decisionRuleSchema,
  issueChooserSchema,
  dialogueSchema,
  powerMapSchema,
  meetingPulseSchema,
  oneOnOneLogSchema,
  formSchema,
]);
