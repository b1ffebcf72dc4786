import { LARGEST_FILE } from '#domain/record/file.ts';
import type { FileProblem } from '#domain/record/file-problem.ts';
import { fill } from '#domain/words.ts';
import type { WorkbookLabels } from './labels.ts';

/** Why a file was not brought in: where, what, what to do. Null stands for a file that the browser could not read. */
export function sayFileProblem(problem: FileProblem | null, file: string, labels: WorkbookLabels): string {
  // The limit is told in megabytes; the problem holds it in characters.
  return fill(sentenceFor(problem, labels), { ...problem?.detail, file, limit: LARGEST_FILE / 1024 / 1024 });
}

function sentenceFor(problem: FileProblem | null, labels: WorkbookLabels): string {
  if (problem === null) return labels.fileUnreadable;
  switch (problem.code) {
    case 'too-large':
      return labels.fileTooLarge;
    case 'empty':
      return labels.fileEmpty;
    case 'not-json':
      return problem.detail['line'] ? labels.fileNotJsonLine : labels.fileNotJson;
    case 'not-a-record':
      return labels.fileNotRecord;
    case 'newer-version':
      return labels.fileNewer;
    case 'wrong-shape':
      return labels.fileWrongShape;
    case 'sealed-truncated':
      return labels.fileSealedTruncated;
    case 'sealed-damaged':
      return labels.fileSealedDamaged;
    case 'sealed-newer':
      return labels.fileSealedNewer;
    case 'no-cipher':
      return labels.fileNoCipher;
  }
}
