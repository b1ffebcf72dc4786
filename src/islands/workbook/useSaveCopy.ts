import { use } from 'react';
import { downloadText } from '#browser/record/download.ts';
import { writePreference } from '#browser/record/preferences.ts';
import { exportFile, LARGEST_FILE } from '#domain/record/file.ts';
import { fill } from '#domain/words.ts';
import { RecordContext } from '#islands/useRecord.ts';
import { fileDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';

/** Saves a copy of the whole record to a file, and returns the sentence that says so. */
export function useSaveCopy(labels: WorkbookLabels): () => Promise<string> {
  const open = use(RecordContext);
  return async () => {
    const text = exportFile(await (await open()).load());
    const day = fileDay(new Date());
    // The name says nothing about what is in it: others see it among the downloads.
    const file = `workbook-${day}.json`;
    downloadText(file, text);
    writePreference('exported', day);
    return fill(text.length > LARGEST_FILE ? labels.exportLarge : labels.exportDone, { file });
  };
}
