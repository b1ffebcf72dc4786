import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportFile, LARGEST_FILE, readFile } from '#domain/record/file.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { Erase } from '#islands/Erase.tsx';
import { EraseAll } from '#islands/workbook/EraseAll.tsx';
import { Device } from '#islands/workbook/Device.tsx';
import { makeNote, makeRecord } from '../domain/record/makeRecord.ts';
import './matchers.ts';
import { button, catchDownloads, dialog, filled, labels, showAround, showWorkbook } from './showWorkbook.tsx';

let downloads: ReturnType<typeof catchDownloads> = [];

beforeEach(() => {
  downloads = catchDownloads();
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
});

const asFile = (text: string, name = 'workbook-2026-11-23.json') =>
  new File([text], name, { type: 'application/json' });

describe('taking the workbook along', () => {
  it('saves a copy that reads back as the same record, under a name that says nothing', async () => {
    const { user } = showWorkbook();
    await user.click(await screen.findByRole('button', { name: 'Save a copy to a file' }));
    expect(await screen.findByText(/^Your browser has workbook-/)).toBeVisible();
    const [copy] = downloads;
    expect(copy?.name).toMatch(/^workbook-\d{4}-\d\d-\d\d\.json$/);
    expect(readFile((await copy?.blob.text()) ?? '')).toEqual({ kind: 'record', record: filled });
    expect(localStorage.getItem('groundwork:exported')).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('saves what was written and every result as text, and as a table', async () => {
    const { user } = showWorkbook();
    await user.click(await screen.findByRole('button', { name: 'Save as text (Markdown)' }));
    expect(downloads[0]?.name).toMatch(/\.md$/);
    expect(await downloads[0]?.blob.text()).toContain('> Why do you do it?\n\nBecause of the rent.');
    await user.click(button('Save as a table (CSV)'));
    expect(downloads[1]?.name).toMatch(/\.csv$/);
    expect(await downloads[1]?.blob.text()).toContain('Who acts?');
  });

  it('shows the text to copy by hand where the browser refuses to copy', async () => {
    const { user } = showWorkbook();
    const copy = await screen.findByRole('button', { name: 'Copy as text' });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(copy);
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Your workbook as text')).value).toContain(
      'Because of the rent.',
    );
  });

  it('tells what is in a file before anything happens, then brings it in without overwriting', async () => {
    const { user, storage } = showWorkbook(makeRecord({ notes: [makeNote({ text: 'Mine.' })] }));
    await user.upload(await screen.findByLabelText('The file'), asFile(exportFile(filled)));
    expect(await screen.findByText('2 answers and marks are new and would be added.')).toBeVisible();
    expect(screen.getByText(/^1 text differs from the one here/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'What is in workbook-2026-11-23.json' })).toHaveFocus();
    expect(storage.now().attempts).toEqual([]);
    await user.click(button('Bring it in'));
    expect(await screen.findByText(/Nothing that was here has been overwritten/)).toBeVisible();
    expect(storage.now().attempts).toHaveLength(2);
    expect(storage.now().notes[0]?.others).toContain('Mine.');
  });

  it('leaves a file alone when the learner says so', async () => {
    const { user, storage } = showWorkbook(emptyRecord);
    await user.upload(await screen.findByLabelText('The file'), asFile(exportFile(filled)));
    await user.click(await screen.findByRole('button', { name: 'Leave it' }));
    expect(screen.getByText('Left as it was. Nothing here has changed.')).toBeVisible();
    expect(screen.getByLabelText('The file')).toHaveFocus();
    expect(storage.now()).toBe(emptyRecord);
  });

  it('tells of entries that would be deleted or set aside', async () => {
    const file = exportFile({ ...emptyRecord, tombstones: [{ id: 'my-why' }] }).replace(
      '"attempts": []',
      '"attempts": [{"id": 7}]',
    );
    const { user, storage } = showWorkbook();
    await user.upload(await screen.findByLabelText('The file'), asFile(file));
    expect(await screen.findByText(/^1 entry here would be deleted/)).toBeVisible();
    expect(screen.getByText(/^1 entry of the file cannot be read/)).toBeVisible();
    await user.click(button('Bring it in'));
    expect(await screen.findByText(/1 entry was deleted, as it was where the file comes from/)).toBeVisible();
    expect(screen.getByText('1 entry could not be read and is set aside.')).toBeVisible();
    expect(storage.now().damaged).toHaveLength(1);
  });

  it('says so when there is nothing new in a file', async () => {
    const { user } = showWorkbook();
    await user.upload(await screen.findByLabelText('The file'), asFile(exportFile(filled)));
    expect(await screen.findByText('There is nothing in it that is not here already.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
  });

  it.each<[string, string, RegExp]>([
    ['too large', 'x'.repeat(LARGEST_FILE + 1), /^notes\.json: it is larger than 2 MB.*Choose a file/],
    [
      'far too large',
      'x'.repeat(LARGEST_FILE * 3 + 1),
      /^notes\.json: it is larger than 2 MB.*Choose a file/,
    ],
    ['empty', ' ', /^notes\.json: it is empty.*Save the copy again/],
    ['no JSON', '{"a": ', /^notes\.json.*cannot be read.*another copy/],
    ['something else', '{"format": "shopping"}', /^notes\.json: it holds something else.*Choose a file/],
    [
      'newer',
      exportFile(filled).replace('"version": 1', '"version": 9'),
      /version 9; this page reads up to 1\)\. Reload this page/,
    ],
    [
      'of a wrong shape',
      exportFile(filled).replace('"tombstones": []', '"tombstones": {}'),
      /part “tombstones”.*Choose another copy/,
    ],
  ])('refuses a file that is %s: where, what, what to do', async (_what, text, sentence) => {
    const { user, storage } = showWorkbook(emptyRecord);
    await user.upload(await screen.findByLabelText('The file'), asFile(text, 'notes.json'));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByText('Not brought in, and nothing here has changed.')).toBeVisible();
    expect(storage.now()).toBe(emptyRecord);
  });
});

describe('erasing', () => {
  const showErase = () => showAround(filled, <Erase locale="en" labels={labels} />);

  it('is two presses from any page: its own page says what will go, offers a copy first, and has one button', async () => {
    const { user, storage } = showErase();
    expect(await screen.findByText('2 answers, results and marks')).toBeVisible();
    expect(screen.getByText('1 text that you wrote')).toBeVisible();
    await user.click(button('Save a copy first'));
    expect(await screen.findByText(/^Your browser has workbook-/)).toBeVisible();
    expect(storage.now()).toEqual(filled);
    await user.click(button('Erase everything'));
    expect(await screen.findByText('Erased')).toBeVisible();
    expect(storage.now()).toEqual(emptyRecord);
  });

  it('asks once in the workbook, says what will go, and offers a copy first', async () => {
    const { user, storage } = showAround(filled, <EraseAll record={filled} locale="en" labels={labels} />);
    await user.click(button('Erase everything'));
    expect(await dialog().findByText('2 answers, results and marks')).toBeVisible();
    expect(dialog().getByText('1 text that you wrote')).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Save a copy first' }));
    expect(await dialog().findByText(/^Your browser has workbook-/)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Keep it all' }));
    expect(storage.now()).toEqual(filled);
  });

  it('erases work and settings, leaves what others keep at the same address, and says what remains', async () => {
    localStorage.setItem('groundwork:theme', 'dark');
    localStorage.setItem('elsewhere', 'theirs');
    const { user, storage } = showAround(filled, <EraseAll record={filled} locale="en" labels={labels} />);
    await user.click(button('Erase everything'));
    await user.click(dialog().getByRole('button', { name: 'Erase it all' }));
    expect(await screen.findByText('Erased')).toBeVisible();
    expect(screen.getByText(/^the browser's history/)).toBeVisible();
    expect(storage.now()).toEqual(emptyRecord);
    expect(localStorage.getItem('groundwork:theme')).toBeNull();
    expect(localStorage.getItem('elsewhere')).toBe('theirs');
  });

  it('does not claim that all is gone when the device refused', async () => {
    const { user, storage } = showErase();
    vi.spyOn(storage, 'erase').mockResolvedValue(false);
    await user.click(button('Erase everything'));
    expect(await screen.findByText('Not everything is erased')).toBeVisible();
  });
});

describe('the device page', () => {
  it('counts what is stored, store by store, and shows every setting with its key and value', async () => {
    localStorage.setItem('groundwork:theme', 'dark');
    localStorage.setItem('groundwork:exported', '2026-11-20');
    showAround(filled, <Device locale="en" labels={labels} />);
    expect(await screen.findByRole('row', { name: /Answers, results and marks attempts 2/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Texts that you wrote notes 1/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Cookies cookies 0/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /light or dark groundwork:theme dark/ })).toBeVisible();
    expect(screen.getByText('November 20, 2026')).toBeVisible();
  });
});
