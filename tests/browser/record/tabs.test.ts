import { describe, expect, it, vi } from 'vitest';
import { emptyRecord } from '#domain/record/record.ts';
import { makeDraft } from '../../domain/record/makeRecord.ts';
import { lookInto, makeTab, useFreshBrowser } from './makeStorage.ts';

useFreshBrowser();

describe('a record open in several tabs', () => {
  it('keeps all 300 of three times a hundred answers, each with a counter of its own', async () => {
    const tabs = await Promise.all([makeTab(), makeTab(), makeTab()]);
    await Promise.all(tabs.flatMap((tab) => Array.from({ length: 100 }, () => tab.append(makeDraft()))));
    const { attempts } = await (await makeTab()).load();
    expect(new Set(attempts.map(({ counter }) => counter)).size).toBe(300);
  });

  it('keeps both texts of two tabs that write the same note', async () => {
    const [one, two] = await Promise.all([makeTab(), makeTab()]);
    const { edited } = await one.saveNote('my-why', 'Shared beginning.', 0);
    await two.load();
    await Promise.all([
      one.saveNote('my-why', 'One goes on.', edited),
      two.saveNote('my-why', 'Two goes on.', edited),
    ]);
    const [note] = (await (await makeTab()).load()).notes;
    expect([note?.text, ...(note?.others ?? [])].toSorted()).toEqual(['One goes on.', 'Two goes on.']);
  });

  it('lets a tab go on from what another wrote, once it has seen it', async () => {
    const [one, two] = await Promise.all([makeTab(), makeTab()]);
    await one.saveNote('my-why', 'One', 0);
    const [seen] = (await two.load()).notes;
    await two.saveNote('my-why', 'One and two', seen?.edited ?? 0);
    expect((await (await makeTab()).load()).notes).toMatchObject([{ text: 'One and two', others: [] }]);
  });

  it('looks again when another tab has saved', async () => {
    const [one, two] = await Promise.all([makeTab(), makeTab()]);
    expect(await two.load()).toEqual(emptyRecord);
    const told = vi.fn();
    two.subscribe(told);
    const attempt = await one.append(makeDraft());
    await vi.waitFor(() => {
      expect(told).toHaveBeenCalled();
    });
    expect((await two.load()).attempts).toEqual([attempt]);
    expect(two.state).toEqual({ kind: 'ready' });
  });

  it('is empty in every tab after one has erased it', async () => {
    const [one, two] = await Promise.all([makeTab(), makeTab()]);
    await one.append(makeDraft());
    expect((await two.load()).attempts).toHaveLength(1);
    expect(await one.erase()).toBe(true);
    await vi.waitFor(async () => {
      expect(await two.load()).toEqual(emptyRecord);
    });
    for (const store of ['attempts', 'notes', 'tombstones', 'meta', 'damaged'])
      expect(await lookInto(store)).toEqual([]);
  });

  it('does not take what another tab wrote after erasing for its own, although counters begin anew', async () => {
    const [one, two] = await Promise.all([makeTab(), makeTab()]);
    await one.saveNote('my-why', 'Before', 0);
    await one.erase();
    await two.saveNote('my-why', 'From two', 0);
    expect(await one.saveNote('my-why', 'From one', 0)).toMatchObject({
      text: 'From one',
      others: ['From two'],
    });
  });

  it('makes way when another tab wants the database for itself, and opens it again for the next answer', async () => {
    const tab = await makeTab();
    await tab.append(makeDraft());
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('groundwork');
      request.onsuccess = () => resolve();
      request.onblocked = () => reject(new Error('blocked'));
    });
    await tab.append(makeDraft());
    expect(tab.state).toEqual({ kind: 'saved' });
    expect(await lookInto('attempts')).toHaveLength(1);
  });
});

describe('a page that is opened after something was deleted', () => {
  it('gives out no number a second time', async () => {
    const first = await makeTab();
    await first.append(makeDraft());
    const last = await first.append(makeDraft());
    await first.remove([last.id]);
    const next = await (await makeTab()).append(makeDraft());
    expect(next.counter).toBeGreaterThan(last.counter);
  });

  it('knows a text that was written again as there, and no longer as deleted', async () => {
    const first = await makeTab();
    await first.saveNote('my-why', 'First', 0);
    await first.remove(['my-why']);
    await first.saveNote('my-why', 'Second', 0);
    const record = await (await makeTab()).load();
    expect(record).toMatchObject({ notes: [{ text: 'Second' }], tombstones: [] });
  });
});
