import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Courier } from '#browser/record/courier.ts';
import { keepRecord } from '#browser/record/keeper.ts';
import type { Shelf } from '#browser/record/shelf.ts';
import { applyChange } from '#domain/record/change.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { makeDraft } from '../../domain/record/makeRecord.ts';
import { fixed } from './makeStorage.ts';

/** A shelf that does as it is told: answers late, or fails for a while. */
interface TestShelf extends Shelf {
  isBroken: boolean;
  /** Lets the reads answer that were asked for so far, with what they saw then. */
  readonly answer: () => void;
}

function makeShelf(): TestShelf {
  let record: LearnerRecord = emptyRecord;
  let reads: (() => void)[] = [];
  const shelf: TestShelf = {
    isBroken: false,
    answer: () => {
      for (const read of reads) read();
      reads = [];
    },
    read: () => {
      const seen = record;
      if (shelf.isBroken) return refuse();
      return new Promise((resolve) => reads.push(() => resolve(seen)));
    },
    write: (change) => {
      if (shelf.isBroken) return refuse();
      record = applyChange(record, change);
      return Promise.resolve(record);
    },
    close: () => undefined,
  };
  return shelf;
}

function refuse(): Promise<never> {
  return Promise.reject(new DOMException('disk', 'UnknownError'));
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('keeping a record on a shelf', () => {
  it('makes changes that waited in the order in which they were made, so that the last wording stays', async () => {
    const shelf = makeShelf();
    const storage = keepRecord(shelf, fixed);
    shelf.isBroken = true;
    const first = await storage.saveNote('my-why', 'One', 0);
    await storage.saveNote('my-why', 'Two', first.edited);
    // Tried once more, and refused once more.
    await settle();
    shelf.isBroken = false;
    await storage.append(makeDraft());
    await settle();
    const loading = storage.load();
    await settle();
    shelf.answer();
    expect((await loading).notes).toMatchObject([{ text: 'Two' }]);
  });

  it('does not take a read that a change has overtaken for the newest', async () => {
    const shelf = makeShelf();
    const storage = keepRecord(shelf, fixed);
    const loading = storage.load();
    const attempt = await storage.append(makeDraft());
    for (let n = 0; n < 2; n += 1) {
      await settle();
      shelf.answer();
    }
    expect((await loading).attempts).toEqual([attempt]);
    expect((await storage.load()).attempts).toEqual([attempt]);
  });

  it('reads once for all that others have written while it was reading', async () => {
    let hear = () => {};
    const courier = (lookAgain: () => void): Courier => {
      hear = lookAgain;
      return { tell: () => undefined, close: () => undefined };
    };
    const shelf = makeShelf();
    const read = vi.spyOn(shelf, 'read');
    const storage = keepRecord(shelf, { ...fixed, courier });
    storage.subscribe(() => void storage.load());
    const loading = storage.load();
    for (let n = 0; n < 100; n += 1) hear();
    await shelf.write({ kind: 'append', draft: makeDraft(), id: 'theirs', at: fixed.now() });
    for (let n = 0; n < 2; n += 1) {
      await settle();
      shelf.answer();
    }
    expect((await loading).attempts).toMatchObject([{ id: 'theirs' }]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('says so when reading fails, and no more once it works again', async () => {
    const shelf = makeShelf();
    const storage = keepRecord(shelf, fixed);
    shelf.isBroken = true;
    expect(await storage.load()).toEqual(emptyRecord);
    expect(storage.state).toEqual({ kind: 'memory', reason: 'disk' });
    shelf.isBroken = false;
    const loading = storage.load();
    shelf.answer();
    await loading;
    expect(storage.state).toEqual({ kind: 'ready' });
  });

  it('tries what waits again when another tab has found room', async () => {
    let hear = () => {};
    const courier = (lookAgain: () => void): Courier => {
      hear = lookAgain;
      return { tell: () => undefined, close: () => undefined };
    };
    const shelf = makeShelf();
    const storage = keepRecord(shelf, { ...fixed, courier });
    shelf.isBroken = true;
    await storage.append(makeDraft());
    shelf.isBroken = false;
    hear();
    await settle();
    expect(storage.state).toEqual({ kind: 'saved' });
  });

  describe('on a device that does better after a while', () => {
    afterEach(() => vi.useRealTimers());

    it('saves what waits by itself, and says so', async () => {
      vi.useFakeTimers();
      const shelf = makeShelf();
      const storage = keepRecord(shelf, fixed);
      shelf.isBroken = true;
      await storage.append(makeDraft());
      await vi.advanceTimersByTimeAsync(10_000);
      expect(storage.state).toEqual({ kind: 'memory', reason: 'disk' });
      shelf.isBroken = false;
      await vi.advanceTimersByTimeAsync(10_000);
      expect(storage.state).toEqual({ kind: 'saved' });
    });

    it('reads again for those who follow the record', async () => {
      vi.useFakeTimers();
      const shelf = makeShelf();
      const storage = keepRecord(shelf, fixed);
      storage.subscribe(() => void storage.load());
      shelf.isBroken = true;
      await storage.load();
      expect(storage.state).toEqual({ kind: 'memory', reason: 'disk' });
      shelf.isBroken = false;
      await vi.advanceTimersByTimeAsync(10_000);
      shelf.answer();
      await vi.advanceTimersByTimeAsync(0);
      expect(storage.state).toEqual({ kind: 'ready' });
    });

    it('tries less and less often, and no more once the page lets go of it', async () => {
      vi.useFakeTimers();
      const shelf = makeShelf();
      const storage = keepRecord(shelf, fixed);
      shelf.isBroken = true;
      const write = vi.spyOn(shelf, 'write');
      await storage.append(makeDraft());
      await vi.advanceTimersByTimeAsync(600_000);
      expect(write.mock.calls.length).toBeGreaterThan(10);
      expect(write.mock.calls.length).toBeLessThan(20);
      storage.close();
      write.mockClear();
      await vi.advanceTimersByTimeAsync(600_000);
      expect(write).not.toHaveBeenCalled();
    });
  });

  it('does not say that all is erased when it is not', async () => {
    const shelf = makeShelf();
    const storage = keepRecord(shelf, fixed);
    await storage.append(makeDraft());
    shelf.isBroken = true;
    expect(await storage.erase()).toBe(false);
    shelf.isBroken = false;
    expect(await storage.erase()).toBe(true);
  });
});
