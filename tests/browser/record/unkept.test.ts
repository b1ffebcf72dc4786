import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Courier, News } from '#browser/record/courier.ts';
import { keepRecord } from '#browser/record/keeper.ts';
import { openDevice } from '#browser/record/open.ts';
import { writePreference } from '#browser/record/preferences.ts';
import type { Shelf } from '#browser/record/shelf.ts';
import { unkept } from '#browser/record/unkept.ts';
import { applyChange } from '#domain/record/change.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { makeDraft } from '../../domain/record/makeRecord.ts';
import { makeArea } from './makeArea.ts';
import { fixed } from './makeStorage.ts';

let [tab, device] = [makeArea(), makeArea()];

beforeEach(() => {
  [tab, device] = [makeArea(), makeArea()];
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', device);
});
afterEach(() => vi.unstubAllGlobals());

/** A shelf on which a page that is left has put nothing: it writes once it is told to. */
function makeSlowShelf() {
  const kept: { record: LearnerRecord } = { record: emptyRecord };
  let isLeft = true;
  const shelf: Shelf = {
    read: () => Promise.resolve(kept.record),
    write(change) {
      if (isLeft) return new Promise(() => undefined);
      kept.record = applyChange(kept.record, change);
      return Promise.resolve(kept.record);
    },
    close: () => undefined,
  };
  return { shelf, kept, nextPage: () => (isLeft = false) };
}

/** What lies aside on the device. */
const aside = () => [...device.kept.keys()].filter((key) => key.startsWith('groundwork:draft:'));

describe('an answer that was given a moment before a page was left', () => {
  it('is on the next page at once, is kept by it as it was given, and lies aside no more', async () => {
    const { shelf, kept, nextPage } = makeSlowShelf();
    const left = keepRecord(shelf, { ...fixed, unkept });
    void left.append(makeDraft());
    const [given] = (await left.load()).attempts;
    nextPage();
    const next = keepRecord(shelf, { ...fixed, unkept });
    expect((await next.load()).attempts).toEqual([given]);
    await vi.waitFor(() => expect(kept.record.attempts).toEqual([given]));
    expect(aside()).toEqual([]);
  });

  it('is on a page that comes back from the memory of the browser', async () => {
    let hear: (news: News) => void = () => undefined;
    const courier = (lookAgain: (news: News) => void): Courier => {
      hear = lookAgain;
      return { tell: () => undefined, close: () => undefined };
    };
    const { shelf, kept, nextPage } = makeSlowShelf();
    nextPage();
    const page = keepRecord(shelf, { ...fixed, unkept, courier });
    expect((await page.load()).attempts).toEqual([]);
    const attempt = { ...makeDraft(), id: 'given-elsewhere', counter: 1, at: fixed.now() };
    unkept.put(attempt);
    hear('back');
    await vi.waitFor(() => expect(kept.record.attempts).toEqual([attempt]));
    expect((await page.load()).attempts).toEqual([attempt]);
    expect(aside()).toEqual([]);
  });

  it('is there once where it had been kept after all', async () => {
    const { shelf, kept, nextPage } = makeSlowShelf();
    nextPage();
    const attempt = await keepRecord(shelf, { ...fixed, unkept }).append(makeDraft());
    unkept.put(attempt);
    const next = keepRecord(shelf, { ...fixed, unkept });
    await vi.waitFor(() => expect(aside()).toEqual([]));
    expect((await next.load()).attempts).toEqual([attempt]);
    expect(kept.record.attempts).toEqual([attempt]);
  });

  it('stays deleted, where somebody deleted it before a page tried once more to keep it', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('document', new EventTarget());
    const page = await openDevice();
    const attempt = await page.append(makeDraft());
    await page.remove([attempt.id]);
    page.close();
    unkept.put(attempt);
    const next = await openDevice();
    await vi.waitFor(() => {
      expect(aside()).toEqual([]);
    });
    expect((await next.load()).attempts).toEqual([]);
    next.close();
  });

  it('lies aside as long as the device does not take it', async () => {
    const refusing: Shelf = {
      read: () => Promise.resolve(emptyRecord),
      write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      close: () => undefined,
    };
    const storage = keepRecord(refusing, { ...fixed, unkept });
    const { id } = await storage.append(makeDraft());
    expect(aside()).toEqual([`groundwork:draft:attempt:${id}`]);
    storage.close();
  });

  it('is written nowhere where nothing in clear may be, or nothing at all', () => {
    const attempt = { ...makeDraft(), id: 'a', counter: 1, at: fixed.now() };
    writePreference('nothing', 'yes');
    unkept.put(attempt);
    writePreference('nothing', null);
    writePreference('lock', 'yes');
    unkept.put(attempt);
    expect([...tab.kept.keys(), ...device.kept.keys()]).toEqual(['groundwork:lock']);
  });

  it('does no harm where it cannot be read', () => {
    device.setItem('groundwork:draft:attempt:a', '{"id":');
    device.setItem('groundwork:draft:attempt:b', '{"id":"b"}');
    expect(unkept.list()).toEqual([]);
    expect(aside()).toEqual([]);
  });
});
