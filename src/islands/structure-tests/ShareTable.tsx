import { inTime, type StructureTests } from '#domain/worksheets/structure-tests.ts';
import { overallIn, unitParticipation } from '#domain/worksheets/structure-tests/participation.ts';
import { fill } from '#domain/words.ts';
import type { StructureTestsLabels } from './labels.ts';

interface Props {
  id?: string;
  /** With the names it is spoken of. */
  sheet: StructureTests;
  labels: StructureTestsLabels;
}

/** Participation in numbers: a row for each unit, a column for each test, the earliest first. */
export function ShareTable({ id, sheet, labels }: Props) {
  const tests = inTime(sheet.tests);
  const said = (share: { acted: number; percent: number } | undefined) =>
    share ? fill(labels.ofUnit, { acted: share.acted, percent: share.percent }) : labels.noResult;
  return (
    <table id={id} className="structure-table">
      <caption>
        <span>{labels.tableTitle}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{labels.paperUnit}</th>
          <th scope="col">{labels.people}</th>
          {tests.map((test) => (
            <th key={test.id} scope="col">
              <span key={test.name}>{test.name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.units.map((unit) => (
          <tr key={unit.id}>
            <th scope="row">
              <span key={unit.name}>{unit.name}</span>
            </th>
            <td>
              <span key={unit.total}>{unit.total ?? labels.noResult}</span>
            </td>
            {tests.map((test) => (
              <Cell key={test.id} text={said(unitParticipation(unit, test))} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{labels.whole}</th>
          <Cell text={String(sheet.units.reduce((sum, { total }) => sum + (total ?? 0), 0))} />
          {tests.map((test) => (
            <Cell key={test.id} text={said(overallIn(sheet, test))} />
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Cell({ text }: { text: string }) {
  return (
    <td>
      <span key={text}>{text}</span>
    </td>
  );
}
