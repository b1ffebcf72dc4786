import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeKeyring, type Keyring } from '#browser/record/lock/keyring.ts';
import type { LockWord } from '#browser/record/lock/words.ts';
import { newKey } from '#browser/record/seal.ts';
import { OPEN_MINUTES } from '#domain/record/idle.ts';

const key = await newKey('four bridges under rain');
const rings: Keyring[] = [];

/** As browsers have it. That of Node hands no keys on. */
const channels = new Set<Channel>();
class Channel extends EventTarget {
  constructor() {
    super();
    channels.add(this);
  }
  postMessage(data: unknown): void {
    for (const other of channels)
      if (other !== this) queueMicrotask(() => other.dispatchEvent(new MessageEvent('message', { data })));
  }
  close(): void {
    channels.delete(this);
  }
}

let now = 0;

function makeRing(tellWorker: (word: LockWord) => Promise<typeof key | null> = () => Promise.resolve(null)) {
  const ring = makeKeyring({ nowMs: () => now, tellWorker });
  rings.push(ring);
  return ring;
}

beforeEach(() => vi.stubGlobal('BroadcastChannel', Channel));
afterEach(() => {
  vi.unstubAllGlobals();
  now = 0;
  for (const ring of rings.splice(0)) ring.close();
});

describe('the key of a locked record', () => {
  it('is handed from page to page, and forgotten by all of them at once', async () => {
    const first = makeRing();
    expect(await first.find()).toBeNull();
    first.open(key);
    const second = makeRing();
    expect((await second.find())?.salt).toEqual(key.salt);
    expect((await second.find())?.key.extractable).toBe(false);
    const told = vi.fn();
    first.subscribe(told);
    second.lock();
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(first.isOpen()).toBe(false);
    expect(await makeRing().find()).toBeNull();
  });

  it('opens pages that are locked already when it is typed on one of them', async () => {
    const waiting = makeRing();
    expect(await waiting.find()).toBeNull();
    makeRing().open(key);
    await vi.waitFor(() => expect(waiting.isOpen()).toBe(true));
  });

  it('comes from the worker where no page is open that has it', async () => {
    const ring = makeRing((word) => Promise.resolve(word.say === 'who' ? key : null));
    expect(await ring.find()).toBe(key);
  });

  it('is forgotten after a quarter of an hour in which nobody did anything, and the worker is told', async () => {
    const said: string[] = [];
    const ring = makeRing(({ say }) => {
      said.push(say);
      return Promise.resolve(null);
    });
    ring.open(key);
    now = OPEN_MINUTES * 60_000 - 1;
    ring.stir();
    now += OPEN_MINUTES * 60_000 - 1;
    expect(await ring.find()).toBe(key);
    now += 1;
    ring.stir();
    expect(ring.isOpen()).toBe(false);
    expect(await ring.find()).toBeNull();
    expect(said).toContain('lock');
  });

  it('stays open on a page that is only read while somebody works on another', async () => {
    const [busy, still] = [makeRing(), makeRing()];
    busy.open(key);
    await vi.waitFor(() => expect(still.isOpen()).toBe(true));
    now = OPEN_MINUTES * 60_000 - 1;
    busy.stir();
    // What was said before has arrived once this is answered.
    expect(await makeRing().find()).not.toBeNull();
    now += 1;
    expect(await still.find()).not.toBeNull();
  });
});
