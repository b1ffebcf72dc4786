import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packText, unpackText } from '#browser/record/packing.ts';
import { arriveByLink, makeProgressLink } from '#browser/record/resume-link.ts';
import { checksum } from '#domain/record/checksum.ts';
import { LONGEST_LINK } from '#domain/record/link-frame.ts';
import { frameProgress } from '#domain/record/resume-link.ts';
import { travelling } from '#domain/record/travel.ts';
import { makeAttempt, makeNote, makeRecord } from '../../domain/record/makeRecord.ts';

const page = 'https://example.org/en/workbook/';
let place = new URL(page);

beforeEach(() => {
  place = new URL(page);
  vi.stubGlobal('location', {
    get href() {
      return place.href;
    },
    get hash() {
      return place.hash;
    },
  });
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, href: string) => (place = new URL(href)),
  });
});
afterEach(() => vi.unstubAllGlobals());

const record = makeRecord({ attempts: [makeAttempt()], notes: [makeNote()] });

/** Many answers, each with an id as random as a real one. */
const many = (n: number) =>
  makeRecord({
    attempts: Array.from({ length: n }, (_, i) =>
      makeAttempt({
        id: [0, 1, 2, 3].map((at) => checksum(new TextEncoder().encode(`${i} ${at}`))).join(''),
        counter: i + 1,
        item: `item-${i}`,
      }),
    ),
  });

describe('a resume link', () => {
  it('arrives as it was made, and is gone from the address bar', async () => {
    const { href, leftOut } = await makeProgressLink(record);
    expect(leftOut).toBe(0);
    expect(href).not.toContain('rent');
    place = new URL(href);
    expect(await arriveByLink()).toEqual({ kind: 'record', record: travelling(record) });
    expect(place.href).toBe(page);
    expect(await arriveByLink()).toEqual({ kind: 'none' });
  });

  it('works without compression, where a browser has none', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    place = new URL((await makeProgressLink(record)).href);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await arriveByLink()).toMatchObject({ kind: 'record' });
  });

  it('says so where a browser cannot unpack it', async () => {
    place = new URL((await makeProgressLink(record)).href);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await arriveByLink()).toEqual({ kind: 'refused', problem: 'no-inflate' });
  });

  it('stays below its greatest length, keeps the newest, and counts what found no room', async () => {
    const { href, record: held, leftOut } = await makeProgressLink(many(3000));
    expect(new URL(href).hash.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(held.attempts.at(-1)?.item).toBe('item-2999');
    expect(held.attempts.length + leftOut).toBe(3000);
    expect(held.attempts.length).toBeGreaterThan(50);
  });

  it('is refused where a small link would fill the memory, and where bytes are no progress', async () => {
    const bomb = new Blob([new Uint8Array(4_000_000)]).stream().pipeThrough(new CompressionStream('deflate'));
    const bytes = new Uint8Array(await new Response(bomb).arrayBuffer());
    for (const framed of [
      { isDeflated: true, bytes },
      { isDeflated: true, bytes: new Uint8Array([1, 2, 3]) },
      { isDeflated: false, bytes: new Uint8Array([255, 254]) },
    ]) {
      place = new URL(`${page}${frameProgress(framed)}`);
      expect(await arriveByLink()).toEqual({ kind: 'refused', problem: 'damaged' });
      expect(place.hash).toBe('');
    }
  });

  it('is unpacked up to a length, and not a letter further', async () => {
    const packed = await packText('a'.repeat(1001));
    expect(await unpackText(packed, 1001)).toHaveLength(1001);
    expect(await unpackText(packed, 1000)).toBeNull();
  });
});
