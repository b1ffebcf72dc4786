import { bibtexEntry, plainTex } from '#domain/bibtex.ts';
import type { CslWork } from './csl.ts';

type Person = CslWork['author'][number];

/** BibTeX's name for each type of work, and the field that holds what the work stands in. */
const types: Readonly<Record<CslWork['type'], readonly [type: string, container: string]>> = {
  book: ['book', 'series'],
  chapter: ['incollection', 'booktitle'],
  'article-journal': ['article', 'journal'],
  'article-newspaper': ['article', 'journal'],
  report: ['techreport', 'series'],
  pamphlet: ['booklet', 'howpublished'],
  // Old BibTeX knows no page of the web, and it asks of a thesis which degree it won.
  thesis: ['misc', 'howpublished'],
  webpage: ['misc', 'howpublished'],
  'post-weblog': ['misc', 'howpublished'],
};

/** A work as an entry for BibTeX, under the key by which our texts cite it. */
export function bibtexOf(work: CslWork): string {
  const [type, container] = types[work.type];
  const [year, month] = work.issued?.['date-parts'][0] ?? [];
  const publisher = type === 'techreport' ? 'institution' : 'publisher';
  return bibtexEntry(type, work.id, [
    ['author', peopleOf(work.author)],
    ['editor', peopleOf(work.editor ?? [])],
    ['title', `{${plainTex(work.title)}}`],
    [container, texOf(work['container-title'])],
    [publisher, texOf(work.publisher)],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['volume', texOf(work.volume)],
    ['number', texOf(work.issue)],
    ['pages', texOf(work.page)?.replace(/[-–]+/, '--')],
    ['edition', texOf(work.edition)],
    ['doi', work.DOI],
    ['url', work.URL],
  ]);
}

function texOf(words: string | undefined): string | undefined {
  return words === undefined ? undefined : plainTex(words);
}

function peopleOf(people: readonly Person[]): string {
  return people
    .map((one) =>
      'literal' in one
        ? `{${plainTex(one.literal)}}`
        : [one.family, one.given].flatMap((name) => (name ? [plainTex(name)] : [])).join(', '),
    )
    .join(' and ');
}
