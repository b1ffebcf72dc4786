import { day } from './day.ts';
import { fields, list, oneOf, orNull, text, whole } from './read.ts';
import type { Fact, SheetModel } from './sheet.ts';

/** How far a decision right of a step reaches, the least first: nothing, one's own task, a team, the whole group. */
export const reaches = ['', 'none', 'own', 'team', 'whole'] as const;

/** How a person from the step below meets the skill of a step: has done it, has seen it done, meets it new. */
export const familiarities = ['', 'done', 'seen', 'new'] as const;

/** A step of the ladder. Steps are roles, not grades of people. */
export interface Step {
  readonly id: string;
  readonly role: string;
  readonly skill: string;
  readonly familiarity: (typeof familiarities)[number];
  readonly support: string;
  /** Hours a month that the role takes. */
  readonly hours: number | null;
  /** What whoever stands here decides. */
  readonly decision: string;
  readonly reach: (typeof reaches)[number];
}

/** A person, by initials. Kept in the order they were entered; nothing here puts one before another. */
export interface LadderPerson {
  readonly id: string;
  readonly initials: string;
  /** What somebody saw them do. */
  readonly evidence: string;
  /** Id of the step they stand on; `resting` while they step back; empty while nobody has said. */
  readonly step: string;
  /** What they will be asked next. */
  readonly ask: string;
  /** When they were last invited to something, as a day. */
  readonly invited: string;
}

/** A ladder of engagement: the lowest step first. */
export interface Ladder {
  readonly steps: readonly Step[];
  readonly people: readonly LadderPerson[];
}

/** Where a person stands who steps back for a while. They can return to any step. */
export const RESTING = 'resting';

/** Hours of a whole month. */
export const MOST_HOURS = 744;

const readLadder = fields<Ladder>({
  steps: list(
    fields<Step>({
      id: text,
      role: text,
      skill: text,
      familiarity: oneOf(familiarities),
      support: text,
      hours: orNull(whole(0, MOST_HOURS)),
      decision: text,
      reach: oneOf(reaches),
    }),
  ),
  people: list(
    fields<LadderPerson>({ id: text, initials: text, evidence: text, step: text, ask: text, invited: day }),
  ),
});

/** The ladder builder as a sheet. */
export const ladderModel: SheetModel<Ladder> = {
  name: 'ladder',
  version: 1,
  blank: { steps: [], people: [] },
  read: readLadder,
  facts: factsOf,
};

/** Who stands on a step, in the order of the alphabet, so that no place is better than another. */
export function standingOn({ people }: Ladder, step: string): readonly LadderPerson[] {
  return people
    .filter((person) => person.step === step)
    .sort((a, b) => (a.initials < b.initials ? -1 : Number(a.initials > b.initials)));
}

/** The ladder without a step. Whoever stood on it stands nowhere until somebody says where. */
export function withoutStep({ steps, people }: Ladder, id: string): Ladder {
  return {
    steps: steps.filter((step) => step.id !== id),
    people: people.map((person) => (person.step === id ? { ...person, step: '' } : person)),
  };
}

function factsOf({ steps, people }: Ladder): readonly Fact[] {
  return [
    ...(steps.length === 0 ? [] : [{ code: 'steps', values: { n: steps.length } }]),
    ...(people.length === 0 ? [] : [{ code: 'people', values: { n: people.length } }]),
  ];
}
