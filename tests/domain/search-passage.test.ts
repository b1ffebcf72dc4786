import { describe, expect, it } from 'vitest';
import { bestText, placesOf, readSought, wordsToMark } from '#domain/search/passage.ts';
import { readSearches, withSearch } from '#domain/search/recent.ts';
import type { SearchRow } from '#domain/search/rows.ts';

const fillers = ['what', 'is', 'a'];

describe('what is marked on a page that was opened', () => {
  const row: SearchRow = {
    kind: 'lesson',
    url: '/en/beds/',
    title: [{ text: 'Beds', isMatch: true }],
    text: [
      { text: 'How to ', isMatch: false },
      { text: 'dug,', isMatch: true },
    ],
    found: ['dug', 'Delving'],
    sections: [
      {
        url: '/en/beds/#depth',
        title: [{ text: 'Depth', isMatch: false }],
        text: [{ text: 'digging', isMatch: true }],
      },
    ],
  };

  it('are the words of the query that say something, those that the results marked, and those that the index found', () => {
    const words = wordsToMark([row], { url: '/en/beds/', query: 'what is a “dig”', fillers });
    expect(words).toEqual(['dig', 'Beds', 'dug,', 'dug', 'Delving']);
  });

  it('are, in a section, those of that section and all that the index found on its page', () => {
    expect(wordsToMark([row], { url: '/en/beds/#depth', query: 'dig', fillers })).toEqual([
      'dig',
      'digging',
      'dug',
      'Delving',
    ]);
  });

  it('is brought into view where most of the words stand together, and first where several do', () => {
    const texts = ['A bed.', 'Nothing.', 'Dig, dig, dig.', 'Digging a bed.', 'A bed to dig.'];
    expect(bestText(texts, ['bed', 'dig'])).toBe(3);
    expect(bestText(texts, ['dig'])).toBe(2);
    expect(bestText(texts, ['water'])).toBeUndefined();
    expect(bestText([], ['bed'])).toBeUndefined();
  });

  it('stands where the text has it, in any letters', () => {
    const text = 'Beds: the one-on-one Bed.';
    const cut = placesOf(text, ['bed']).map(({ from, to }) => text.slice(from, to));
    expect(cut.map((word) => word.replace(/\W+$/, ''))).toEqual(['Beds', 'Bed']);
  });

  it('is nothing where what was handed over is not what it should be', () => {
    expect(readSought('{"path":"/a/","words":["bed"]}')).toEqual({ path: '/a/', words: ['bed'] });
    for (const wrong of ['', 'null', '[]', '{"path":1,"words":[]}', '{"path":"/","words":[1]}'])
      expect(readSought(wrong)).toBeUndefined();
  });
});

describe('the last searches', () => {
  it('are five, the last first, each once however it is written', () => {
    const typed = ['one', 'two', 'Beds', 'four', 'five', ' bed ', '', 'six'];
    const kept = typed.reduce<string[]>(withSearch, []);
    expect(kept).toEqual(['six', 'bed', 'five', 'four', 'two']);
  });

  it('are none where what is kept is no list', () => {
    expect(readSearches('["bed", 7]')).toEqual(['bed']);
    for (const wrong of [null, '', '{}', 'bed']) expect(readSearches(wrong)).toEqual([]);
  });
});
