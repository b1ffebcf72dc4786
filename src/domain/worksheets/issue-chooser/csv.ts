import { csvText } from '#domain/csv.ts';
import { criterionIds, type CriterionId, type IssueChooser } from './chooser.ts';
import { namedIssues, weightOf } from './scores.ts';

/** The heads of the columns, and the names of the criteria. */
export interface ChooserCsvWords {
  readonly columns: readonly string[];
  readonly criteria: Readonly<Record<CriterionId, string>>;
}

/** Every score in a row of its own, with the issue it belongs to. An issue without scores has one row. */
export function chooserCsv(chooser: IssueChooser, { columns, criteria }: ChooserCsvWords): string {
  const initials = new Map(chooser.people.map((person) => [person.id, person.initials]));
  const rows = namedIssues(chooser).flatMap(({ title, demand, decider, leftOut, hardestHitOut, scores }) => {
    const issue = [title, demand, decider, leftOut, hardestHitOut ?? ''];
    const own = Object.entries(scores).flatMap(([person, byCriterion]) =>
      criterionIds.flatMap((criterion) => {
        const score = byCriterion[criterion];
        if (score === undefined) return [];
        return [
          [...issue, initials.get(person) ?? '', criteria[criterion], weightOf(chooser, criterion), score],
        ];
      }),
    );
    return own.length > 0 ? own : [[...issue, '', '', '', '']];
  });
  return csvText([columns, ...rows]);
}
