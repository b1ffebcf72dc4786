import type { StructureTests } from '#domain/worksheets/structure-tests.ts';
import { drawStructureTests } from '#domain/worksheets/structure-tests/drawing.ts';
import { bandOf, coverageOf, trendOf } from '#domain/worksheets/structure-tests/participation.ts';
import { fill, plural } from '#domain/words.ts';
import type { HeadingLevel } from '#islands/Heading.tsx';
import { DrawingView } from '#islands/sheet/DrawingView.tsx';
import { drawingWords } from './files.ts';
import { Gaps } from './Gaps.tsx';
import type { StructureTestsLabels } from './labels.ts';
import { ShareTable } from './ShareTable.tsx';

interface Props {
  id: string;
  /** With the names it is spoken of. */
  sheet: StructureTests;
  labels: StructureTestsLabels;
  locale: string;
  level: HeadingLevel;
}

/** Letters of a picture this wide can be read on a phone. */
const SCREEN_WIDTH = 400;

/** What the numbers say: the picture, the same in a table, sentences, and the gap that matters most. */
export function Reading({ id, sheet, labels, locale, level }: Props) {
  const hasResults = trendOf(sheet).length > 0;
  const tableId = `${id}-shares`;
  return (
    <>
      <p hidden={hasResults}>
        <span>{labels.readingNone}</span>
      </p>
      {hasResults && (
        <div key="reading">
          <DrawingView
            drawing={drawStructureTests(sheet, { width: SCREEN_WIDTH, words: drawingWords(labels) })}
            name={labels.pictureName}
            tableId={tableId}
          />
          {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
          <div className="structure-scroll" tabIndex={0} role="region" aria-label={labels.tableTitle}>
            <ShareTable id={tableId} sheet={sheet} labels={labels} />
          </div>
          <p className="soft">{labels.tableHint}</p>
          {sentencesOf(sheet, labels, locale).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Gaps sheet={sheet} labels={labels} level={level} />
        </div>
      )}
    </>
  );
}

/** How the last test is to be read: what is missing in it, who is led, what the group's own borders say. */
function sentencesOf(sheet: StructureTests, labels: StructureTestsLabels, locale: string): string[] {
  const last = trendOf(sheet).at(-1);
  if (!last) return [];
  const test = last.test.name;
  const band = bandOf(sheet, last.percent);
  const said = { low: labels.bandLow, middle: labels.bandMiddle, high: labels.bandHigh };
  return [
    ...(last.untested > 0 ? [fill(plural(labels.untestedCount, last.untested, locale), { test })] : []),
    fill(labels.coverage, { ...coverageOf(sheet) }),
    ...(band ? [fill(said[band], { percent: last.percent, test })] : []),
  ];
}
