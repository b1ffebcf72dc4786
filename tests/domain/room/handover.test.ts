import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handoverFragment, longestWord, readHandover } from '#domain/room/handover.ts';

describe('what is handed over to the page of a room', () => {
  it('comes back as it was sent', () => {
    const sent = { word: 'Río & sol', assessments: ['three-tests', 'practice-inventory'] };
    expect(readHandover(handoverFragment(sent))).toEqual(sent);
    expect(readHandover(handoverFragment({ word: '', assessments: ['a'] }))).toEqual({
      word: '',
      assessments: ['a'],
    });
  });

  it('is nothing where the address has another fragment', () => {
    for (const fragment of ['', '#', '#on-paper', '#code=1']) expect(readHandover(fragment)).toBeNull();
  });

  it('is cut to what a word and ids can be, whatever somebody writes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (word, ids) => {
        const read = readHandover(`#word=${encodeURIComponent(word)}&with=${encodeURIComponent(ids)}`);
        expect(read?.word.length).toBeLessThanOrEqual(longestWord);
        expect(read?.word).not.toMatch(/[<>\p{Cc}]/u);
        for (const id of read?.assessments ?? []) expect(id).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });
});
