import type { Entry, Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import type { Lesson } from '#schema/types.ts';

/** Every lesson has every part: nobody opens a lesson and finds the exercise, the slides or the limits missing. */
export function lessonAnatomy(library: Library): Problem[] {
  return [...sourceShelf(library).lesson.values()].flatMap((entry) => partsMissing(entry, library));
}

/** How many slides a lesson has. */
const slides = { least: 6, most: 10 };

function partsMissing({ id, data, at, body }: Entry<Lesson>, library: Library): Problem[] {
  if (!body) return [];
  const count = (name: string, isDirect = false) =>
    body.blocks.filter((block) => block.name === name && (!isDirect || block.inside.length === 0)).length;
  const has = {
    Scenario: count('Scenario') === 1,
    TryFirst: count('TryFirst') === 1,
    Diagram: body.blocks.some(({ name, inside }) => name === 'Diagram' && !inside.includes('Slide')),
    Example: count('Example') >= 1,
    FieldTask: count('FieldTask') === 1,
    Limits: count('Limits') === 1,
    Handout: count('Handout') === 1,
    [`${slides.least} to ${slides.most} Slides`]:
      count('Slide') >= slides.least && count('Slide') <= slides.most,
    'a lesson check of five items': placedQuizzes(body.blocks, library).some((items) => items === 5),
    // The check, an exercise of its own, and a reflection.
    'three Checks of its own': count('Check', true) >= 3,
    activity: data.activity !== undefined,
  };
  return Object.entries(has)
    .filter(([, isThere]) => !isThere)
    .map(([part]) => problem('missing-part', at(['id']), { id, part }));
}

/** How many items each quiz has that a lesson places. */
function placedQuizzes(
  blocks: readonly { readonly name: string; readonly props: Readonly<Record<string, string>> }[],
  library: Library,
): number[] {
  const { assessment } = sourceShelf(library);
  return blocks.flatMap(({ name, props }) => {
    const data = name === 'Check' ? assessment.get(props['id'] ?? '')?.data : undefined;
    return data?.kind === 'quiz' ? [data.items.length] : [];
  });
}
