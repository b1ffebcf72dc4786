/** Text of a data block. A `<` in a title cannot end the script element. */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
