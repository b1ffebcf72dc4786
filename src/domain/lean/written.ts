/** Signs of a value from which on a file of its own is worth a request. */
export const large = 1000;

const signs: readonly (readonly [sign: string, written: string])[] = [
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  // Last: what it makes may look like one of the others.
  ['&', '&amp;'],
];

/** A value as it was before it was written into an attribute. */
export function unescaped(written: string): string {
  return signs.reduce((text, [sign, as]) => text.replaceAll(as, sign), written);
}

/** A value as it is written into an attribute. */
export function escaped(properties: object): string {
  return [...signs]
    .reverse()
    .reduce((text, [sign, as]) => text.replaceAll(sign, as), JSON.stringify(properties));
}
