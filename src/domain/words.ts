/** Fills a sentence's places: `fill('{n} of {total}', { n: 2, total: 5 })` is "2 of 5". */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : place),
  );
}

/** Picks the sentence for a number: `one|other` by the rules of the language. */
export function plural(forms: string, n: number, locale: string): string {
  const [one = '', other = one] = forms.split('|');
  return fill(new Intl.PluralRules(locale).select(n) === 'one' ? one : other, { n });
}
