import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isLockedHere } from '#browser/record/existing.ts';
import { lockDevice, openLock, unlockDevice } from '#browser/record/lock/locking.ts';
import { readRows } from '#browser/record/lock/rows.ts';
import { keyringOfPage, lockedStorage } from '#browser/record/lock/storage.ts';
import { isLocked, readPreference, writePreference } from '#browser/record/preferences.ts';
import { sessionStorageOfTab } from '#browser/record/session.ts';
import { roomMark } from '#browser/room-mark.ts';
import { recall, remember } from '#browser/tab-memory.ts';
import { makeDraft } from '../../domain/record/makeRecord.ts';
import { makeArea } from './makeArea.ts';
import { fixed, makeTab } from './makeStorage.ts';

const passphrase = 'four bridges under rain';
let [tab, device] = [makeArea(), makeArea()];

beforeEach(() => {
  [tab, device] = [makeArea(), makeArea()];
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  keyringOfPage().lock();
  vi.unstubAllGlobals();
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('locking the record of a device', () => {
  it('moves all of it under the passphrase and leaves nothing in clear, of the record or beside it', async () => {
    const plain = await makeTab();
    await plain.saveNote('my-why', 'A name.', 0);
    writePreference('route', 'new-leader');
    roomMark('practice/short', 0);
    remember('searches', 'a search');
    expect(await lockDevice(plain, passphrase)).toBe('done');

    expect(await names()).toEqual(['groundwork-locked']);
    expect([...device.kept]).toEqual([['groundwork:lock', 'yes']]);
    expect([...tab.kept]).toEqual([]);
    const storage = lockedStorage(fixed);
    expect((await storage.load()).notes).toMatchObject([{ item: 'my-why', text: 'A name.' }]);
    storage.close();

    expect(writePreference('route', 'new-leader')).toBe(false);
    remember('searches', 'another');
    expect(recall('searches')).toBeNull();
    expect(roomMark('practice/short', 0)).toBe(roomMark('practice/short', 0));
    expect([...device.kept.keys(), ...tab.kept.keys()]).toEqual(['groundwork:lock']);
  });

  it('takes in what a tab wrote in clear that did not know, and deletes it there', async () => {
    const [plain, other] = [await makeTab(), await makeTab()];
    await plain.append(makeDraft());
    await lockDevice(plain, passphrase);
    await other.append(makeDraft());
    expect(await names()).toContain('groundwork');
    other.close();
    plain.close();
    const next = lockedStorage(fixed);
    expect((await next.load()).attempts).toHaveLength(2);
    expect(await names()).toEqual(['groundwork-locked']);
    next.close();
  });

  it('takes in what another tab saves just while it moves', async () => {
    const [plain, other] = [await makeTab(), await makeTab()];
    await plain.append(makeDraft());
    const add = Reflect.get(IDBObjectStore.prototype, 'add') as (
      this: IDBObjectStore,
      value: unknown,
    ) => IDBRequest<IDBValidKey>;
    let rows = 0;
    let saved: Promise<unknown> | undefined;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (this.name === 'rows') rows += 1;
      // The first row is the record as the page knew it; with the second one the rest is being moved.
      if (this.name === 'rows' && rows === 2) saved = other.append(makeDraft());
      return add.call(this, value);
    });
    await lockDevice(plain, passphrase);
    spy.mockRestore();
    await saved;
    other.close();
    plain.close();
    expect(rows).toBeGreaterThan(1);
    const next = lockedStorage(fixed);
    expect((await next.load()).attempts).toHaveLength(2);
    next.close();
  });

  it('takes in what is in the tab of a shared device', async () => {
    writePreference('shared', 'yes');
    const shared = sessionStorageOfTab(fixed);
    await shared.saveNote('my-why', 'For now.', 0);
    expect(await lockDevice(shared, passphrase)).toBe('done');
    expect([...tab.kept]).toEqual([]);
    expect(readPreference('shared')).toBe('asked');
    const storage = lockedStorage(fixed);
    expect((await storage.load()).notes).toMatchObject([{ text: 'For now.' }]);
    storage.close();
  });

  it('changes nothing where work is only in the memory of the page, or the switch does not hold', async () => {
    const plain = await makeTab();
    await plain.append(makeDraft());
    device.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(await lockDevice(plain, passphrase)).toBe('failed');
    expect(await names()).not.toContain('groundwork-locked');
    expect((await (await makeTab()).load()).attempts).toHaveLength(1);
  });

  it('never writes over a locked record that is there, and asks for its passphrase from then on', async () => {
    const plain = await makeTab();
    await plain.append(makeDraft());
    await lockDevice(plain, passphrase);
    const before = await readRows();
    // The setting did not reach the disk.
    device.removeItem('groundwork:lock');
    expect(await lockDevice(await makeTab(), 'another passphrase')).toBe('found');
    expect(await readRows()).toEqual(before);
    device.removeItem('groundwork:lock');
    expect(await isLockedHere()).toBe(true);
    expect(isLocked()).toBe(true);
  });
});

describe('taking the lock off', () => {
  it('needs the passphrase, and brings everything back in clear', async () => {
    const plain = await makeTab();
    await plain.saveNote('my-why', 'A name.', 0);
    await lockDevice(plain, passphrase);
    const before = await readRows();
    expect(await unlockDevice('four bridges under snow')).toBe('wrong');
    expect(await openLock('four bridges under snow')).toBe('wrong');
    expect(await readRows()).toEqual(before);
    expect(isLocked()).toBe(true);

    expect(await unlockDevice(passphrase)).toBe('open');
    expect(isLocked()).toBe(false);
    expect(await names()).not.toContain('groundwork-locked');
    expect((await (await makeTab()).load()).notes).toMatchObject([{ text: 'A name.' }]);
  });
});
