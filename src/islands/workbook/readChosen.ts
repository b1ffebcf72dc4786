import { canSeal, unseal } from '#browser/record/seal.ts';
import type { FileProblem } from '#domain/record/file-problem.ts';
import { LARGEST_FILE, readFile, type FileReading } from '#domain/record/file.ts';
import { readSealed, type SealedRecord } from '#domain/record/sealed.ts';

/** What came of a chosen file; `sealed` until the passphrase is typed, `unreadable` where the browser could not give it to us. */
export type Chosen =
  FileReading | { readonly kind: 'sealed'; readonly sealed: SealedRecord } | { readonly kind: 'unreadable' };

/** A character takes at most three bytes, so a file beyond this is too large before it is read. */
const LARGEST_BYTES = LARGEST_FILE * 3;

/** Reads a chosen file. Never rejects. */
export async function readChosen(file: File): Promise<Chosen> {
  if (file.size > LARGEST_BYTES) return refused('too-large', { limit: LARGEST_FILE, size: file.size });
  try {
    const text = await file.text();
    const reading = readSealed(text);
    if (reading.kind === 'open') return readFile(text);
    return reading.kind === 'sealed' && !canSeal() ? refused('no-cipher') : reading;
  } catch {
    // Moved, renamed, or on a disk that was taken out.
    return { kind: 'unreadable' };
  }
}

/** Opens a sealed file; null where the passphrase does not fit. */
export async function openSealed(sealed: SealedRecord, passphrase: string): Promise<FileReading | null> {
  const text = await unseal(sealed, passphrase);
  return text === null ? null : readFile(text);
}

function refused(code: FileProblem['code'], detail: FileProblem['detail'] = {}): Chosen {
  return { kind: 'refused', problem: { code, detail } };
}
