/** The letter under which a list of names has a name, without accents; `0–9` for all that begin with a number. */
export function letterOf(name: string, locale: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? '0';
  return /\p{N}/u.test(first) ? '0–9' : first.toLocaleUpperCase(locale);
}
