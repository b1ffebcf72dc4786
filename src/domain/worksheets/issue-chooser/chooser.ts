import { nextId } from '#domain/worksheets/sheet.ts';

/** The seven criteria, in the order in which they are asked. */
export const criterionIds = ['widely', 'deeply', 'decider', 'winnable', 'builds', 'joins', 'values'] as const;

/** One of the seven. */
export type CriterionId = (typeof criterionIds)[number];

/** The highest score of a criterion, and the highest weight. */
export const MOST_POINTS = 3;

/** As many as can still be compared on one sheet. */
export const MOST_ISSUES = 6;
/** As few as make a choice. */
export const FEWEST_ISSUES = 2;
/** As many as sit round one table. */
export const MOST_PEOPLE = 8;

/** Whether those who are hit hardest are among the people that a cut leaves out. */
export const leftOutAnswers = ['yes', 'no', 'unsure'] as const;

/** One problem cut to something that somebody can grant. */
export interface Issue {
  readonly id: string;
  readonly title: string;
  readonly demand: string;
  readonly decider: string;
  /** Whom the cut leaves out. */
  readonly leftOut: string;
  readonly hardestHitOut: (typeof leftOutAnswers)[number] | null;
  /** By person, then by criterion: 0 to 3. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Somebody who scores, by initials. */
export interface Scorer {
  readonly id: string;
  readonly initials: string;
}

/** Issues side by side: what each asks of whom, whom it leaves out, and what each person thinks of it. */
export interface IssueChooser {
  readonly people: readonly Scorer[];
  /** By criterion: 0 does not count, 3 counts three times. */
  readonly weights: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
}

/** A chooser with nothing in it: room for two issues, and every criterion counting once. */
export const blankChooser: IssueChooser = {
  people: [{ id: 'p1', initials: '' }],
  weights: Object.fromEntries(criterionIds.map((id) => [id, 1])),
  issues: [blankIssue('i1'), blankIssue('i2')],
};

/** The chooser with one more issue. */
export function addIssue(chooser: IssueChooser): IssueChooser {
  if (chooser.issues.length >= MOST_ISSUES) return chooser;
  return { ...chooser, issues: [...chooser.issues, blankIssue(nextId('i', chooser.issues))] };
}

/** The chooser without an issue. */
export function removeIssue(chooser: IssueChooser, id: string): IssueChooser {
  return { ...chooser, issues: chooser.issues.filter((issue) => issue.id !== id) };
}

/** The chooser with something else in one issue. */
export function editIssue(chooser: IssueChooser, id: string, edit: Partial<Issue>): IssueChooser {
  return {
    ...chooser,
    issues: chooser.issues.map((issue) => (issue.id === id ? { ...issue, ...edit } : issue)),
  };
}

/** The chooser with one more person who scores. */
export function addPerson(chooser: IssueChooser): IssueChooser {
  if (chooser.people.length >= MOST_PEOPLE) return chooser;
  return { ...chooser, people: [...chooser.people, { id: nextId('p', chooser.people), initials: '' }] };
}

/** The chooser without a person, and without that person's scores. */
export function removePerson(chooser: IssueChooser, id: string): IssueChooser {
  return {
    ...chooser,
    people: chooser.people.filter((person) => person.id !== id),
    issues: chooser.issues.map((issue) => ({
      ...issue,
      scores: Object.fromEntries(Object.entries(issue.scores).filter(([person]) => person !== id)),
    })),
  };
}

/** The chooser with a person's score for one criterion of one issue; null takes it back. */
export function scoreIssue(
  chooser: IssueChooser,
  at: { readonly issue: string; readonly person: string; readonly criterion: CriterionId },
  score: number | null,
): IssueChooser {
  const issue = chooser.issues.find(({ id }) => id === at.issue);
  if (!issue) return chooser;
  const others = Object.entries(issue.scores[at.person] ?? {}).filter(([id]) => id !== at.criterion);
  const own = Object.fromEntries([...others, ...(score === null ? [] : [[at.criterion, score] as const])]);
  return editIssue(chooser, at.issue, { scores: { ...issue.scores, [at.person]: own } });
}

function blankIssue(id: string): Issue {
  return { id, title: '', demand: '', decider: '', leftOut: '', hardestHitOut: null, scores: {} };
}
