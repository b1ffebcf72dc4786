import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutWords, withWords, wordsIn } from '#domain/typed-words.ts';

describe('a search in an address', () => {
  test('holds what was chosen, and of what was typed only that it was typed', () => {
    expect(withoutWords('#q=house+meeting&kind=lesson&sort=minutes')).toBe(
      'words=kept&kind=lesson&sort=minutes',
    );
    expect(withoutWords('kind=lesson')).toBe('kind=lesson');
    expect(withoutWords('')).toBe('');
  });

  test('gets its words back from the tab, and only where the address says that there were any', () => {
    expect(withWords('#words=kept&kind=lesson', 'house meeting')).toBe('kind=lesson&q=house+meeting');
    expect(withWords('#words=kept', '')).toBe('');
    expect(withWords('#kind=lesson', 'house meeting')).toBe('kind=lesson');
  });

  test('that somebody gave away brings its own words, whatever the tab keeps', () => {
    expect(wordsIn(withWords('#q=from+a+link&words=kept', 'mine'))).toBe('from a link');
  });

  test('never holds a typed word, and loses nothing on the way back', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}!$/);
    fc.assert(
      fc.property(word, fc.subarray(['kind=lesson', 'size=30', 'sort=minutes']), (typed, chosen) => {
        const fragment = [`q=${encodeURIComponent(typed)}`, ...chosen].join('&');
        const kept = withoutWords(fragment);
        expect(decodeURIComponent(kept)).not.toContain(typed);
        const back = new URLSearchParams(withWords(kept, wordsIn(fragment)));
        expect([...back].toSorted()).toEqual([...new URLSearchParams(fragment)].toSorted());
      }),
    );
  });
});
