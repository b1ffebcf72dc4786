import type { Assessment } from '#schema/types.ts';

/** Who needs a sheet: the wall of the room, the trainers, every small group, or everybody in the room. */
export type PackShare = 'room' | 'trainers' | 'groups' | 'people';

/** Two trainers run a workshop. */
const trainers = 2;

/** People who look at one file together. */
const groupSize = 4;

/** Sheets to have in hand when somebody spoils one, or comes unannounced. */
const spare = 2;

/** As many people as a room of a workshop may hold. */
const mostPeople = 500;

/** How often a sheet is copied for so many people. */
export function copiesOf(share: PackShare, people: number): number {
  switch (share) {
    case 'room':
      return 1;
    case 'trainers':
      return trainers;
    case 'groups':
      return Math.ceil(people / groupSize);
    case 'people':
      return people + spare;
  }
}

/** Who needs an exercise: a file or a scene is many sheets, and people work on it together. */
export function shareOf(kind: Assessment['kind']): PackShare {
  return kind === 'simulation' || kind === 'dialogue' ? 'groups' : 'people';
}

/** The size of group to begin with, where nobody has said how many come. */
export function usualPeople({ from, to }: { from: number; to: number }): number {
  return Math.round((from + to) / 2);
}

/** How many people the fragment of an address speaks of: `#people=14`. Absent for anything else. */
export function peopleIn(fragment: string): number | undefined {
  return readPeople(/^#people=(\d{1,4})$/.exec(fragment)?.[1] ?? '');
}

/** A number of people as somebody typed it. Absent where no room of a workshop is of that size. */
export function readPeople(text: string): number | undefined {
  const people = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return people >= 1 && people <= mostPeople ? people : undefined;
}

/** The fragment that keeps a number of people in an address. */
export function peopleFragment(people: number): string {
  return `#people=${people}`;
}
