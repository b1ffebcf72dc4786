import { inTime, type StructureTests } from '#domain/worksheets/structure-tests.ts';
import { drawStructureTests } from '#domain/worksheets/structure-tests/drawing.ts';
import { trendOf } from '#domain/worksheets/structure-tests/participation.ts';
import { fill } from '#domain/words.ts';
import { sayCalendarDay } from '#islands/sheet/day.ts';
import { DrawingView } from '#islands/sheet/DrawingView.tsx';
import { drawingWords } from './files.ts';
import type { StructureTestsLabels } from './labels.ts';
import { ShareTable } from './ShareTable.tsx';

interface Props {
  locale: string;
  id: string;
  /** With the names it is spoken of. */
  sheet: StructureTests;
  labels: StructureTestsLabels;
}

/** Lines and columns of a wall chart that is filled in by hand. */
const BLANK_UNITS = 10;
const BLANK_TESTS = 3;

const PAPER_WIDTH = 560;

/** The sheet on the wall: counts by unit and test, and nothing that points at a person. */
export function WallChart({ id, sheet, labels, locale }: Props) {
  const isBlank = sheet.units.length === 0;
  return (
    <div className="wall-chart">
      <p>{sheet.name.trim() ? <strong>{sheet.name}</strong> : labels.structureName}</p>
      {sheet.name.trim() === '' && <span className="ruled" />}
      <p>{labels.paperLead}</p>
      {isBlank ? (
        <BlankTable labels={labels} />
      ) : (
        <>
          <ShareTable id={`${id}-wall`} sheet={sheet} labels={labels} />
          <ul>
            {inTime(sheet.tests).map(({ id: test, name, date, aim }) => (
              <li key={test}>
                {sayTest(
                  name,
                  sayCalendarDay(date, locale),
                  aim === null ? '' : fill(labels.pictureAim, { percent: aim }),
                )}
              </li>
            ))}
          </ul>
          {trendOf(sheet).length > 0 && (
            <DrawingView
              drawing={drawStructureTests(sheet, { width: PAPER_WIDTH, words: drawingWords(labels) })}
              name={labels.pictureName}
              tableId={`${id}-wall`}
            />
          )}
        </>
      )}
    </div>
  );
}

function sayTest(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' · ');
}

function BlankTable({ labels }: { labels: StructureTestsLabels }) {
  const tests = Array.from({ length: BLANK_TESTS }, (_, n) => n);
  return (
    <table className="structure-blank">
      <thead>
        <tr>
          <th scope="col">{labels.paperUnit}</th>
          <th scope="col">{labels.people}</th>
          {tests.map((n) => (
            <th key={n} scope="col">
              {labels.paperTest}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: BLANK_UNITS }, (_, n) => (
          <tr key={n}>
            <td />
            <td />
            {tests.map((m) => (
              <td key={m} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{labels.whole}</th>
          <td />
          {tests.map((m) => (
            <td key={m} />
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
