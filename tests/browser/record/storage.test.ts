import { describe, expect, it } from 'vitest';
import { exportFile, readFile } from '#domain/record/file.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { makeDraft } from '../../domain/record/makeRecord.ts';
import { makeMemory, makeTab, useFreshBrowser } from './makeStorage.ts';

useFreshBrowser();

describe.each([
  ['the database', makeTab],
  ['memory', makeMemory],
])('a record kept in %s', (_place, open) => {
  it('is empty at first', async () => {
    const storage = await open();
    expect(await storage.load()).toEqual(emptyRecord);
  });

  it('keeps every attempt in order', async () => {
    const storage = await open();
    const first = await storage.append(makeDraft({ earned: 0 }));
    const second = await storage.append(makeDraft({ earned: 1 }));
    expect((await storage.load()).attempts).toEqual([first, second]);
    expect([first.counter, second.counter]).toEqual([1, 2]);
  });

  it('refuses an attempt that could not be read again', async () => {
    const storage = await open();
    await expect(storage.append(makeDraft({ response: Number.NaN }))).rejects.toThrow('response');
    expect((await storage.load()).attempts).toEqual([]);
  });

  it('takes fast typing for one text, although nobody waits for the saves', async () => {
    const storage = await open();
    const typed = ['B', 'Be', 'Bec', 'Because'];
    await Promise.all(typed.map((text) => storage.saveNote('my-why', text, 0)));
    expect((await storage.load()).notes).toMatchObject([{ text: 'Because', others: [] }]);
  });

  it('keeps both texts when an edit did not know the current one, until the learner lets one go', async () => {
    const storage = await open();
    const backup = readFile(
      exportFile({
        ...emptyRecord,
        notes: [{ item: 'my-why', text: 'From a file', others: [], edited: 9, at: '2026-01-01T00:00:00Z' }],
      }),
    );
    if (backup.kind === 'refused') throw new Error(backup.problem.code);
    await storage.importRecord(backup.record);
    const note = await storage.saveNote('my-why', 'From this page', 0);
    expect(note).toMatchObject({ text: 'From this page', others: ['From a file'] });
    await storage.dropText('my-why', 'From a file');
    expect((await storage.load()).notes).toMatchObject([{ text: 'From this page', others: [] }]);
  });

  it('takes an import back to the letter, also where the device held less before', async () => {
    const storage = await open();
    await storage.append(makeDraft());
    const before = await storage.load();
    await storage.importRecord({
      ...emptyRecord,
      counter: 20,
      notes: [{ item: 'my-why', text: 'From a file', others: [], edited: 9, at: '2026-01-01T00:00:00Z' }],
      tombstones: [{ id: 'gone' }, { id: before.attempts[0]?.id ?? '' }],
      place: { lesson: 'map-power', anchor: null, counter: 20, at: '2026-01-01T00:00:00Z' },
      damaged: [{ from: 'unknown', reason: 'x', entry: 7 }],
    });
    const after = await storage.load();
    expect(after.attempts).toEqual([]);
    await storage.undoImport({ before, after });
    expect(await storage.load()).toEqual(before);
  });

  it('resumes at the place that was read last', async () => {
    const storage = await open();
    await storage.savePlace('map-power', 'three-tests');
    await storage.savePlace('the-ask', null);
    expect((await storage.load()).place).toMatchObject({ lesson: 'the-ask', anchor: null });
  });

  it('leaves only an id of what is removed, and no import brings it back', async () => {
    const storage = await open();
    const attempt = await storage.append(makeDraft({ response: 'a secret' }));
    await storage.saveNote('my-why', 'another secret', 0);
    const before = await storage.load();
    await storage.remove([attempt.id, 'my-why']);
    await storage.importRecord(before);
    const after = await storage.load();
    expect(after).toMatchObject({
      attempts: [],
      notes: [],
      tombstones: [{ id: attempt.id }, { id: 'my-why' }],
    });
    expect(exportFile(after)).not.toContain('secret');
  });

  it('lets the learner write again under an item whose note was removed', async () => {
    const storage = await open();
    await storage.saveNote('my-why', 'First', 0);
    await storage.remove(['my-why']);
    expect((await storage.load()).tombstones).toEqual([{ id: 'my-why' }]);
    await storage.saveNote('my-why', 'Second', 0);
    expect(await storage.load()).toMatchObject({ notes: [{ text: 'Second', others: [] }], tombstones: [] });
  });

  it('comes back whole: export, erase, import', async () => {
    const storage = await open();
    await storage.append(makeDraft());
    const gone = await storage.append(makeDraft());
    await storage.saveNote('my-why', 'Because of the rent.', 0);
    await storage.savePlace('map-power', 'three-tests');
    await storage.remove([gone.id]);
    const before = await storage.load();

    expect(await storage.erase()).toBe(true);
    expect(await storage.load()).toEqual(emptyRecord);

    const reading = readFile(exportFile(before));
    if (reading.kind === 'refused') throw new Error(reading.problem.code);
    await storage.importRecord(reading.record);
    expect(await storage.load()).toEqual(before);
    await storage.importRecord(reading.record);
    expect(await storage.load()).toEqual(before);
  });

  it('tells those who listen, and stops when they have gone', async () => {
    const storage = await open();
    let calls = 0;
    const stop = storage.subscribe(() => (calls += 1));
    await storage.append(makeDraft());
    expect(calls).toBeGreaterThan(0);
    stop();
    const before = calls;
    await storage.append(makeDraft());
    expect(calls).toBe(before);
  });

  it('gives the same object until something changes', async () => {
    const storage = await open();
    const first = await storage.load();
    expect(await storage.load()).toBe(first);
    await storage.append(makeDraft());
    expect(await storage.load()).not.toBe(first);
  });

  it('shows a change that was made while the record was being read', async () => {
    const storage = await open();
    const [, record] = await Promise.all([storage.append(makeDraft()), storage.load()]);
    expect(record.attempts).toHaveLength(1);
  });
});
