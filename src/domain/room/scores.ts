import { partsOf } from '#domain/assessment/inventory/parts.ts';
import { profileOf, whole, type DimensionProfile, type Tally } from '#domain/assessment/inventory/profile.ts';
import type { Rating } from '#domain/assessment/inventory/statements.ts';
import type { Answers } from './answers.ts';
import type { RoomInstrument } from './instrument.ts';

/** A dimension or a facet of an inventory that a form asks about. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** The dimensions and facets that an instrument measures, in the order in which they are shown. None for a quiz. */
export function measuredParts({ measured }: RoomInstrument): readonly Part[] {
  if (!measured) return [];
  const { inventory, form } = measured;
  const asked = profileOf(inventory, form, {}).dimensions.flatMap((one) =>
    partsOf<DimensionProfile, Tally>(one).map(({ id }) => id),
  );
  return inventory.dimensions
    .flatMap((one) => [one, ...one.facets])
    .filter(({ id }) => asked.includes(id))
    .map(({ id, title }) => ({ id, title }));
}

/** The scores of one code, 0 to 100, by dimension and facet; absent where too little was answered. */
export function scoresOf(instrument: RoomInstrument, answers: Answers): ReadonlyMap<string, number> {
  const { measured } = instrument;
  if (!measured) return new Map();
  const { inventory, form } = measured;
  const ratings = instrument.questions.flatMap(({ id, choices }): [string, Rating][] => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer === undefined) return [];
    if (answer === 'unknown') return [[id, answer]];
    return [[id, choices.findIndex((choice) => choice.id === answer[0])]];
  });
  const { dimensions } = profileOf(inventory, form, Object.fromEntries(ratings));
  return new Map(
    dimensions.flatMap((one) =>
      partsOf<DimensionProfile, Tally>(one).flatMap(({ id, score }): [string, number][] =>
        score === null ? [] : [[id, whole(score)]],
      ),
    ),
  );
}
