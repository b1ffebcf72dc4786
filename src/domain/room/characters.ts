/** The characters of codes: digits and capitals, without I, L, O and U (Crockford's Base32). The place of one is its value. */
const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many values a character can have. */
export const base = characters.length;

/** Characters of one group, as a code is shown and read out. */
export const groupLength = 4;

/** What came out of a text: the values of its characters, or the first one that no code has. */
export type CharacterReading =
  | { readonly kind: 'values'; readonly values: readonly number[] }
  | {
      readonly kind: 'strange';
      readonly character: string;
      /** Counted from 1. */
      readonly group: number;
    };

/** What people put between characters: spaces, all sorts of dashes, dots and the like. */
const between = /[\s\p{Pd}\p{Cf}._,:;/|·•−]/gu;

/** What is easily taken for another character. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Reads a typed or pasted code: capitals or not, with whatever stands between its groups, an O for a 0, an I or L for a 1. */
export function readCharacters(text: string): CharacterReading {
  const values: number[] = [];
  for (const sign of Array.from(text.normalize('NFKC').toUpperCase().replaceAll(between, ''))) {
    const value = characters.indexOf(lookalikes[sign] ?? sign);
    if (value < 0)
      return { kind: 'strange', character: sign, group: Math.floor(values.length / groupLength) + 1 };
    values.push(value);
  }
  return { kind: 'values', values };
}

/** Values as a code is shown: `K3TQ-9M2A`. */
export function writeCharacters(values: readonly number[]): string {
  return groupsOf(values).join('-');
}

/** The groups of a code, in their characters. */
export function groupsOf(values: readonly number[]): string[] {
  const text = values.map((value) => characters.charAt(value)).join('');
  return text.match(/.{1,4}/g) ?? [];
}

/** A whole number in as many characters as are given, the highest first. */
export function digitsOf(number: bigint, length: number): number[] {
  const digits: number[] = [];
  for (let rest = number; digits.length < length; rest /= BigInt(base))
    digits.unshift(Number(rest % BigInt(base)));
  return digits;
}

/** The whole number that characters stand for. */
export function numberOf(digits: readonly number[]): bigint {
  return digits.reduce((number, digit) => number * BigInt(base) + BigInt(digit), 0n);
}
