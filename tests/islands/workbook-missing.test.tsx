import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasLost, settleLoss } from '#browser/record/loss.ts';
import { addSnapshot } from '#browser/record/snapshots.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { sentinelOf } from '#domain/record/sentinel.ts';
import { Device } from '#islands/workbook/Device.tsx';
import { makeNote, makeRecord } from '../domain/record/makeRecord.ts';
import { button, filled, labels, showAround, showWorkbook } from './showWorkbook.tsx';
import { makeReflection } from '../makeItems.ts';
import { showWorksheet } from './show.tsx';
import './matchers.ts';

const at = '2026-11-23T10:00:00.000Z';
/** The copies are read from a database, which takes its time on a busy machine. */
const patient = { timeout: 20_000 };
const alarm = 'On this device we expected 3 entries and see 0.';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  cleanup();
  settleLoss(emptyRecord);
  localStorage.clear();
});

/** Three entries were here, and the record has come back empty. */
function lose(): void {
  localStorage.setItem('groundwork:sentinel', JSON.stringify(sentinelOf(filled, at)));
  hasLost(emptyRecord);
}

describe('when work has vanished', () => {
  it('the workbook says how much, brings a copy back beside what is here, and takes that back', async () => {
    await addSnapshot(filled, at);
    lose();
    const here = makeRecord({ notes: [makeNote({ item: 'my-ask', text: 'Written since.' })] });
    const { user, storage } = showWorkbook(here);
    expect(await screen.findByText(alarm, { exact: false })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Bring back the copy' }, patient));
    expect(await screen.findByText('Brought back. 4 entries are here now.')).toBeVisible();
    expect(storage.now().attempts).toEqual(filled.attempts);
    expect(storage.now().notes).toEqual([...here.notes, ...filled.notes]);
    expect(hasLost(storage.now())).toBe(false);
    await user.click(button('Undo this'));
    expect(await screen.findByText(/^Undone\./)).toBeVisible();
    expect(storage.now()).toEqual(here);
  });

  it('the learner can carry on without, and is not asked again', async () => {
    await addSnapshot(filled, at);
    lose();
    const { user, storage } = showWorkbook(makeRecord({ counter: 1, notes: [makeNote()] }));
    await user.click(await screen.findByRole('button', { name: 'Carry on without' }, patient));
    expect(await screen.findByText(/^You carry on without it\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Bring back the copy' })).toBeNull();
    cleanup();
    expect(hasLost(storage.now())).toBe(false);
    showWorkbook(storage.now());
    expect(await screen.findByText('Because of the rent.')).toBeVisible();
    expect(screen.queryByText(labels.missingTitle)).toBeNull();
  });

  it('it says so where no copy is left', async () => {
    lose();
    showWorkbook(emptyRecord);
    expect(await screen.findByText(/^No sound copy is left/, {}, patient)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Bring back the copy' })).toBeNull();
    expect(button('Carry on without')).toBeVisible();
  });

  it('the line beside an exercise says so as well, once something is saved there', async () => {
    lose();
    const { user } = showWorksheet([makeReflection()]);
    const line = /^Some of your work is missing on this device: 0 of 3 entries were found\./;
    expect(screen.queryByText(line)).toBeNull();
    await user.type(screen.getByRole('textbox'), 'Still here');
    expect((await screen.findAllByText(line))[0]).toBeVisible();
  });
});

describe('the device page', () => {
  it('lists the copies and brings any of them back', async () => {
    await addSnapshot(makeRecord({ notes: [makeNote({ text: 'Older.' })] }), at);
    await addSnapshot(filled, '2026-11-24T10:00:00.000Z');
    const { user, storage } = showAround(emptyRecord, <Device locale="en" labels={labels} />);
    const list = within(await screen.findByRole('region', { name: 'Copies on this device' }));
    expect((await list.findAllByRole('listitem', {}, patient)).map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^November 24, 2026.*3 entries/),
      expect.stringMatching(/^November 23, 2026.*1 entry/),
    ]);
    const [, older] = list.getAllByRole('button', { name: /^Bring it back: the copy of November 2/ });
    if (!older) throw new Error('no button');
    await user.click(older);
    expect(await list.findByText('Brought back. 1 entry is here now.')).toBeVisible();
    expect(storage.now().notes).toMatchObject([{ text: 'Older.' }]);
  });
});
