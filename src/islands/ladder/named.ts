import type { Ladder } from '#domain/worksheets/ladder.ts';
import { fill } from '#domain/words.ts';
import type { LadderLabels } from './labels.ts';

/** The ladder as it is spoken of: a step or a person without a name is called by a number. */
export function named(ladder: Ladder, labels: LadderLabels): Ladder {
  return {
    steps: ladder.steps.map((step, n) => ({
      ...step,
      role: step.role.trim() || fill(labels.step, { n: n + 1 }),
    })),
    people: ladder.people.map((person, n) => ({
      ...person,
      initials: person.initials.trim() || fill(labels.person, { n: n + 1 }),
    })),
  };
}
