import { keyFrom, unsealWith, type PassphraseKey } from '#browser/record/seal.ts';
import { sealedIn } from './rows-reading.ts';
import { readRows } from './rows.ts';

/** What came of a passphrase. `missing`: the browser has no locked record any more. */
export type Opening =
  { readonly kind: 'open'; readonly key: PassphraseKey } | { readonly kind: 'wrong' | 'damaged' | 'missing' };

/** Tries a passphrase on the rows themselves: nothing else tells whether it is right, so nothing is quicker to guess at. */
export async function openWith(passphrase: string): Promise<Opening> {
  const { rows } = await readRows();
  if (rows.length === 0) return { kind: 'missing' };
  const sound = rows.flatMap(({ value }) => sealedIn(value) ?? []);
  const [first] = sound;
  if (first === undefined) return { kind: 'damaged' };
  const key = await keyFrom(passphrase, first);
  for (const sealed of sound) if ((await unsealWith(key, sealed)) !== null) return { kind: 'open', key };
  return { kind: 'wrong' };
}
