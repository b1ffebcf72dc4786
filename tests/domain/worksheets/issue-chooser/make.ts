import fc from 'fast-check';
import {
  blankChooser,
  criterionIds,
  editIssue,
  scoreIssue,
  type CriterionId,
  type IssueChooser,
} from '#domain/worksheets/issue-chooser/chooser.ts';

/** A chooser of two issues that lack nothing, not scored yet. */
export const twoIssues: IssueChooser = ['Mould', 'Rent'].reduce<IssueChooser>(
  (chooser, title, n) =>
    editIssue(chooser, `i${n + 1}`, {
      ...{ title, demand: `End the ${title}`, decider: 'Ms. Vale, owner', leftOut: 'The cellar flats' },
    }),
  { ...blankChooser, people: [{ id: 'p1', initials: 'AB' }] },
);

/** The chooser with a person's scores of an issue: one number for all criteria, or one for each named. */
export function scored(
  chooser: IssueChooser,
  issue: string,
  scores: number | Partial<Record<CriterionId, number>>,
  person = 'p1',
): IssueChooser {
  return criterionIds.reduce((before, criterion) => {
    const score = typeof scores === 'number' ? scores : scores[criterion];
    return score === undefined ? before : scoreIssue(before, { issue, person, criterion }, score);
  }, chooser);
}

/** Any chooser that the page can make. */
export const choosers = fc
  .record({
    weights: fc.tuple(...criterionIds.map(() => fc.integer({ min: 0, max: 3 }))),
    scores: fc.array(
      fc.record({
        issue: fc.constantFrom('i1', 'i2'),
        person: fc.constantFrom('p1', 'p2', 'p3'),
        criterion: fc.constantFrom(...criterionIds),
        score: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ weights, scores }) =>
    scores.reduce<IssueChooser>((chooser, { score, ...at }) => scoreIssue(chooser, at, score), {
      ...twoIssues,
      people: ['p1', 'p2', 'p3'].map((id) => ({ id, initials: id.toUpperCase() })),
      weights: Object.fromEntries(criterionIds.map((id, n) => [id, weights[n] ?? 0])),
    }),
  );
