import { expect, test } from 'vitest';
import { homePath, twinsOf } from '#domain/twins.ts';

const locales = ['en', 'es', 'pt-BR'];

test('a page has the same address in each language, save for its first part', () => {
  expect(twinsOf('/es/concepts/es/', 'es', locales)).toEqual([
    { locale: 'en', path: '/en/concepts/es/' },
    { locale: 'es', path: '/es/concepts/es/' },
    { locale: 'pt-BR', path: '/pt-BR/concepts/es/' },
  ]);
});

test('the start page of the source language stands at the root, for its twins too', () => {
  const paths = ['/', '/es/', '/pt-BR/'];
  expect(locales.map((locale) => homePath(locale, locales))).toEqual(paths);
  for (const locale of locales)
    expect(twinsOf(homePath(locale, locales), locale, locales).map(({ path }) => path)).toEqual(paths);
});
