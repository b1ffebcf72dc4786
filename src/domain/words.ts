/** Fills a sentence's places: `fill('{n} of {total}', { n: 2, total: 5 })` is "2 of 5". */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : place),
  );
}

/** The rules of a language take long to look up, and pages count often. */
const rules = new Map<string, Intl.PluralRules>();

function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
}

/** Picks the sentence for a number: `one|other` by the rules of the language. */
export function plural(forms: string, n: number, locale: string): string {
  const [one = '', other = one] = forms.split('|');
  return fill(rulesOf(locale).select(n) === 'one' ? one : other, { n });
}
