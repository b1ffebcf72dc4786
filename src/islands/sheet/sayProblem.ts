import type { SheetProblem } from '#domain/worksheets/sheet.ts';
import type { SheetLabels } from './labels.ts';

/** Why a file was not opened: what happened, what to do, what is safe. */
export function sayProblem(problem: SheetProblem, labels: SheetLabels): string {
  switch (problem) {
    case 'not-json':
      return labels.fileNotJson;
    case 'no-sheet':
      return labels.fileNoSheet;
    case 'other-sheet':
      return labels.fileOtherSheet;
    case 'newer':
      return labels.fileNewer;
    case 'wrong-shape':
      return labels.fileWrongShape;
  }
}
