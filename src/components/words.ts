import { spanOf } from '#domain/span.ts';
import { fill, plural } from '#domain/words.ts';
import { words, type Words } from '#i18n/t.ts';

/** Interface words of a page, and how to fill and count them. */
export function wordsOf(locale: string): {
  t: Words;
  fill: typeof fill;
  count: (forms: string, n: number) => string;
  day: (date: string) => string;
  country: (code: string) => string;
  inAll: (minutes: number) => string;
} {
  const t = words(locale);
  return {
    t,
    fill,
    count: (forms, n) => plural(forms, n, locale),
    day: (date) =>
      new Date(`${date}T12:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }),
    country: (code) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
    inAll: (minutes) => {
      const { unit, n } = spanOf(minutes);
      return fill(unit === 'hours' ? t.site.aboutHours : t.site.aboutMinutes, {
        n: n.toLocaleString(locale),
      });
    },
  };
}
