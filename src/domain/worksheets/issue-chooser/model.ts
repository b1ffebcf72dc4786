import { byName, fields, list, oneOf, orNull, text, whole } from '#domain/worksheets/read.ts';
import type { SheetModel } from '#domain/worksheets/sheet.ts';
import {
  blankChooser,
  leftOutAnswers,
  MOST_ISSUES,
  MOST_PEOPLE,
  MOST_POINTS,
  type Issue,
  type IssueChooser,
  type Scorer,
} from './chooser.ts';
import { chooserFacts } from './facts.ts';

const points = whole(0, MOST_POINTS);

/** The issue chooser as a sheet. */
export const chooserModel: SheetModel<IssueChooser> = {
  name: 'issue-chooser',
  version: 1,
  blank: blankChooser,
  read: fields<IssueChooser>({
    people: list(fields<Scorer>({ id: text, initials: text }), MOST_PEOPLE),
    weights: byName(points),
    issues: list(
      fields<Issue>({
        id: text,
        title: text,
        demand: text,
        decider: text,
        leftOut: text,
        hardestHitOut: orNull(oneOf(leftOutAnswers)),
        scores: byName(byName(points)),
      }),
      MOST_ISSUES,
    ),
  }),
  facts: chooserFacts,
};
