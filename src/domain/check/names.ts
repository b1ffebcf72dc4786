import { didYouMean, problem, type Place, type Problem } from '#domain/problems.ts';

/** A name that points at something in its own file. */
export function namedIn(known: readonly string[], id: string, place: Place): Problem[] {
  return known.includes(id) ? [] : [problem('unknown-name', place, { id, hint: didYouMean(id, known) })];
}
