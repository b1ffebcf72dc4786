import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getEntry, render } from 'astro:content';
import { shelfOf, type Library, type Shelf } from '#domain/library.ts';
import { checkContent, report } from './check.ts';
import { keptForBuild } from './kept.ts';

/** While somebody writes, what was read counts for this long: one page asks hundreds of times. */
const freshMilliseconds = 1000;
let read: { library: Library; at: number } | undefined;

/** The whole content, read once a build, and again and again while somebody writes. Content with problems stops here. */
export function loadLibrary(): Library {
  const now = performance.now();
  if (read && (import.meta.env.PROD || now - read.at < freshMilliseconds)) return read.library;
  const library = (import.meta.env.PROD ? keptForBuild() : undefined) ?? checkedLibrary();
  read = { library, at: performance.now() };
  return library;
}

function checkedLibrary(): Library {
  const { library, problems } = checkContent();
  if (problems.length > 0) throw new Error(report(problems));
  return library;
}

/** The shelf of one locale. */
export function loadShelf(locale: string): Shelf {
  return shelfOf(loadLibrary(), locale);
}

/** The languages of the site, the source language first. */
export function loadLocales(): readonly string[] {
  return loadLibrary().site.locales;
}

/** What is written below the head of a file, ready to be shown. */
interface Body {
  Content: AstroComponentFactory;
  headings: readonly MarkdownHeading[];
  /** The language it was found in. */
  lang: string;
}

/** A body ready to be shown, in the language it was found in. */
export async function loadBody(
  kind: 'lessons' | 'concepts' | 'cases' | 'pages',
  locale: string,
  id: string,
): Promise<Body> {
  const [source = 'en'] = loadLocales();
  const translated = await getEntry(kind, `${locale}/${id}`);
  // A translation with nothing below its head shows the English body.
  const own = translated?.body?.trim() ? translated : undefined;
  const entry = own ?? (await getEntry(kind, `${source}/${id}`));
  if (!entry) throw new Error(`no ${kind} "${id}"`);
  const { Content, headings } = await render(entry);
  return { Content, headings, lang: own ? locale : source };
}
