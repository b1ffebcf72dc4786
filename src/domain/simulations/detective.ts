import type { Detective } from '#schema/types.ts';

/** "Leader detective": which clues speak for whom, and who comes to the test after a talk with one person. */

/** One file of clues. */
export type CaseFile = Detective['files'][number];

/** One person in a file. */
export type CasePerson = CaseFile['people'][number];

/** One clue in a file. */
export type Clue = CaseFile['clues'][number];

/** The person to sit down with next, and the clues that are the reasons. Ids that are gone count for nothing. */
export interface DetectiveChoice {
  readonly person: string;
  readonly clues: readonly string[];
}

/** What can be said of a choice. Lists of clues stand in the order of the file. */
export interface ChoiceReading {
  readonly person: CasePerson;
  /** Marked, and shows people following the person chosen. */
  readonly matched: readonly Clue[];
  /** Shows people following the person chosen, and was not marked. */
  readonly missed: readonly Clue[];
  /** Marked, and shows people following somebody else only. */
  readonly elsewhere: readonly Clue[];
  /** Marked, and shows who is willing. */
  readonly will: readonly Clue[];
  /** Marked, and shows what catches the eye: a title, loudness, likeness, control. */
  readonly bias: readonly Clue[];
}

/** Who comes to the test because of one person. */
export interface ComesFor {
  readonly person: CasePerson;
  readonly came: number;
  readonly isAsked: boolean;
}

/** The next test after a talk with one person. */
export interface TestResult {
  readonly rows: readonly ComesFor[];
  readonly alone: number;
  readonly total: number;
  /** How many would have come without any talk. */
  readonly before: number;
}

/** The clues that show people following one person. */
export function followingOf(detective: Detective, file: CaseFile, person: string): Clue[] {
  return file.clues.filter(
    (clue) => clue.speaksFor.includes(person) && aboutOf(detective, clue) === 'following',
  );
}

/** What a clue is about; nothing where its sign is unknown. */
export function aboutOf(detective: Detective, clue: Clue): Detective['signs'][number]['of'] | undefined {
  return detective.signs.find(({ id }) => id === clue.sign)?.of;
}

/** What can be said of a choice; absent where the person is not in the file. */
export function readChoice(
  detective: Detective,
  file: CaseFile,
  choice: DetectiveChoice,
): ChoiceReading | undefined {
  const person = file.people.find(({ id }) => id === choice.person);
  if (!person) return undefined;
  const marked = file.clues.filter(({ id }) => choice.clues.includes(id));
  const own = followingOf(detective, file, person.id);
  const markedAbout = (about: ReturnType<typeof aboutOf>) =>
    marked.filter((clue) => aboutOf(detective, clue) === about);
  return {
    person,
    matched: own.filter((clue) => marked.includes(clue)),
    missed: own.filter((clue) => !marked.includes(clue)),
    elsewhere: markedAbout('following').filter((clue) => !own.includes(clue)),
    will: markedAbout('will'),
    bias: markedAbout('bias'),
  };
}

/** Who comes to the test after a talk with one person; without a person, who comes as things are. */
export function testOf(file: CaseFile, asked?: string): TestResult {
  const rows = file.people.map((person) => {
    const isAsked = person.id === asked;
    return { person, came: isAsked ? person.asked : person.unasked, isAsked };
  });
  const before = file.people.reduce((sum, { unasked }) => sum + unasked, file.alone);
  return { rows, alone: file.alone, total: rows.reduce((sum, { came }) => sum + came, file.alone), before };
}
