/** Small numbers that stand for words and ids in a code, so that it tells neither. */

/** How many marks there are of each sort: what two or three characters hold. */
export const twoCharacters = 32 ** 2;
export const threeCharacters = 32 ** 3;

/** A number below `below` that only the text decides (FNV-1a, stirred). */
export function markOf(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (const sign of Array.from(text)) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
}

/** The mark of a room's word; 0 for none. Capitals, spaces and signs do not count, so that "Red River!" is "red river". */
export function wordMark(word: string): number {
  const letters = word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  return letters === '' ? 0 : 1 + markOf(letters, twoCharacters - 1);
}
