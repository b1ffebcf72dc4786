import type { FileProblem } from '#domain/record/file-problem.ts';
import { LARGEST_FILE, readFile, type FileReading } from '#domain/record/file.ts';

/** What came of a chosen file; `unreadable` where the browser could not give it to us. */
export type Chosen = FileReading | { readonly kind: 'unreadable' };

/** A character takes at most three bytes, so a file beyond this is too large before it is read. */
const LARGEST_BYTES = LARGEST_FILE * 3;

/** Reads a chosen file. Never rejects. */
export async function readChosen(file: File): Promise<Chosen> {
  if (file.size > LARGEST_BYTES) {
    const problem: FileProblem = { code: 'too-large', detail: { limit: LARGEST_FILE, size: file.size } };
    return { kind: 'refused', problem };
  }
  try {
    return readFile(await file.text());
  } catch {
    // Moved, renamed, or on a disk that was taken out.
    return { kind: 'unreadable' };
  }
}
