import { assessmentsIn } from '#domain/curriculum.ts';
import type { Entry, Library, Shelf } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { wordsIn } from '#domain/reading-level.ts';
import type { Assessment, Item, Lesson } from '#schema/types.ts';
import { stringsIn } from './words.ts';

/** Words that a person reads in a minute when they read to learn. */
const wordsAMinute = 200;
/** Minutes that a part takes beside reading its words. Teaching estimates, to be mended by watching learners. */
const cost = { choosing: 0.5, writing: 2, sheet: 15, dialogue: 12, simulation: 10 };
/** How far the promise may be from the estimate. */
const slack = 0.4;

/**
 * Minutes that a lesson takes alone: reading, one of the four contexts, and doing what it places. Field task and its log
 * come later and are not counted; an instrument that stands by itself is counted as a whole, whatever it holds.
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
  switch (assessment.kind) {
    case 'inventory':
      return assessment.forms[0]?.minutes ?? 0;
    case 'dialogue':
      return cost.dialogue;
    case 'simulation':
      return cost.simulation;
    case 'worksheet':
      return 'items' in assessment ? minutesOfItems(assessment.items) : cost.sheet;
    case 'quiz':
      return minutesOfItems(assessment.items);
  }
}

/** Reading each item whole, its feedback too, and answering it. */
function minutesOfItems(items: readonly Item[]): number {
  const read = stringsIn(items).filter(({ text }) => text.includes(' '));
  const words = read.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  const doing = items.map(({ type }) => (type === 'reflection' ? cost.writing : cost.choosing));
  return words / wordsAMinute + doing.reduce((sum, one) => sum + one, 0);
}
