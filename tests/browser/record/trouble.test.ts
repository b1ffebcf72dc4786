import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { emptyRecord } from '#domain/record/record.ts';
import type { LearnerStorage, SaveState } from '#domain/record/storage.ts';
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

describe('saving', () => {
  it('says "saved" only once the answer is on the disk', async () => {
    const tab = await makeTab();
    const states: SaveState['kind'][] = [];
    const onDisk: Promise<unknown[]>[] = [];
    tab.subscribe(() => {
      states.push(tab.state.kind);
      if (tab.state.kind === 'saved') onDisk.push(lookInto('attempts'));
    });
    await tab.append(makeDraft());
    expect(states).toEqual(['saving', 'saved']);
    expect(await onDisk[0]).toHaveLength(1);
  });

  it('waits for the transaction, not for its requests', async () => {
    const tab = await makeTab();
    const transaction = Reflect.get(IDBDatabase.prototype, 'transaction');
    const asked: unknown[] = [];
    let isComplete = false;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      const tx = transaction.call(this, stores, mode, options);
      asked.push([mode, options]);
      tx.addEventListener('complete', () => (isComplete = true));
      return tx;
    });
    await tab.append(makeDraft());
    expect(isComplete).toBe(true);
    expect(asked).toEqual([['readwrite', { durability: 'strict' }]]);
  });

  it('does not claim anything when only the place was kept', async () => {
    const tab = await makeTab();
    await tab.savePlace('map-power', null);
    expect(tab.state).toEqual({ kind: 'ready' });
  });

  it('asks for lasting storage after the first answer, once, and not after a place', async () => {
    const ask = vi.fn();
    const tab = await makeTab(ask);
    await tab.savePlace('map-power', null);
    expect(ask).not.toHaveBeenCalled();
    await tab.saveNote('my-why', 'Because', 0);
    await tab.append(makeDraft());
    expect(ask).toHaveBeenCalledOnce();
  });
});

describe('a connection that died unnoticed', () => {
  it('is opened again, once, and the answer saved', async () => {
    const tab = await makeTab();
    const dead = () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    };
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    transaction.mockImplementationOnce(dead);
    await tab.append(makeDraft());
    expect(tab.state).toEqual({ kind: 'saved' });
    transaction.mockImplementationOnce(dead).mockImplementationOnce(dead);
    await tab.append(makeDraft());
    expect(tab.state).toEqual({ kind: 'memory', reason: 'disk' });
  });
});

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
