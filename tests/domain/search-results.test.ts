import { describe, expect, test } from 'vitest';
import { excerptPieces, markWords, withoutStart, type Piece } from '#domain/search/marks.ts';
import { pinFirst, rowOf, type FoundPage, type SearchRow } from '#domain/search/rows.ts';

const text = (pieces: readonly Piece[]) =>
  pieces.map(({ text: words, isMatch }) => (isMatch ? `[${words}]` : words)).join('');

describe('marks', () => {
  test('an excerpt is text and marks, and no other markup', () => {
    const pieces = excerptPieces('a <mark>b</mark> &lt;img src=x&gt; <i>c</i>');
    expect(text(pieces)).toBe('a [b] <img src=x> <i>c</i>');
  });

  test('a title that stands above an excerpt is not said again', () => {
    const pieces = excerptPieces('Power <mark>first</mark>. People <mark>organize</mark> …');
    expect(text(withoutStart(pieces, 'Power first'))).toBe('People [organize] …');
    expect(text(withoutStart(pieces, 'Another'))).toBe('Power [first]. People [organize] …');
  });

  test('words that begin with a word of the query are marked', () => {
    expect(text(markWords('Power map: who has power?', ['pow', 'maps']))).toBe(
      '[Power] [map:] who has [power]?',
    );
  });
});

describe('rows', () => {
  const page: FoundPage = {
    url: '/en/lessons/m/l/',
    meta: { title: 'Power first', summary: 'What to do.', module: 'Foundations', minutes: '20' },
    filters: { kind: ['lesson'] },
    sub_results: [
      section('Power first', 1, { anchor: undefined }),
      section('Weak', 1),
      section('Strong', 9),
      section('Middle', 5),
    ],
  };

  test('show the sections that answer best, in the order of the page, with their anchors', () => {
    const row = rowOf(page, { words: ['tests'], sections: 2 });
    expect(row.sections.map(({ url }) => url)).toEqual([
      '/en/lessons/m/l/#strong',
      '/en/lessons/m/l/#middle',
    ]);
    expect(row).toMatchObject({ kind: 'lesson', module: 'Foundations', minutes: 20 });
  });

  test('a page whose title answers is told by its summary', () => {
    expect(text(rowOf(page, { words: ['power'], sections: 0 }).text)).toBe('What to do.');
    const activity = { ...page, filters: { kind: ['activity'] } };
    expect(text(rowOf(activity, { words: ['tests'], sections: 0 }).text)).toBe('about [tests]');
  });

  test.each(['concept', 'lesson', 'source'])(
    'a %s is told by its summary, because its opening holds names nobody is shown',
    (kind) => {
      const named = { ...page, filters: { kind: [kind] } };
      expect(text(rowOf(named, { words: ['tests'], sections: 0 }).text)).toBe('What to do.');
    },
  );

  test('named rows come first and only once', () => {
    const rows = [row('lesson', '/b'), row('concept', '/c')];
    expect(pinFirst([row('concept', '/c')], rows).map(({ url }) => url)).toEqual(['/c', '/b']);
  });
});

function section(
  title: string,
  score: number,
  own: { anchor?: undefined } = {},
): FoundPage['sub_results'][number] {
  return {
    title,
    url: `/en/lessons/m/l/#${title.toLowerCase()}`,
    excerpt: 'about <mark>tests</mark>',
    anchor: {},
    weighted_locations: [{ balanced_score: score }],
    ...own,
  };
}

function row(kind: SearchRow['kind'], url: string): SearchRow {
  return { kind, url, title: [], text: [], sections: [] };
}
