import { groupLength } from './characters.ts';
import { logOf, order, power, times } from './field.ts';

/**
 * Check characters by a Reed–Solomon code over 32 values. A block of at most 28 characters ends with three of them. Two
 * would catch every wrong character and every swap of neighbours; the third tells where a swap is, and keeps two wrong
 * characters from looking like one. A longer code is cut into blocks of whole groups, each with checks of its own. Every code
 * is filled up to whole groups of four, so that one character too few or too many is seen without knowing the instrument.
 */

/** Check characters at the end of each block. */
const checks = 3;

/** Seven groups: the most whole groups that the 31 places of such a code hold. */
const longestBlock = 28;

/** How a block stands: whole, one character wrong, two neighbours swapped (`at` is the first), or more than that. */
export type BlockState =
  | { readonly kind: 'whole' }
  | { readonly kind: 'changed' | 'swapped'; readonly at: number }
  | { readonly kind: 'unclear' };

/** The data with its check characters, filled up with zeros to whole groups. */
export function withChecks(data: readonly number[]): number[] {
  const length = lengthFor(data.length);
  let from = 0;
  return blockLengths(length).flatMap((size) => {
    const part = data.slice(from, from + size - checks);
    from += size - checks;
    const filled = [...part, ...Array.from({ length: size - checks - part.length }, () => 0)];
    return [...filled, ...checksOf(filled)];
  });
}

/** The data of a code whose blocks are whole, with the zeros that fill it up. */
export function dataOf(code: readonly number[]): number[] {
  return blocksOf(code).flatMap((block) => block.slice(0, -checks));
}

/** The length of a code that holds so many characters of data. */
export function lengthFor(data: number): number {
  let length = groupLength;
  while (length - checks * blockLengths(length).length < data) length += groupLength;
  return length;
}

/** The blocks of a code. */
export function blocksOf(code: readonly number[]): (readonly number[])[] {
  let from = 0;
  return blockLengths(code.length).map((size) => code.slice(from, (from += size)));
}

/** Whether every check character of a code is right. */
export function isWhole(code: readonly number[]): boolean {
  return code.length % groupLength === 0 && blocksOf(code).every((block) => stateOf(block).kind === 'whole');
}

/** How a block stands. One wrong character and one swap of neighbours are always told for what they are. */
export function stateOf(block: readonly number[]): BlockState {
  const [s0, s1, s2] = [0, 1, 2].map((root) => valueAt(block, power(root))) as [number, number, number];
  if (s0 === 0 && s1 === 0 && s2 === 0) return { kind: 'whole' };
  const [l0, l1, l2] = [logOf(s0), logOf(s1), logOf(s2)];
  if (l1 === undefined || l2 === undefined) return { kind: 'unclear' };
  if (l0 !== undefined) {
    // One wrong by e at the power x: e, ex, ex².
    const at = placeOf(l1 - l0, block.length);
    return at !== undefined && times(s1, s1) === times(s0, s2)
      ? { kind: 'changed', at }
      : { kind: 'unclear' };
  }
  // Neighbours that differ by d, swapped at the powers x and 2x: d + d, 3dx, 5dx² (3 is 1 + 2, and 5 its square).
  const three = logOf(3) ?? 0;
  const at = placeOf(l2 - l1 - three + 1, block.length);
  if (at === undefined || at + 1 >= block.length) return { kind: 'unclear' };
  const differ = (block[at] ?? 0) ^ (block[at + 1] ?? 0);
  const isSwap = times(differ, power(three + block.length - 2 - at)) === s1;
  return isSwap ? { kind: 'swapped', at } : { kind: 'unclear' };
}

/** The place whose power is given, counted from the start of the block. */
function placeOf(exponent: number, length: number): number | undefined {
  const at = length - 1 - (((exponent % order) + order) % order);
  return at < 0 ? undefined : at;
}

/** The value of a word, read as a polynomial whose last character stands alone. */
function valueAt(word: readonly number[], x: number): number {
  return word.reduce((sum, value) => times(sum, x) ^ value, 0);
}

/** What is left when the data is divided by the product of (x − 1), (x − 2) and (x − 4). */
function checksOf(data: readonly number[]): number[] {
  let rest: readonly number[] = Array.from({ length: checks }, () => 0);
  for (const value of data) {
    const [first = 0, ...others] = rest;
    const factor = value ^ first;
    rest = [...others, 0].map((one, n) => one ^ times(factor, divisor[n] ?? 0));
  }
  return [...rest];
}

/** (x − 1)(x − 2)(x − 4), without its highest power. */
const divisor = [0, 1, 2]
  .map(power)
  .reduce<number[]>(
    (product, root) => [...product, 0].map((one, n) => one ^ times(product[n - 1] ?? 0, root)),
    [1],
  )
  .slice(1);

/** Blocks of whole groups, as even as can be. */
function blockLengths(length: number): number[] {
  const groups = length / groupLength;
  const blocks = Math.ceil(length / longestBlock);
  const upTo = (n: number) => Math.floor((groups * n) / blocks);
  return Array.from({ length: blocks }, (_, n) => (upTo(n + 1) - upTo(n)) * groupLength);
}
