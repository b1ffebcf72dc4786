import type { ImportPreview } from '#domain/record/preview.ts';
import { plural } from '#domain/words.ts';
import type { WorkbookLabels } from './labels.ts';

/** What bringing in a file would do, in words; only what there is to say. */
export function previewLines(preview: ImportPreview, labels: WorkbookLabels, locale: string): string[] {
  const { attemptsNew, attemptsHere, notesNew, notesSame, notesDiffer, leftOut, removed, damaged } = preview;
  const lines: [forms: string, n: number][] = [
    [labels.importAttemptsNew, attemptsNew],
    [labels.importNotesNew, notesNew],
    [labels.importNotesDiffer, notesDiffer],
    [labels.importRemoved, removed],
    [labels.importDamaged, damaged],
    [labels.importHere, attemptsHere + notesSame],
    [labels.importLeftOut, leftOut],
  ];
  return lines.flatMap(([forms, n]) => (n > 0 ? [plural(forms, n, locale)] : []));
}

/** Whether bringing the file in would change anything that can be seen. */
export function isAnythingNew({
  attemptsNew,
  notesNew,
  notesDiffer,
  removed,
  damaged,
}: ImportPreview): boolean {
  return attemptsNew + notesNew + notesDiffer + removed + damaged > 0;
}

/** What to say once it is brought in. */
export function doneLines(
  { removed, damaged }: ImportPreview,
  labels: WorkbookLabels,
  locale: string,
): string[] {
  return [
    removed > 0 ? plural(labels.importDoneRemoved, removed, locale) : labels.importDone,
    ...(damaged > 0 ? [plural(labels.importDoneDamaged, damaged, locale)] : []),
  ];
}
