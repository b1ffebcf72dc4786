import { describe, expect, test } from 'vitest';
import { placedTwice } from '#domain/check/placing.ts';
import { makeLibrary, makeModule, makeTrack } from '../../make.ts';

describe('a place', () => {
  const found = (...args: Parameters<typeof makeLibrary>) =>
    placedTwice(makeLibrary(...args)).map(({ message }) => message);

  test('is one for each lesson and one for each module, also where both bear one name', () => {
    const module = makeModule({ id: 'water', lessons: ['water', 'dig'] });
    expect(found({ module: [module], track: [makeTrack({ modules: ['water'] })] })).toEqual([]);
  });

  test('is told where a lesson or a module has a second one', () => {
    const modules = [makeModule({ id: 'a', lessons: ['dig'] }), makeModule({ id: 'b', lessons: ['dig'] })];
    const track = makeTrack({ modules: ['a', 'b', 'a'] });
    expect(found({ module: modules, track: [track] })).toHaveLength(2);
  });
});
