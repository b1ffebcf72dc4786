import { wordKeys } from './names.ts';

/** How well the words that the index found stand for those of the query: as typed, bent, or only by their first letters. */
export type Proof = 'typed' | 'bent' | 'none';

/** The weakest proof among the words of the query. Short words need none. */
export function proofOf(query: string, found: readonly string[]): Proof {
  const keys = [...new Set(found.flatMap(wordKeys))];
  const proofs = wordKeys(query).map((asked) => proofOfWord(asked, keys));
  if (proofs.includes('none')) return 'none';
  return proofs.includes('bent') ? 'bent' : 'typed';
}

function proofOfWord(asked: string, keys: readonly string[]): Proof {
  if (asked.length < 3 || keys.some((key) => key.startsWith(asked))) return 'typed';
  // `organizes` and `organizing` are forms of one word; `powr` and `Powell` are not.
  const bent = Math.max(4, asked.length - 3);
  return keys.some((key) => sharedStart(asked, key) >= bent) ? 'bent' : 'none';
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
