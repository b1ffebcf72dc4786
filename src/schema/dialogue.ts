import { z } from 'astro/zod';
import { idSchema, titleSchema, wordsSchema } from './words.ts';

/** A conversation to practise: what the other person says, what the learner may say, and what each does to the tie. */

/** What a choice is, as a coach would name it. */
export const dialogueMoves = [
  'consent',
  'question',
  'closed',
  'reflection',
  'stake',
  'challenge',
  'ask',
  'silence',
  'advice',
  'argument',
  'information',
  'promise',
  'thanks',
] as const;

/** The amounts that may move in a talk, in the order in which they are shown. */
export const dialogueAmounts = ['trust', 'energy', 'ownership', 'clarity'] as const;

/** What a dialogue can be looked at for. Its form says which of these, in which order. */
export const criterionIds = [
  'opening',
  'diagnosis',
  'share',
  'questions',
  'stake',
  'challenge',
  'step',
  'kindness',
] as const;

const amount = z.int().min(0).max(10);
const change = z.int().min(-4).max(4);
const flags = z.array(idSchema);

/** What has to be so: each amount at least this high, each flag set or not set. All of it at once. */
const gate = z.strictObject({
  trust: amount.optional(),
  energy: amount.optional(),
  ownership: amount.optional(),
  clarity: amount.optional(),
  has: flags.optional(),
  lacks: flags.optional(),
});

const effect = z.strictObject({
  trust: change.optional(),
  energy: change.optional(),
  ownership: change.optional(),
  clarity: change.optional(),
});

/** What a choice leads to; a gate may say any of it otherwise. */
const consequence = {
  /** What the other person answers before the next turn begins. */
  reply: wordsSchema.optional(),
  /** What the coach says about it. */
  note: wordsSchema.optional(),
  effect: effect.optional(),
  sets: flags.optional(),
  /** A turn, an ending, or `end` for the first ending that holds. Without it: the turn below. */
  next: idSchema.optional(),
};

const choice = z.strictObject({
  id: idSchema,
  move: z.enum(dialogueMoves),
  /** The learner's words; for a silence, what the learner does. */
  say: wordsSchema,
  ...consequence,
  note: wordsSchema,
  /** The first whose `if` holds stands before what the choice says itself. */
  gates: z.array(z.strictObject({ if: gate, ...consequence })).default([]),
});

const turn = z.strictObject({
  id: idSchema,
  /** Where in the talk this is; the heading of the turn. */
  title: titleSchema,
  /** Who speaks, by id; without it the first of the characters. */
  by: idSchema.optional(),
  says: wordsSchema,
  /** The first whose `if` holds is said in the place of `says`. */
  gates: z.array(z.strictObject({ if: gate, says: wordsSchema })).default([]),
  choices: z.array(choice).length(4),
});

const ending = z.strictObject({
  id: idSchema,
  title: titleSchema,
  /** How it ends, for the learner. */
  ends: z.enum(['good', 'mixed', 'poor']),
  /** What has to be so when the talk comes to `end`. */
  if: gate.optional(),
  /** The talk breaks off here as soon as one of these is used up. */
  stop: z.array(z.enum(dialogueAmounts)).min(1).optional(),
  /** What happens. */
  scene: wordsSchema,
  /** What the other person would tell somebody afterwards. */
  afterwards: wordsSchema,
});

const criterion = {
  id: z.enum(criterionIds),
  title: titleSchema,
  /** Said when it is so, and when it is not. */
  met: wordsSchema,
  missed: wordsSchema,
};

/** How a criterion is read from the path: by flags, by the number of some moves, or by the share of words. */
export const criterionSchema = z.discriminatedUnion('reads', [
  z.strictObject({
    ...criterion,
    reads: z.literal('flags'),
    has: flags.default([]),
    lacks: flags.default([]),
  }),
  z.strictObject({
    ...criterion,
    reads: z.literal('moves'),
    of: z.array(z.enum(dialogueMoves)).min(1),
    atLeast: z.int().min(1),
  }),
  z.strictObject({ ...criterion, reads: z.literal('share'), atMost: z.int().min(1).max(99) }),
]);

/** A dialogue of turns with four choices each, endings, and a rubric. */
export const dialogueShape = {
  kind: z.literal('dialogue'),
  /** Which length and which rubric it has: a whole conversation, or a short talk in which a coach helps somebody think. */
  form: z.enum(['conversation', 'coaching']).default('conversation'),
  /** Where and when, and who the learner is in it. */
  setting: wordsSchema,
  /** The made-up people who speak; the first is the one the learner talks with. */
  characters: z.array(z.strictObject({ id: idSchema, name: wordsSchema, about: wordsSchema })).min(1),
  /** Where the hidden amounts begin, 0 to 10. Those that are left out play no part. */
  start: z.strictObject({
    trust: amount.optional(),
    energy: amount.optional(),
    ownership: amount.optional(),
    clarity: amount.optional(),
  }),
  turns: z.array(turn).min(1),
  endings: z.array(ending).min(3),
  rubric: z.array(criterionSchema).min(1),
};
