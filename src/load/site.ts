import { siteSchema } from '#schema/site.ts';
import type { Site } from '#schema/types.ts';
import { valueAt } from './fields.ts';
import { keep, neededYaml, type Reading } from './reading.ts';
import { fitShape } from './shapes.ts';

/** A language tag: `en`, `pt-BR`. */
export const language = /^[a-z]{2}(-[A-Z]{2})?$/;

/** Stands in when `site.yaml` cannot be read, so that the other files are still checked. */
const fallback: Site = {
  name: '?',
  tagline: {},
  description: {},
  organization: '?',
  contact: 'nobody@example.org',
  locales: ['en'],
  // Whatever it says of quality is not known, so nobody is held to it.
  standard: 'draft',
  licence: { content: '?', contentUrl: 'https://example.org/', code: '?' },
};

/** `site.yaml`, or what can be known without it. */
export function readSite(reading: Reading): Site {
  const yaml = neededYaml(reading, 'site.yaml');
  const fitted =
    yaml?.data === undefined ? undefined : keep(reading, fitShape(siteSchema, yaml.data, yaml.at));
  const site = fitted?.data as Site | undefined;
  return site ?? { ...fallback, locales: localesOf(yaml?.data, reading.names) };
}

/** The languages of a broken `site.yaml`: those it names, else those that have a folder. */
function localesOf(data: unknown, names: readonly string[]): string[] {
  const written: unknown = valueAt(data, ['locales']);
  const isLanguage = (one: unknown): one is string => typeof one === 'string' && language.test(one);
  if (Array.isArray(written) && written.length > 0 && written.every(isLanguage)) return written;
  const folders = names.filter((name) => name.includes('/')).map((name) => name.split('/')[0]);
  return [...new Set(['en', ...folders.filter(isLanguage)])];
}
