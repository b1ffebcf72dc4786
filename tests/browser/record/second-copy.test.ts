import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mayHoldRecord } from '#browser/record/existing.ts';
import { lossHere, settleLoss } from '#browser/record/loss.ts';
import { deleteSnapshots, readSnapshots } from '#browser/record/snapshots.ts';
import { comingBack } from '#domain/record/letting-go.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';
import { makeDraft, makeNote, makeRecord } from '../../domain/record/makeRecord.ts';
import { makeArea } from './makeArea.ts';
import { makeTab, useFreshBrowser } from './makeStorage.ts';

useFreshBrowser();

let page = new EventTarget();
let device = makeArea();

beforeEach(() => {
  page = new EventTarget();
  device = makeArea();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('localStorage', device);
  // What an earlier page found missing is not known to this one.
  settleLoss(makeRecord());
});

/** Lets the page be left, which is when the copies are looked to, and waits until that is over. */
async function leave(): Promise<void> {
  device.kept.delete('groundwork:sentinel');
  page.dispatchEvent(new Event('pagehide'));
  await vi.waitFor(() => expect(device.kept.has('groundwork:sentinel')).toBe(true));
}

/** The database of copies as it lies there, past all our code. */
async function copiesOnDisk(): Promise<string[]> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'groundwork-snapshots')) return [];
  const db = await openDB('groundwork-snapshots');
  const copies: unknown[] = await db.getAll('snapshots');
  db.close();
  return copies.map((copy) => JSON.stringify(copy));
}

/** Takes the record's database away behind the site's back. */
async function vanish(): Promise<void> {
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('groundwork').onsuccess = () => resolve();
  });
}

/** Somebody with an answer and a text, of which a copy was made. */
async function makeLearner(): Promise<{ tab: LearnerStorage; attempt: string }> {
  const tab = await makeTab();
  const { id } = await tab.append(makeDraft({ response: 'a secret answer' }));
  await tab.saveNote('my-why', 'a secret text', 0);
  await leave();
  expect(await copiesOnDisk()).toHaveLength(1);
  return { tab, attempt: id };
}

describe('a second copy', () => {
  it('is made after saving and not before, and never of nothing', async () => {
    const tab = await makeTab();
    await tab.savePlace('map-power', null);
    page.dispatchEvent(new Event('pagehide'));
    await tab.saveNote('my-why', 'Because', 0);
    expect(tab.state).toEqual({ kind: 'saved' });
    expect(await copiesOnDisk()).toEqual([]);
    await leave();
    const [copy] = await readSnapshots();
    expect(copy?.record).toEqual(await tab.load());
  });

  it('is one of the last five, a new one after twenty changes', async () => {
    const tab = await makeTab();
    for (let n = 0; n < 130; n += 1) {
      await tab.append(makeDraft());
      if (n % 10 === 0) await leave();
    }
    expect((await readSnapshots()).map(({ attempts }) => attempts)).toEqual([121, 101, 81, 61, 41]);
  });

  it('is not offered where it does not fit its hash; the one before it is', async () => {
    const { tab } = await makeLearner();
    for (let n = 0; n < 20; n += 1) await tab.append(makeDraft());
    await leave();
    const db = await openDB('groundwork-snapshots');
    const copy = (await db.get('snapshots', 2)) as { text: string };
    await db.put('snapshots', { ...copy, text: copy.text.replace('members', 'numbers') }, 2);
    db.close();
    expect((await readSnapshots()).map(({ attempts }) => attempts)).toEqual([1]);
  });

  it('is made before an import', async () => {
    const { tab } = await makeLearner();
    await tab.append(makeDraft());
    await tab.importRecord(makeRecord({ notes: [makeNote({ item: 'my-ask' })] }));
    expect((await readSnapshots()).map(({ attempts, notes }) => [attempts, notes])).toEqual([
      [2, 1],
      [1, 1],
    ]);
  });

  it('does not fail a save when there is no room for it', async () => {
    const tab = await makeTab();
    await tab.append(makeDraft());
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    page.dispatchEvent(new Event('pagehide'));
    await tab.importRecord(makeRecord({ notes: [makeNote()] }));
    expect(tab.state).toEqual({ kind: 'saved' });
    expect((await tab.load()).notes).toHaveLength(1);
  });
});

describe('what a learner removes', () => {
  it('is in no copy any more once it is said to be deleted: an answer and a text', async () => {
    const { tab, attempt } = await makeLearner();
    await tab.remove([attempt]);
    expect(await copiesOnDisk()).toEqual([expect.stringContaining('secret text')]);
    expect((await copiesOnDisk()).join()).not.toContain('secret answer');
    await tab.remove(['my-why']);
    expect((await copiesOnDisk()).join()).not.toContain('secret');
    expect(await readSnapshots()).toMatchObject([{ attempts: 0, notes: 0 }]);
  });

  it('is in no copy where it is one text of several', async () => {
    const { tab } = await makeLearner();
    await tab.saveNote('my-why', 'another', 0);
    await tab.dropText('my-why', 'a secret text');
    expect((await copiesOnDisk()).join()).not.toContain('secret text');
  });

  it('takes the copies with it that cannot be changed', async () => {
    const { tab } = await makeLearner();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await tab.remove(['my-why']);
    expect(tab.state).toEqual({ kind: 'saved' });
    expect(await copiesOnDisk()).toEqual([]);
  });

  it('is in no copy where it was written over, as soon as the page is left', async () => {
    const { tab } = await makeLearner();
    const [note] = (await tab.load()).notes;
    await tab.saveNote('my-why', 'nothing to see', note?.edited ?? 0);
    await leave();
    expect((await copiesOnDisk()).join()).not.toContain('secret text');
  });

  it('is gone with every copy and the sentinel when everything is erased', async () => {
    const { tab } = await makeLearner();
    expect(await tab.erase()).toBe(true);
    expect(await copiesOnDisk()).toEqual([]);
    expect([...device.kept]).toEqual([]);
  });

  it('is not said to be erased while a copy is left', async () => {
    const { tab } = await makeLearner();
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('held', 'UnknownError');
    });
    const clear = vi.spyOn(IDBObjectStore.prototype, 'clear');
    clear.mockImplementationOnce(() => {
      throw new DOMException('held', 'UnknownError');
    });
    expect(await tab.erase()).toBe(false);
  });

  it('does not come back with a copy that another tab is making at that moment', async () => {
    const { tab } = await makeLearner();
    const other = await makeTab();
    for (let n = 0; n < 20; n += 1) await other.append(makeDraft());
    device.kept.delete('groundwork:sentinel');
    page.dispatchEvent(new Event('pagehide'));
    await tab.remove(['my-why']);
    await vi.waitFor(() => expect(device.kept.has('groundwork:sentinel')).toBe(true));
    expect((await copiesOnDisk()).join()).not.toContain('secret text');
  });
});

describe('a record that has vanished', () => {
  it('raises an alarm at the next opening, which stays until the learner decides, and copies nothing over', async () => {
    await makeLearner();
    await vanish();
    expect(await mayHoldRecord()).toBe(true);
    const tab = await makeTab();
    expect(lossHere()).toBeNull();
    await tab.load();
    expect(lossHere()).toEqual({ expected: 2, seen: 0 });
    for (let n = 0; n < 5; n += 1) await tab.append(makeDraft());
    page.dispatchEvent(new Event('pagehide'));
    await (await makeTab()).load();
    expect(lossHere()).toEqual({ expected: 2, seen: 0 });
    expect((await readSnapshots()).map(({ notes }) => notes)).toEqual([1]);
  });

  it('comes back from the copy beside what was written since, and the alarm is over', async () => {
    const { attempt } = await makeLearner();
    await vanish();
    const tab = await makeTab();
    await tab.saveNote('my-why', 'written since', 0);
    const before = await tab.load();
    const [copy] = await readSnapshots();
    if (!copy) throw new Error('no copy');
    await tab.importRecord(comingBack(copy.record, before));
    expect(await tab.load()).toMatchObject({
      attempts: [{ id: attempt }],
      notes: [{ text: 'a secret text', others: ['written since'] }],
    });
    expect(lossHere()).toBeNull();
    await tab.undoImport({ before, after: await tab.load() });
    expect(await tab.load()).toEqual(before);
    expect((await readSnapshots()).length).toBeGreaterThan(0);
  });

  it('frightens nobody after an import was taken back, or everything erased', async () => {
    const { tab } = await makeLearner();
    const before = await tab.load();
    await tab.importRecord(makeRecord({ counter: 50, notes: [makeNote({ item: 'my-ask' })] }));
    await leave();
    await tab.undoImport({ before, after: await tab.load() });
    await (await makeTab()).load();
    expect(lossHere()).toBeNull();
    await tab.erase();
    await (await makeTab()).load();
    expect(lossHere()).toBeNull();
  });

  it('is told of where the database cannot be opened at all', async () => {
    await makeLearner();
    vi.resetModules();
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('broken', 'UnknownError');
      },
    });
    const { openRecord } = await import('#browser/record/open.ts');
    const loss = await import('#browser/record/loss.ts');
    expect((await openRecord()).state).toEqual({ kind: 'memory', reason: 'damaged' });
    expect(loss.lossHere()).toEqual({ expected: 2, seen: 0 });
  });
});

describe('copies that are needed', () => {
  it('are left as they are while something is missing, whatever is done since', async () => {
    const { tab } = await makeLearner();
    tab.close();
    const before = await copiesOnDisk();
    await vanish();
    const next = await makeTab();
    await next.load();
    for (let n = 0; n < 25; n += 1) await next.append(makeDraft());
    expect(lossHere()).not.toBeNull();
    page.dispatchEvent(new Event('pagehide'));
    // More looks than a copy takes to be made.
    for (let n = 0; n < 20; n += 1) expect(await copiesOnDisk()).toEqual(before);
    expect(lossHere()).not.toBeNull();
  });
});

describe('copies that a tab of an older site holds open', () => {
  it('are not said to be gone while they are there', async () => {
    await makeLearner();
    const held = await openDB('groundwork-snapshots');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const said = deleteSnapshots().then(
      () => 'gone',
      () => 'left',
    );
    let found = '';
    void said.then((one) => (found = one));
    // Each look lets the time run on that deleting may take.
    await vi.waitFor(() => expect(found).not.toBe(''), { timeout: 20_000, interval: 500 });
    vi.useRealTimers();
    const left = await held.count('snapshots');
    held.close();
    expect(found).toBe(left > 0 ? 'left' : 'gone');
  });
});
