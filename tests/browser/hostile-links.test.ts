import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arriveWithAgenda } from '#browser/agenda-link.ts';
import { arriveByLink } from '#browser/record/resume-link.ts';
import { readTaken } from '#domain/agenda/link.ts';
import { filterNames, readFilters } from '#domain/finder/filters.ts';
import { longestWord, readHandover } from '#domain/room/handover.ts';
import { facetNames } from '#domain/search/record.ts';
import { readState } from '#domain/search/state.ts';
import { runs } from '../runs.ts';
import { badTexts, brokenFrames, hostileValues, packed } from './hostile-links.make.ts';

const page = 'https://example.org/en/workbook/';
const readers = [
  ['progress', '#progress=', arriveByLink],
  ['agenda', '#agenda=', arriveWithAgenda],
] as const;
let hash = '';
let shown = '';
/** Every store of a browser; whoever touches one is found out. */
const stores = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'document'] as const;
const touched = vi.fn();

beforeEach(() => {
  vi.stubGlobal('location', {
    get href() {
      return page + hash;
    },
    get hash() {
      return hash;
    },
  });
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, href: string) => (shown = href),
  });
  for (const name of stores) vi.stubGlobal(name, new Proxy({}, { get: touched, set: touched, has: touched }));
});
afterEach(() => {
  expect(touched).not.toHaveBeenCalled();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  vi.unstubAllGlobals();
});

/** Opens the page with a link, and says what came of it. */
async function open(fragment: string, arrive: () => Promise<{ readonly kind: string }>) {
  hash = fragment;
  shown = '';
  const arrived = await arrive();
  // What was refused does not stay in the address bar either.
  expect(shown).toBe(page);
  return arrived;
}

describe.each(readers)('a link with %s that somebody made to do harm', (_, mark, arrive) => {
  const refused = {
    kind: 'refused',
    problem: expect.stringMatching(/^(?:damaged|newer|too-long)$/) as string,
  };

  it('is refused with a reason where its frame is broken, and nothing is stored', async () => {
    for (const frame of brokenFrames) expect(await open(mark + frame, arrive)).toEqual(refused);
  });

  it('is refused where it is packed well and holds something else', async () => {
    for (const text of badTexts) expect(await open(mark + packed(text), arrive)).toEqual(refused);
  });

  it('is refused where a machine made it', async () => {
    const frames = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webFragments(),
      // An empty list is progress of nobody: it is read, and brings nothing.
      fc
        .json()
        .filter((json) => json !== '[]')
        .map((json) => packed(json)),
      fc.uint8Array({ maxLength: 80 }).map((some) => packed(new Uint8Array(some))),
      fc.uint8Array({ maxLength: 80 }).map((some) => packed(new Uint8Array(some), '1z')),
    );
    await fc.assert(
      fc.asyncProperty(frames, async (frame) => {
        expect(await open(mark + frame, arrive)).toEqual(refused);
      }),
      { numRuns: runs(200, 20_000) },
    );
  }, 600_000);
});

describe('a fragment of words and ids', () => {
  const named = ['word', 'with', 'q', 'kind', 'track', 'minutes', '__proto__', 'constructor'];
  const harmless = (fragment: string) => {
    const handover = readHandover(fragment);
    expect(handover?.word.length ?? 0).toBeLessThanOrEqual(longestWord);
    expect(handover?.word ?? '').not.toMatch(/[\p{C}<>]/u);
    const { query, chosen } = readState(fragment);
    expect(query.length).toBeLessThanOrEqual(200);
    expect(Object.keys(chosen).filter((name) => !facetNames.some((one) => one === name))).toEqual([]);
    const ids = [...(handover?.assessments ?? []), ...Object.values(chosen).flat()];
    // A language may bear a capital: pt-BR.
    expect(ids.filter((id) => !/^[a-z0-9-]{1,80}$/i.test(id))).toEqual([]);
    const filters = readFilters(fragment);
    expect(Object.keys(filters)).toEqual(filterNames);
    expect(Object.values(filters).every((value) => value.length <= 200)).toBe(true);
    const taken = readTaken(fragment);
    if (taken) expect(taken.id).toMatch(/^[a-z0-9-]{1,80}$/);
  };

  it('comes to known names, short words and ids, whatever somebody wrote by hand', () => {
    for (const value of hostileValues) {
      harmless(`#take=workshop.${value}`);
      for (const name of named) harmless(`#${name}=${value}`);
    }
    expect(readTaken('#take=workshop.__proto__')).toBeNull();
  });

  it('or had a machine write', () => {
    const pair = fc.tuple(
      fc.constantFrom(...named),
      fc.oneof(fc.webFragments(), fc.string({ unit: 'binary' })),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 5 }), (pairs) =>
        harmless(`#${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
      ),
      { numRuns: runs(200, 20_000) },
    );
  });
});
