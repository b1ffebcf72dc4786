import { describe, expect, it, vi } from 'vitest';
import { exportFile } from '#domain/record/file.ts';
import { makeAttempt, makeDraft, makeNote } from '../../domain/record/makeRecord.ts';
import { lookInto, makeTab, plant, useFreshBrowser } from './makeStorage.ts';

useFreshBrowser();

const broken = { id: 'broken', counter: 'seven', item: 'who-decides', response: 'still worth something' };

describe('a record with a damaged entry', () => {
  it('sets the entry aside and gives the others', async () => {
    const tab = await makeTab();
    const sound = await tab.append(makeDraft());
    await plant('attempts', broken);
    await plant('notes', { item: 'my-why', text: null });
    await plant('meta', 'nowhere', 'place');

    const record = await (await makeTab()).load();
    expect(record.attempts).toEqual([sound]);
    expect(record.damaged.map(({ from, reason }) => `${from} ${reason}`)).toEqual([
      'attempts counter',
      'notes text',
      'place not-an-object',
    ]);
  });

  it('keeps what is set aside: moved to its own store, and exported', async () => {
    await makeTab();
    await plant('attempts', broken);
    const tab = await makeTab();
    expect(exportFile(await tab.load())).toContain('still worth something');
    expect(await lookInto('attempts')).toEqual([]);
    expect(await lookInto('damaged')).toEqual([{ from: 'attempts', reason: 'counter', entry: broken }]);
    expect((await (await makeTab()).load()).damaged).toHaveLength(1);
  });

  it('writes a note over a damaged one, which is set aside first', async () => {
    const tab = await makeTab();
    await plant('attempts', broken);
    await tab.load();
    await plant('notes', { item: 'my-why', text: 7 });
    await tab.saveNote('my-why', 'New text', 0);
    const record = await tab.load();
    expect(record.notes).toMatchObject([{ text: 'New text', others: [] }]);
    expect(record.damaged).toMatchObject([{ from: 'attempts' }, { from: 'notes', entry: { text: 7 } }]);
  });

  it('does not let one entry that the browser cannot give back hide the others', async () => {
    const tab = await makeTab();
    await plant('attempts', makeAttempt({ id: 'lost' }));
    const sound = await tab.append(makeDraft());
    const get = Reflect.get(IDBObjectStore.prototype, 'get');
    const refuse = () => {
      throw new DOMException('lost in the file', 'NotReadableError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(refuse);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return key === 'lost' ? refuse() : get.call(this, key);
    });
    const record = await (await makeTab()).load();
    expect(record.attempts).toEqual([sound]);
    expect(record.damaged).toEqual([{ from: 'unknown', reason: 'unreadable', entry: 'lost' }]);
    vi.restoreAllMocks();
    expect(await lookInto('attempts')).toHaveLength(2);
  });

  it('finds its counter again, so that new answers do not stand before old ones', async () => {
    const tab = await makeTab();
    await plant('attempts', makeAttempt({ counter: 41 }));
    await plant('notes', makeNote({ edited: 44 }));
    await plant('meta', 'many', 'counter');
    expect(await tab.append(makeDraft())).toMatchObject({ counter: 45 });
  });

  it('imports a record beside what is set aside, twice, without doubling it', async () => {
    const tab = await makeTab();
    await plant('attempts', broken);
    const record = await tab.load();
    await tab.importRecord(record);
    await tab.importRecord(record);
    expect(await lookInto('damaged')).toHaveLength(1);
  });
});
