import { pathTo } from './paths.ts';

/** The same page in one language. */
export interface Twin {
  locale: string;
  /** Canonical path, without the base path. */
  path: string;
}

/** The canonical path of the start page: that of the source language is the address that people type. */
export function homePath(locale: string, locales: readonly string[]): string {
  return locale === locales[0] ? '/' : pathTo(locale, { to: 'home' });
}

/** A page in every language of the site, its own included, the source language first. */
export function twinsOf(path: string, locale: string, locales: readonly string[]): Twin[] {
  const isHome = path === homePath(locale, locales);
  return locales.map((other) => ({
    locale: other,
    path: isHome ? homePath(other, locales) : path.replace(`/${locale}/`, `/${other}/`),
  }));
}
