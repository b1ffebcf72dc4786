import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { lockedShelf, sealRow } from '#browser/record/lock/shelf.ts';
import { openWith } from '#browser/record/lock/opening.ts';
import { addRow, clearRows, readRows, replaceRows } from '#browser/record/lock/rows.ts';
import { keepRecord } from '#browser/record/keeper.ts';
import { newKey, type PassphraseKey } from '#browser/record/seal.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { readSealed, sealedFile } from '#domain/record/sealed.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';
import { makeDraft } from '../../domain/record/makeRecord.ts';
import { fixed, useFreshBrowser } from './makeStorage.ts';

useFreshBrowser();

const passphrase = 'four bridges under rain';

// Slow on purpose, so made once.
const firstKey = await newKey(passphrase);

async function makeLock(key = firstKey): Promise<PassphraseKey> {
  await clearRows(await sealRow(key, { kind: 'whole', record: emptyRecord }));
  return key;
}

function makeTab(key: PassphraseKey | null): LearnerStorage {
  return keepRecord(
    lockedShelf(() => Promise.resolve(key)),
    fixed,
  );
}

/** Changes one row past all our code. */
async function bend(nth: number, how: (text: string) => string): Promise<void> {
  const { rows } = await readRows();
  const row = rows[nth];
  const db = await openDB('groundwork-locked');
  await db.put('rows', how(String(row?.value)), row?.key);
  db.close();
}

/** One bit of what is sealed is another. */
const flipped = (text: string) =>
  text.replace(/"sealed": "(.)/, (_all, first: string) => `"sealed": "${first === 'A' ? 'B' : 'A'}`);

/** The same, and its checksum made to fit: as somebody would who wants to change what is read. */
const tampered = (text: string) => {
  const reading = readSealed(text);
  if (reading.kind !== 'sealed') throw new Error(reading.kind);
  const sealed = reading.sealed.sealed.slice();
  sealed[0] = (sealed[0] ?? 0) ^ 1;
  return sealedFile({ ...reading.sealed, sealed });
};

describe('a locked record', () => {
  it('holds nothing in clear, not even the names of items', async () => {
    const tab = makeTab(await makeLock());
    await tab.saveNote('my-why', 'A name that nobody may read.', 0);
    await tab.append(makeDraft({ item: 'power-quiz-first' }));
    expect(tab.state).toEqual({ kind: 'saved' });
    const { rows } = await readRows();
    for (const word of ['nobody', 'my-why', 'power', '2026'])
      expect(JSON.stringify(rows)).not.toContain(word);
    const opening = await openWith(passphrase);
    if (opening.kind !== 'open') throw new Error(opening.kind);
    expect((await makeTab(opening.key).load()).notes).toMatchObject([
      { item: 'my-why', text: 'A name that nobody may read.' },
    ]);
  });

  it('keeps all of two times a hundred answers of two tabs, each with a counter of its own', async () => {
    const key = await makeLock();
    const tabs = [makeTab(key), makeTab(key)];
    await Promise.all(tabs.flatMap((tab) => Array.from({ length: 100 }, () => tab.append(makeDraft()))));
    const { attempts } = await makeTab(key).load();
    expect(new Set(attempts.map(({ counter }) => counter)).size).toBe(200);
    expect((await readRows()).rows.length, 'put together').toBeLessThan(10);
    expect((await tabs[0]?.load())?.attempts).toHaveLength(200);
  });

  it('loses nothing when rows are put together while others are added', async () => {
    const key = await makeLock();
    const writer = makeTab(key);
    const others = Array.from({ length: 10 }, () => makeTab(key));
    const written = Array.from({ length: 40 }, () => writer.append(makeDraft()));
    // Each of them opens the record, and puts together what it finds.
    await Promise.all([...written, ...others.map((tab) => tab.load())]);
    expect((await makeTab(key).load()).attempts).toHaveLength(40);
  });

  it('puts together only what it has read: a row that came meanwhile stays behind it', async () => {
    const key = await makeLock();
    await addRow('second');
    const { rows } = await readRows();
    await addRow('third');
    expect(await replaceRows(rows, 'both')).toBe(true);
    expect((await readRows()).rows.map(({ value }) => value)).toEqual(['both', 'third']);
    expect(await replaceRows(rows, 'again'), 'another tab was first').toBe(false);
    expect((await readRows()).rows.map(({ value }) => value)).toEqual(['both', 'third']);
    expect(key.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('keeps both texts of two tabs that write the same note', async () => {
    const key = await makeLock();
    const [one, two] = [makeTab(key), makeTab(key)];
    await Promise.all([one.saveNote('my-why', 'One.', 0), two.saveNote('my-why', 'Two.', 0)]);
    const [note] = (await makeTab(key).load()).notes;
    expect([note?.text, ...(note?.others ?? [])].toSorted()).toEqual(['One.', 'Two.']);
  });

  it('leaves no earlier row behind of what was removed', async () => {
    const key = await makeLock();
    const tab = makeTab(key);
    const { id } = await tab.append(makeDraft());
    await tab.append(makeDraft());
    await tab.remove([id]);
    expect((await readRows()).rows).toHaveLength(1);
    expect((await makeTab(key).load()).attempts).toHaveLength(1);
  });

  it('holds changes in memory until the key is there, and says so', async () => {
    const key = await makeLock();
    let held: PassphraseKey | null = null;
    let wake = () => {};
    const tab = keepRecord(
      lockedShelf(() => Promise.resolve(held)),
      {
        ...fixed,
        courier: (lookAgain) => ((wake = lookAgain), { tell: () => undefined, close: () => undefined }),
      },
    );
    await tab.saveNote('my-why', 'Typed before.', 0);
    expect(tab.state).toEqual({ kind: 'memory', reason: 'locked' });
    expect((await tab.load()).notes).toMatchObject([{ text: 'Typed before.' }]);
    expect((await readRows()).rows).toHaveLength(1);
    held = key;
    wake();
    await vi.waitFor(() => expect(tab.state).toEqual({ kind: 'saved' }));
    expect((await makeTab(key).load()).notes).toMatchObject([{ text: 'Typed before.' }]);
  });

  it('is erased with the passphrase and without, also in a tab that has it open', async () => {
    const key = await makeLock();
    const [one, two] = [makeTab(key), makeTab(key)];
    await one.append(makeDraft());
    expect((await two.load()).attempts).toHaveLength(1);
    expect(await one.erase()).toBe(true);
    await one.append(makeDraft());
    expect((await makeTab(key).load()).attempts).toHaveLength(1);
    expect(await makeTab(null).erase()).toBe(true);
    expect((await readRows()).rows).toEqual([]);
  });

  it('sets a row aside in which one bit is another, and opens the rest', async () => {
    const key = await makeLock();
    const tab = makeTab(key);
    await tab.saveNote('my-why', 'Whole.', 0);
    await tab.saveNote('my-ask', 'Will be damaged.', 0);
    await tab.saveNote('my-story', 'Whole too.', 0);
    await bend(2, flipped);
    const record = await makeTab(key).load();
    expect(record.notes.map(({ text }) => text)).toEqual(['Whole too.', 'Whole.']);
    expect(record.damaged).toMatchObject([{ from: 'unknown', reason: 'unreadable' }]);
    // It is told of again, and still there, after the rows were put together.
    expect((await readRows()).rows).toHaveLength(1);
    expect((await makeTab(key).load()).damaged).toHaveLength(1);
  });

  it('does not take what somebody else has written into a row for its own', async () => {
    const key = await makeLock();
    await makeTab(key).saveNote('my-why', 'Mine.', 0);
    await bend(1, tampered);
    const record = await makeTab(key).load();
    expect(record.notes).toEqual([]);
    expect(record.damaged).toHaveLength(1);
  });

  it('is not read, nor put together, with the key of an earlier passphrase', async () => {
    const old = await makeLock();
    const tab = makeTab(old);
    await tab.load();
    await makeLock(await newKey(passphrase));
    const before = await readRows();
    expect((await makeTab(old).load()).damaged).toEqual([]);
    await tab.saveNote('my-why', 'Too late.', 0);
    expect(tab.state).toEqual({ kind: 'memory', reason: 'locked' });
    expect((await readRows()).rows[0]).toEqual(before.rows[0]);
  });
});

describe('a passphrase', () => {
  it('opens, or is wrong, or finds nothing to open, or only what is damaged', async () => {
    expect((await openWith(passphrase)).kind).toBe('missing');
    await makeLock();
    expect((await openWith(passphrase)).kind).toBe('open');
    expect((await openWith('four bridges under snow')).kind).toBe('wrong');
    await bend(0, flipped);
    expect((await openWith(passphrase)).kind).toBe('damaged');
  });

  it('makes a key that no script can read', async () => {
    const { key } = firstKey;
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
