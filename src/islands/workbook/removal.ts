import type { WorkbookLabels } from './labels.ts';

/** Something that the learner wants to delete from the workbook. */
export interface Removal {
  readonly kind: 'text' | 'answers' | 'sitting' | 'other';
  /** What it is about, in the words of the page. */
  readonly name: string;
  /** Attempts by id and notes by item; for a text that was kept beside a note, that note's item. */
  readonly ids: readonly string[];
  /** The text to let go, where it was kept beside a note. */
  readonly text?: string;
  /** Where reading goes on afterwards. */
  readonly goOn: () => void;
}

/** The question that is asked first. */
export function questionFor(kind: Removal['kind'], labels: WorkbookLabels): string {
  switch (kind) {
    case 'text':
      return labels.askText;
    case 'answers':
      return labels.askAnswers;
    case 'sitting':
      return labels.askSitting;
    case 'other':
      return labels.askOther;
  }
}
