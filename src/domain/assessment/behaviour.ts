import type { Behaviour } from '#domain/record/attempt.ts';

/** When a quiz speaks: `practice` at every answer, `review` once all are answered, `room` never. */
export const quizBehaviours = ['practice', 'review', 'room'] as const satisfies readonly Behaviour[];

/** One of `quizBehaviours`. */
export type QuizBehaviour = (typeof quizBehaviours)[number];
