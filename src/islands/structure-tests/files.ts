import { csvText } from '#domain/csv.ts';
import { svgText } from '#domain/worksheets/drawing.ts';
import { inTime, resultOf, type StructureTests } from '#domain/worksheets/structure-tests.ts';
import {
  drawStructureTests,
  type StructureDrawingWords,
} from '#domain/worksheets/structure-tests/drawing.ts';
import type { StructureTestsLabels } from './labels.ts';
import { named } from './named.ts';

/** Wide enough for a wall. */
const FILE_WIDTH = 720;

/** The sheet for a spreadsheet: one row for each unit and test. */
export function structureCsv(data: StructureTests, labels: StructureTestsLabels): string {
  const { csvUnit, csvPeople, csvLeaders, csvTest, csvDate, csvAim, csvActed } = labels;
  const { units, tests } = named(data, labels);
  const rows = units.flatMap((unit) => {
    const own = [unit.name, unit.total ?? '', unit.leaders ?? ''];
    if (tests.length === 0) return [[...own, '', '', '', '']];
    return inTime(tests).map((test) => [
      ...own,
      test.name,
      test.date,
      test.aim ?? '',
      resultOf(test, unit) ?? '',
    ]);
  });
  return csvText([[csvUnit, csvPeople, csvLeaders, csvTest, csvDate, csvAim, csvActed], ...rows]);
}

/** The picture as a file. */
export function structureSvg(data: StructureTests, labels: StructureTestsLabels): string {
  const drawing = drawStructureTests(named(data, labels), { width: FILE_WIDTH, words: drawingWords(labels) });
  return svgText(drawing, [data.name.trim(), labels.pictureName].filter(Boolean).join(': '));
}

/** What the picture says. */
export function drawingWords(labels: StructureTestsLabels): StructureDrawingWords {
  return {
    bars: labels.pictureBars,
    share: labels.pictureShare,
    untested: labels.pictureUntested,
    aim: labels.pictureAim,
    trend: labels.pictureTrend,
    percent: labels.picturePercent,
  };
}
