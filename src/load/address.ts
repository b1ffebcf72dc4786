import { hasName } from '#domain/structured/address.ts';
import { loadLibrary } from './curriculum.ts';
import { hrefOf } from './paths.ts';

/** The whole address of a path of the site, under the base path of this build. */
export function absoluteUrl(path: string): string {
  return new URL(hrefOf(path), import.meta.env.SITE).href;
}

/** Whether this build knows the name under which the site is reached. */
export function siteHasName(): boolean {
  return hasName(import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined);
}

/** What descriptions for machines have in common. */
export function commonData(locale: string) {
  return { locale, licenceUrl: loadLibrary().site.licence.contentUrl, at: absoluteUrl };
}
