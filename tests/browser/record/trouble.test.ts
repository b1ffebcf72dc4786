import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { emptyRecord } from '#domain/record/record.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';
import { makeDraft } from '../../domain/record/makeRecord.ts';
import { lookInto, makeTab, useFreshBrowser } from './makeStorage.ts';

useFreshBrowser();

/** Lets every write fail as browsers do, until told to stop. */
function fillDisk(name = 'QuotaExceededError'): () => void {
  const refuse = () => {
    throw new DOMException('no room', name);
  };
  const spies = (['put', 'add', 'delete', 'clear'] as const).map((method) =>
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(refuse),
  );
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** Opens the page's record anew: each page has one of its own. */
async function openPage(): Promise<LearnerStorage> {
  vi.resetModules();
  const { openRecord } = await import('#browser/record/open.ts');
  expect(openRecord()).toBe(openRecord());
  return await openRecord();
}

describe('storage without room', () => {
  it('says so, keeps the change in memory and leaves the earlier ones on the disk', async () => {
    const tab = await makeTab();
    const early = await tab.append(makeDraft());
    fillDisk();
    const late = await tab.append(makeDraft());
    expect(tab.state).toEqual({ kind: 'memory', reason: 'full' });
    expect((await tab.load()).attempts).toEqual([early, late]);
    expect(await lookInto('attempts')).toEqual([early]);
  });

  it('saves everything that waited as soon as there is room', async () => {
    const tab = await makeTab();
    const makeRoom = fillDisk();
    const first = await tab.saveNote('my-why', 'One', 0);
    const second = await tab.saveNote('my-why', 'One two', first.edited);
    await tab.append(makeDraft());
    makeRoom();
    await tab.saveNote('my-why', 'One two three', second.edited);
    await vi.waitFor(() => {
      expect(tab.state).toEqual({ kind: 'saved' });
    });
    expect(await lookInto('attempts')).toHaveLength(1);
    expect(await lookInto('notes')).toMatchObject([{ text: 'One two three', others: [] }]);
  });

  it('erases all the same, by deleting the whole database', async () => {
    const tab = await makeTab();
    await tab.append(makeDraft());
    fillDisk();
    await tab.append(makeDraft());
    expect(await tab.erase()).toBe(true);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await tab.load()).toEqual(emptyRecord);
  });

  it('has the browser put its files in order before it says "saved" again', async () => {
    const tab = await makeTab();
    const makeRoom = fillDisk('UnknownError');
    await tab.append(makeDraft());
    makeRoom();
    const mending = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('still no room', 'UnknownError');
    });
    await tab.append(makeDraft());
    await vi.waitFor(() => {
      expect(mending).toHaveBeenCalled();
    });
    expect(tab.state).toEqual({ kind: 'memory', reason: 'disk' });
    mending.mockRestore();
    await tab.append(makeDraft());
    await vi.waitFor(() => {
      expect(tab.state).toEqual({ kind: 'saved' });
    });
    expect(await lookInto('attempts')).toHaveLength(3);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['groundwork']);
  });

  it.each([
    ['UnknownError', 'disk'],
    ['ReadOnlyError', 'readonly'],
    ['SecurityError', 'blocked'],
  ])('tells %s apart: %s', async (name, reason) => {
    const tab = await makeTab();
    fillDisk(name);
    await tab.append(makeDraft());
    expect(tab.state).toEqual({ kind: 'memory', reason });
  });
});

describe('storage that cannot be had', () => {
  it.each([
    [
      'refuses',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
      'blocked',
    ],
    [
      'cannot be opened',
      () => {
        throw new DOMException('Internal error', 'UnknownError');
      },
      'damaged',
    ],
  ])('gives a session in memory when it %s', async (_how, open, reason) => {
    vi.stubGlobal('indexedDB', { open });
    const page = await openPage();
    expect(page.state).toEqual({ kind: 'memory', reason });
    const attempt = await page.append(makeDraft());
    expect((await page.load()).attempts).toEqual([attempt]);
    expect(page.state).toEqual({ kind: 'memory', reason });
  });

  it('gives a session in memory when there is no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await openPage()).state).toEqual({ kind: 'memory', reason: 'blocked' });
  });

  it('goes on without it when it does not answer in three seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    const opening = openPage();
    await vi.advanceTimersByTimeAsync(3000);
    expect((await opening).state).toEqual({ kind: 'memory', reason: 'blocked' });
    vi.useRealTimers();
  });

  it('only reads what a newer site has written, and can still erase it', async () => {
    const tab = await makeTab();
    const early = await tab.append(makeDraft());
    tab.close();
    (await openDB('groundwork', 99)).close();
    const page = await openPage();
    expect(page.state).toEqual({ kind: 'memory', reason: 'newer-version' });
    expect((await page.load()).attempts).toEqual([early]);
    await page.append(makeDraft());
    expect(await lookInto('attempts')).toEqual([early]);
    expect(await page.erase()).toBe(true);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('opens the database where all is well', async () => {
    const page = await openPage();
    await page.append(makeDraft());
    expect(page.state).toEqual({ kind: 'saved' });
    page.close();
  });
});
