import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#schema/types.ts';
import type { Library } from '#domain/library.ts';
import { cslOf } from '#domain/sources/csl.ts';
import { loadLibrary } from './curriculum.ts';

interface Formatter {
  format(kind: string, options: Record<string, unknown>): string;
}

const known = new WeakMap<Library, ReadonlyMap<string, Source>>();

function sourcesByKey(library: Library): ReadonlyMap<string, Source> {
  const kept = known.get(library) ?? new Map(library.sources.map((source) => [source.id, source]));
  known.set(library, kept);
  return kept;
}

/** The work with a key. Content that passed the check has it. */
export function loadSource(key: string): Source {
  const source = sourcesByKey(loadLibrary()).get(key);
  if (!source) throw new Error(`no source "${key}"`);
  return source;
}

const references = new Map<string, string>();

/** A work as a line of a reference list, in plain text, without its address. */
export function loadReference(key: string, locale: string): string {
  const name = `${locale}:${key}`;
  const known = references.get(name);
  if (known !== undefined && import.meta.env.PROD) return known;
  const { URL: _address, ...work } = cslOf(loadSource(key));
  const cite = new (Cite as new (data: unknown) => Formatter)(work);
  const lang = locale === 'en' ? 'en-US' : locale;
  const line = cite.format('bibliography', { format: 'text', template: 'apa', lang }).trim();
  references.set(name, line);
  return line;
}

/** Author and year, as it stands in running text: `Han 2014`, `Horton & Freire 1990`, `Bond et al. 2012`. */
export function shortCitation(source: Source, noDate: string): string {
  const names = source.author.map((one) => ('family' in one ? one.family : one.literal));
  const [first = '', second] = names;
  const who = names.length > 2 ? `${first} et al.` : second ? `${first} & ${second}` : first;
  return source.issued ? `${who} ${source.issued.slice(0, 4)}` : `${who}, ${noDate}`;
}
