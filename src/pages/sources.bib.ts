import { bibtexOf } from '#domain/sources/bibtex.ts';
import { cslOf } from '#domain/sources/csl.ts';
import { loadLibrary } from '#load/curriculum.ts';

/** The bibliography for BibTeX. */
export function GET(): Response {
  const entries = loadLibrary().sources.map((source) => bibtexOf(cslOf(source)));
  return new Response(`${entries.join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
