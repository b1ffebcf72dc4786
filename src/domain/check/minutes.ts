import { assessmentsIn } from '#domain/curriculum.ts';
import type { Entry, Library, Shelf } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { wordsIn } from '#domain/reading-level.ts';
import type { Assessment, Lesson } from '#schema/types.ts';

/** Words that a person reads in a minute when they read to learn. */
const wordsAMinute = 200;
/** Minutes that a part takes, apart from reading its words. Teaching estimates, to be mended by watching learners. */
const cost = { item: 0.5, writing: 1, instrument: 7 };
/** How far the promise may be from the estimate. */
const slack = 0.4;

/**
 * Minutes that a lesson takes alone: reading, one of the four contexts, and doing what it places. Field task and its log
 * come later and are not counted; an instrument that stands by itself is counted once, whatever it holds.
 */
export function estimatedMinutes({ body }: Pick<Entry<Lesson>, 'body'>, shelf: Shelf): number {
  if (!body) return 0;
  const words = body.paragraphs.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  const told = body.blocks.filter(({ name }) => name === 'Context').map((block) => block.words);
  const others = told.reduce((sum, one) => sum + one, 0) - Math.max(0, ...told);
  const later = body.blocks
    .filter(({ name, inside }) => name === 'Check' && inside.includes('FieldTask'))
    .map(({ props }) => props['id']);
  const tasks = assessmentsIn(body, shelf)
    .filter(({ id }) => !later.includes(id))
    .reduce((sum, one) => sum + minutesOf(one), 0);
  return Math.round((words - others) / wordsAMinute + tasks);
}

/** Lessons whose promised minutes are far from what reading and doing them takes. */
export function promisedMinutes(library: Library): Problem[] {
  const shelf = sourceShelf(library);
  return [...shelf.lesson.values()].flatMap((entry) => {
    const { minutes } = entry.data;
    const estimate = estimatedMinutes(entry, shelf);
    return Math.abs(estimate - minutes) > slack * minutes
      ? [problem('minutes-promise', entry.at(['minutes']), { minutes, estimate })]
      : [];
  });
}

function minutesOf(assessment: Assessment): number {
  if (assessment.instrument || !('items' in assessment)) return cost.instrument;
  return assessment.items.reduce(
    (sum, { type }) => sum + (type === 'reflection' ? cost.writing : cost.item),
    0,
  );
}
