import { criterionIds, MOST_POINTS, type CriterionId, type Issue, type IssueChooser } from './chooser.ts';

/** What the people think of one issue by one criterion. */
export interface Cell {
  readonly issue: Issue;
  readonly criterion: CriterionId;
  /** Those who scored, in the order of the people. */
  readonly scores: readonly { readonly person: string; readonly score: number }[];
  /** Null where nobody scored. */
  readonly mean: number | null;
  /** From the lowest score to the highest. */
  readonly spread: number;
}

/** One line of the arithmetic: mean times weight. */
export interface TotalRow {
  readonly criterion: CriterionId;
  readonly weight: number;
  readonly mean: number | null;
  readonly points: number | null;
}

/** The total of one issue with its arithmetic. */
export interface Total {
  readonly issue: Issue;
  readonly rows: readonly TotalRow[];
  readonly sum: number;
  /** The most that these weights allow. */
  readonly possible: number;
  /** How many criteria that count have no score yet. While there are any, the total cannot be compared. */
  readonly missing: number;
}

/** People who are this far apart should talk before anybody adds up. */
const WIDE = 2;

/** The scores of one issue by one criterion. */
export function cellOf({ people }: IssueChooser, issue: Issue, criterion: CriterionId): Cell {
  const scores = people.flatMap(({ id }) => {
    const score = issue.scores[id]?.[criterion];
    return score === undefined ? [] : [{ person: id, score }];
  });
  const numbers = scores.map(({ score }) => score);
  const mean = numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const spread = numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers);
  return { issue, criterion, scores, mean, spread };
}

/** Where people are far apart, the widest first. */
export function disagreements(chooser: IssueChooser): Cell[] {
  return chooser.issues
    .flatMap((issue) => criterionIds.map((criterion) => cellOf(chooser, issue, criterion)))
    .filter(({ spread }) => spread >= WIDE)
    .sort((a, b) => b.spread - a.spread);
}

/** The total of every issue that has a name or a score, in the order of the sheet. */
export function totalsOf(chooser: IssueChooser): Total[] {
  return namedIssues(chooser).map((issue) => {
    const rows = criterionIds.map((criterion): TotalRow => {
      const weight = weightOf(chooser, criterion);
      const { mean } = cellOf(chooser, issue, criterion);
      return { criterion, weight, mean, points: mean === null ? null : mean * weight };
    });
    const counting = rows.filter(({ weight }) => weight > 0);
    return {
      issue,
      rows,
      sum: rows.reduce((sum, row) => sum + (row.points ?? 0), 0),
      possible: counting.reduce((sum, { weight }) => sum + weight * MOST_POINTS, 0),
      missing: counting.filter(({ mean }) => mean === null).length,
    };
  });
}

/** The issues with the highest total: one, or several that are level. Empty while any total has gaps or there is no choice. */
export function leadersOf(chooser: IssueChooser): Issue[] {
  const totals = totalsOf(chooser);
  if (totals.length < 2 || totals.some(({ missing, possible }) => missing > 0 || possible === 0)) return [];
  // Sums of thirds and halves differ in their last digit by the order of adding.
  const best = Math.max(...totals.map(({ sum }) => sum)) - 1e-9;
  return totals.filter(({ sum }) => sum >= best).map(({ issue }) => issue);
}

/** What a criterion counts. */
export function weightOf({ weights }: IssueChooser, criterion: CriterionId): number {
  return weights[criterion] ?? 1;
}

/** Issues that somebody has begun: with words or scores. */
export function namedIssues({ issues }: IssueChooser): Issue[] {
  return issues.filter(
    ({ title, demand, decider, leftOut, scores }) =>
      `${title}${demand}${decider}${leftOut}`.trim() !== '' ||
      Object.values(scores).some((own) => Object.keys(own).length > 0),
  );
}
