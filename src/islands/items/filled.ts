/** What is filled in so far, with one part filled anew; a part that is emptied is left out. */
export function withPart(
  filled: Readonly<Record<string, string>>,
  part: string,
  value: string,
): Record<string, string> {
  const others = Object.entries(filled).filter(([id]) => id !== part);
  return Object.fromEntries(value === '' ? others : [...others, [part, value]]);
}
