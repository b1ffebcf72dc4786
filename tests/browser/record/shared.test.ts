import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayHoldRecord } from '#browser/record/existing.ts';
import { openDevice, openRecord } from '#browser/record/open.ts';
import {
  isSharedDevice,
  keepsNothing,
  readPreference,
  writePreference,
} from '#browser/record/preferences.ts';
import { readSession, sessionStorageOfTab, writeSession } from '#browser/record/session.ts';
import { finishAndClear, shareDevice, unshareDevice } from '#browser/record/sharing.ts';
import { roomMark } from '#browser/room-mark.ts';
import { remember } from '#browser/tab-memory.ts';
import { troubleIn } from '#domain/record/storage.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { makeDraft, makeNote, makeRecord } from '../../domain/record/makeRecord.ts';
import { makeArea } from './makeArea.ts';
import { fixed } from './makeStorage.ts';

let tab = makeArea();
let device = makeArea();

beforeEach(() => {
  [tab, device] = [makeArea(), makeArea()];
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

describe('a device that others use too', () => {
  it('holds what is done for the tab, through a reload, and keeps nothing of it', async () => {
    const first = sessionStorageOfTab(fixed);
    await first.append(makeDraft());
    await first.saveNote('my-why', 'For now.', 0);
    expect(first.state).toEqual({ kind: 'memory', reason: 'shared' });
    expect(troubleIn(first.state)).toBeNull();
    const reloaded = await sessionStorageOfTab(fixed).load();
    expect(reloaded.attempts).toHaveLength(1);
    expect(reloaded.notes).toMatchObject([{ text: 'For now.' }]);
    expect(await indexedDB.databases()).toEqual([]);
    expect([...device.kept]).toEqual([]);
  });

  it('says so when the tab has no room, keeps the change on the page, and recovers', async () => {
    const storage = sessionStorageOfTab(fixed);
    const { setItem } = tab;
    tab.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await storage.saveNote('my-why', 'No room.', 0);
    expect(storage.state).toEqual({ kind: 'memory', reason: 'full' });
    expect((await storage.load()).notes).toMatchObject([{ text: 'No room.' }]);
    tab.setItem = setItem;
    await storage.saveNote('my-ask', 'Room again.', 0);
    await vi.waitFor(() => expect(storage.state).toEqual({ kind: 'memory', reason: 'shared' }));
    expect(readSession().notes).toHaveLength(2);
  });

  it('never writes over what it cannot read', async () => {
    tab.setItem('groundwork:session-record', 'half a fi');
    const storage = sessionStorageOfTab(fixed);
    await storage.saveNote('my-why', 'New.', 0);
    expect(tab.getItem('groundwork:session-record')).toBe('half a fi');
    expect(storage.state).toEqual({ kind: 'memory', reason: 'damaged' });
    expect(await storage.erase()).toBe(true);
    expect(readSession()).toEqual(emptyRecord);
  });

  it('is asked for a record only where the tab has one', async () => {
    writePreference('shared', 'yes');
    expect(await mayHoldRecord()).toBe(false);
    writeSession(makeRecord({ notes: [makeNote()] }));
    expect(await mayHoldRecord()).toBe(true);
  });

  it('keeps the route that was taken in the tab, and takes it along when the switch is turned back', async () => {
    writePreference('shared', 'yes');
    writePreference('route', 'new-leader');
    expect(tab.getItem('groundwork:route')).toBe('new-leader');
    expect(device.getItem('groundwork:route')).toBeNull();
    expect(await unshareDevice('keep')).toBe(true);
    expect(device.getItem('groundwork:route')).toBe('new-leader');
    expect(tab.getItem('groundwork:route')).toBeNull();
  });

  it('forgets the route with the rest where the work is erased', async () => {
    writePreference('shared', 'yes');
    writePreference('route', 'new-leader');
    expect(await unshareDevice('erase')).toBe(true);
    expect(readPreference('route')).toBeNull();
  });

  it('takes the route of the device into the tab when the switch is turned on', async () => {
    writePreference('route', 'new-leader');
    expect(await shareDevice('move')).toBe(true);
    expect(tab.getItem('groundwork:route')).toBe('new-leader');
    expect(device.getItem('groundwork:route')).toBeNull();
  });

  it('takes the marks of rooms along, both ways, and forgets them with the work', async () => {
    const mark = roomMark('practice/short', 0);
    expect(await shareDevice('move')).toBe(true);
    expect([...device.kept.keys()]).toEqual(['groundwork:shared']);
    expect(roomMark('practice/short', 0)).toBe(mark);
    expect(await unshareDevice('keep')).toBe(true);
    expect(roomMark('practice/short', 0)).toBe(mark);
    expect([...tab.kept.keys()]).toEqual([]);
    expect(await shareDevice('erase')).toBe(true);
    expect([...tab.kept.keys(), ...device.kept.keys()]).toEqual(['groundwork:shared']);
  });

  it('takes what is in the tab onto the device when the learner turns the switch back', async () => {
    writePreference('shared', 'yes');
    writeSession(makeRecord({ notes: [makeNote()] }));
    expect(await unshareDevice('keep')).toBe(true);
    expect(readSession()).toEqual(emptyRecord);
    expect(device.getItem('groundwork:shared')).toBe('asked');
    const kept = await openDevice();
    expect((await kept.load()).notes).toEqual([makeNote()]);
    kept.close();
  });
});

describe('a device that keeps nothing at all', () => {
  /** A page of its own: it takes its storage from the switch when it begins. */
  const page = async () => {
    vi.resetModules();
    return {
      ...(await import('#browser/record/open.ts')),
      ...(await import('#browser/record/sharing.ts')),
    };
  };

  it('erases what is here, and lets nothing be written from there on, not even into the tab', async () => {
    writePreference('route', 'new-leader');
    remember('sought', 'strike');
    const before = await page();
    expect(await before.keepNothing()).toBe(true);
    const storage = await (await page()).openRecord();
    await storage.append(makeDraft());
    await storage.saveNote('my-why', 'For now.', 0);
    writePreference('route', 'trainer');
    writePreference('exported', '2026-11-28');
    remember('sought', 'boycott');
    expect((await storage.load()).notes).toMatchObject([{ text: 'For now.' }]);
    expect(storage.state).toEqual({ kind: 'memory', reason: 'nothing' });
    expect(troubleIn(storage.state)).toBeNull();
    expect([...tab.kept.keys(), ...device.kept.keys()]).toEqual(['groundwork:nothing']);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await mayHoldRecord()).toBe(false);
  });

  it('is not switched on where the browser holds on to what is here', async () => {
    const { keepNothing, openRecord } = await page();
    vi.spyOn(await openRecord(), 'erase').mockResolvedValue(false);
    expect(await keepNothing()).toBe(false);
    expect(keepsNothing()).toBe(false);
  });
});

describe('a device that is handed on', () => {
  it('is not said to be a shared one while the record is still on it', async () => {
    const erase = vi.spyOn(await openRecord(), 'erase').mockResolvedValue(false);
    expect(await shareDevice('move')).toBe(false);
    erase.mockRestore();
    expect(isSharedDevice()).toBe(false);
    expect(readSession()).toEqual(emptyRecord);
  });

  it('stays a shared one for whoever comes next', async () => {
    writePreference('shared', 'yes');
    writeSession(makeRecord({ notes: [makeNote()] }));
    await finishAndClear();
    expect(isSharedDevice()).toBe(true);
    expect(readSession()).toEqual(emptyRecord);
  });

  it('does not become a shared one by being cleared', async () => {
    await finishAndClear();
    expect(isSharedDevice()).toBe(false);
  });
});
