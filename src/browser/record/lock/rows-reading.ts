import { afterRow, readRow, withUnreadable } from '#domain/record/locked.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { readSealed, type SealedRecord } from '#domain/record/sealed.ts';
import { unsealWith, type PassphraseKey } from '#browser/record/seal.ts';
import { LOCKED } from '#browser/record/trouble.ts';
import type { KeptRow } from './rows.ts';

/** The record after more rows. Rejects with LOCKED where they were sealed under another passphrase than that of the key. */
export async function afterRows(
  record: LearnerRecord,
  rows: readonly KeptRow[],
  key: PassphraseKey,
): Promise<LearnerRecord> {
  let after = record;
  for (const { value } of rows) {
    const text = await textOf(value, key);
    const reading = text === null ? null : readRow(text);
    if (reading?.kind === 'newer') throw new DOMException('written by a newer site', 'VersionError');
    after = reading?.kind === 'row' ? afterRow(after, reading.row) : withUnreadable(after, [value]);
  }
  return after;
}

/** What a row holds, still sealed; null where it is damaged. */
export function sealedIn(value: unknown): SealedRecord | null {
  const reading = readSealed(String(value));
  if (reading.kind === 'refused' && reading.problem.code === 'sealed-newer')
    throw new DOMException('sealed by a newer site', 'VersionError');
  return reading.kind === 'sealed' ? reading.sealed : null;
}

async function textOf(value: unknown, key: PassphraseKey): Promise<string | null> {
  const sealed = sealedIn(value);
  if (sealed === null) return null;
  // A row that is whole has the salt of its passphrase: somebody has locked this device anew.
  if (sealed.salt.join() !== key.salt.join()) throw new DOMException('another passphrase', LOCKED);
  return await unsealWith(key, sealed);
}
