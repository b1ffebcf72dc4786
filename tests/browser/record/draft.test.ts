import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putDraftAside, takeUpDrafts } from '#browser/record/draft.ts';
import { memoryStorage } from '#browser/record/memory.ts';
import { openDevice } from '#browser/record/open.ts';
import { writePreference } from '#browser/record/preferences.ts';
import { makeArea } from './makeArea.ts';
import { fixed } from './makeStorage.ts';

let [tab, device] = [makeArea(), makeArea()];

beforeEach(() => {
  [tab, device] = [makeArea(), makeArea()];
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

describe('words that were typed last when a page was left', () => {
  it('are saved by the next page, in this tab or another, and then no longer aside', async () => {
    putDraftAside('my-why', { text: 'In a hurry.', basedOn: 0, sent: null });
    const next = await openDevice();
    await takeUpDrafts(next);
    expect((await next.load()).notes).toMatchObject([{ item: 'my-why', text: 'In a hurry.', others: [] }]);
    expect([...device.kept]).toEqual([]);
    next.close();
  });

  it('change nothing where they had been saved after all', async () => {
    const storage = await openDevice();
    const { edited } = await storage.saveNote('my-why', 'In a hurry.', 0);
    putDraftAside('my-why', { text: 'In a hurry.', basedOn: 0, sent: null });
    await takeUpDrafts(storage);
    expect((await storage.load()).notes).toMatchObject([{ text: 'In a hurry.', others: [], edited }]);
    storage.close();
  });

  it('take the place of their own earlier wording, which was being saved', async () => {
    const before = await openDevice();
    await before.saveNote('my-why', 'In a', 0);
    before.close();
    const storage = await openDevice();
    putDraftAside('my-why', { text: 'In a hurry.', basedOn: 0, sent: 'In a' });
    await takeUpDrafts(storage);
    expect((await storage.load()).notes).toMatchObject([{ text: 'In a hurry.', others: [] }]);
    storage.close();
  });

  it('leave a text beside them that was written elsewhere meanwhile', async () => {
    const other = await openDevice();
    await other.saveNote('my-why', 'From another tab.', 0);
    other.close();
    const storage = await openDevice();
    putDraftAside('my-why', { text: 'In a hurry.', basedOn: 0, sent: null });
    await takeUpDrafts(storage);
    expect((await storage.load()).notes).toMatchObject([
      { text: 'In a hurry.', others: ['From another tab.'] },
    ]);
    storage.close();
  });

  it('stay in the tab where others use the device too', () => {
    writePreference('shared', 'yes');
    putDraftAside('my-why', { text: 'In a hurry.', basedOn: 0, sent: null });
    expect([...tab.kept.keys()]).toEqual(['groundwork:draft:note:my-why']);
    expect([...device.kept.keys()]).toEqual(['groundwork:shared']);
  });

  it('stay aside while nothing can be saved', async () => {
    putDraftAside('my-why', { text: 'In a hurry.', basedOn: 0, sent: null });
    await takeUpDrafts(memoryStorage({ ...fixed, reason: 'full' }));
    expect([...device.kept.keys()]).toEqual(['groundwork:draft:note:my-why']);
  });

  it('are written nowhere where nothing in clear may be, or nothing at all', () => {
    writePreference('nothing', 'yes');
    putDraftAside('my-why', { text: 'In a hurry.', basedOn: 0, sent: null });
    writePreference('nothing', null);
    writePreference('lock', 'yes');
    putDraftAside('my-why', { text: 'In a hurry.', basedOn: 0, sent: null });
    expect([...tab.kept.keys(), ...device.kept.keys()]).toEqual(['groundwork:lock']);
  });

  it('do no harm where they cannot be read', async () => {
    device.setItem('groundwork:draft:note:my-why', '{"text":');
    const storage = await openDevice();
    await takeUpDrafts(storage);
    expect((await storage.load()).notes).toEqual([]);
    expect([...device.kept]).toEqual([]);
    storage.close();
  });
});
