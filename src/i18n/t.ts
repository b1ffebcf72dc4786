import en from './en.ts';

/** The interface words of one language, by room of the site. English is the source and the fallback. */
export type Words = typeof en;

const languages: Readonly<Record<string, Partial<Words>>> = { en };

/** All interface words of a locale. What a language lacks is said in English. */
export function words(locale: string): Words {
  return { ...en, ...languages[locale] };
}
