/** Articles of the site's languages: "the ask" and "ask" are the same answer. */
const articles = /^(?:an?|the|el|la|los|las|una?)\s+(?=\S)/;

/** An answer without what never counts: case, accents, punctuation, spaces and a leading article. */
export function plainWording(written: string): string {
  return written
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(articles, '')
    .replaceAll(' ', '');
}

/** Whether an answer says one of the wordings. A slip of the keyboard in a longer word does not make it another word. */
export function saysOneOf(written: string, wordings: readonly string[]): boolean {
  const said = plainWording(written);
  return wordings.some((wording) => said === plainWording(wording) || isSlip(said, plainWording(wording)));
}

/** Whether an answer says one of the wordings letter by letter. */
export function saysExactly(written: string, wordings: readonly string[]): boolean {
  const said = plainWording(written);
  return wordings.some((wording) => said === plainWording(wording));
}

/** One letter too many, too few, another, or two that changed places. Short words and numbers leave no room for that. */
function isSlip(said: string, meant: string): boolean {
  if (meant.length < 7 || Math.abs(said.length - meant.length) > 1 || /\p{N}/u.test(said + meant))
    return false;
  let start = 0;
  while (start < meant.length && said[start] === meant[start]) start++;
  let end = 0;
  while (end < Math.min(said.length, meant.length) - start && said.at(-1 - end) === meant.at(-1 - end)) end++;
  const [a, b] = [said.slice(start, said.length - end), meant.slice(start, meant.length - end)];
  if (a.length <= 1 && b.length <= 1) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
