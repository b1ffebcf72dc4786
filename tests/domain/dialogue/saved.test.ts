import { describe, expect, it } from 'vitest';
import { attemptOf, savedTalks, type SavedTalk } from '#domain/dialogue/saved.ts';
import type { Attempt } from '#domain/record/attempt.ts';

const dialogue = { id: 'bean-talk', formerly: ['pea-talk'] };
const path = [
  { turn: 't1', choice: 'ask' },
  { turn: 't2', choice: 'tell' },
];

/** An attempt as the record gives it back. */
function kept(counter: number, talk: SavedTalk, fields: Partial<Attempt> = {}): Attempt {
  const draft = attemptOf(dialogue, talk, { lang: 'en', hasEnded: false });
  return { ...draft, id: `a${counter}`, counter, at: '2026-11-20T18:00:00Z', ...fields };
}

describe('a talk that is kept', () => {
  it('comes back with its choices and the order in which they were shown', () => {
    const talk = { key: 'k1', seed: 7, path };
    expect(savedTalks(dialogue, [kept(1, talk)])).toEqual([talk]);
  });

  it('comes back as far as it went, in the place where it was begun', () => {
    const first = { key: 'k1', seed: 7, path: path.slice(0, 1) };
    const second = { key: 'k2', seed: 8, path: path.slice(0, 1) };
    const later = { ...first, path };
    // The record may hand its attempts over in any order.
    const attempts = [kept(3, later), kept(1, first), kept(2, second)];
    expect(savedTalks(dialogue, attempts)).toEqual([later, second]);
  });

  it('is found under an earlier id of its dialogue, and not under that of another', () => {
    const talk = { key: 'k1', seed: 7, path };
    expect(savedTalks(dialogue, [kept(1, talk, { assessment: 'pea-talk' })])).toEqual([talk]);
    expect(savedTalks(dialogue, [kept(1, talk, { assessment: 'corn-talk' })])).toEqual([]);
  });

  it('does not stand in the way when it cannot be read', () => {
    const talk = { key: 'k1', seed: 7, path };
    const broken = [null, 'said', { talk: 'k2' }, { talk: 'k3', seed: 1, path: [['t1']] }];
    const attempts = broken.map((response, n) => kept(n + 2, talk, { response }));
    expect(savedTalks(dialogue, [kept(1, talk), ...attempts])).toEqual([talk]);
  });

  it('counts as having tried the dialogue only once it has ended', () => {
    const talk = { key: 'k1', seed: 7, path };
    expect(attemptOf(dialogue, talk, { lang: 'en', hasEnded: true }).item).toBe('bean-talk');
    expect(attemptOf(dialogue, talk, { lang: 'en', hasEnded: false }).item).not.toBe('bean-talk');
  });
});
