import { assessmentsIn } from '#domain/curriculum.ts';
import type { Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';

/** Items of a lesson's quizzes that work on no objective, so that nobody knows what they are for. */
export function itemsWithoutObjective(library: Library): Problem[] {
  const shelf = sourceShelf(library);
  const placed = new Set(
    [...shelf.lesson.values()].flatMap(({ body }) => assessmentsIn(body, shelf).map(({ id }) => id)),
  );
  return [...shelf.assessment.values()].flatMap(({ id, data, at }) => {
    if (data.kind !== 'quiz' || !placed.has(id) || data.objectives.length > 0) return [];
    return data.items.flatMap((item, n) =>
      item.objectives.length > 0
        ? []
        : [problem('item-without-objective', at(['items', n, 'id']), { id: item.id })],
    );
  });
}
