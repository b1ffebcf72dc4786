import type { NothingYetLabels } from '#islands/NothingYet.tsx';

/** Everything that is said in the record of work done. Sentences may hold places: `{day}`. */
export interface CompletionRecordLabels extends NothingYetLabels {
  loading: string;
  setupTitle: string;
  nameLabel: string;
  nameHint: string;
  textsTitle: string;
  textsHint: string;
  textIn: string;
  forgotten: string;
  textsShown: string;
  textsNone: string;
  print: string;
  paper: string;
  paperName: string;
  paperDay: string;
  claim: string;
  lessonsTitle: string;
  lessonsCount: string;
  lessonsHow: string;
  lessonMark: string;
  lessonChecks: string;
  tasksTitle: string;
  tasksHow: string;
  taskDone: string;
  reflectionsTitle: string;
  written: string;
}
