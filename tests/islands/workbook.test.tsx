import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { exportFile, LARGEST_FILE, readFile } from '#domain/record/file.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import type { MemoryReason } from '#domain/record/storage.ts';
import { workbookOutline } from '#domain/workbook.ts';
import { Erase } from '#islands/Erase.tsx';
import { Device } from '#islands/workbook/Device.tsx';
import type { WorkbookLabels } from '#islands/workbook/labels.ts';
import { Workbook } from '#islands/Workbook.tsx';
import words from '#i18n/en/workbook.json' with { type: 'json' };
import { makeAttempt, makeNote, makeRecord } from '../domain/record/makeRecord.ts';
import { makeShelf } from '../domain/workbook.make.ts';
import { makeQuiz, makeReflection, makeSingle, makeWorksheet } from '../makeItems.ts';
import { standInForDialogs } from './dialogs.ts';
import { fakeStorage } from './fakeStorage.ts';
import './matchers.ts';
import { Kept } from './show.tsx';

const labels: WorkbookLabels = words;
const outline = workbookOutline(
  makeShelf({
    first: [
      makeQuiz({ id: 'power-check', items: [makeSingle({ id: 'who-decides' }), makeSingle({ id: 'who-acts', stem: 'Who acts?' })] }),
      makeWorksheet({ id: 'field-log', items: [makeReflection({ id: 'my-why', stem: 'Why do you do it?' })] }),
    ],
    second: [],
  }),
  { toLesson: (id) => `/en/lessons/garden/${id}/`, toAssessment: (id) => `/en/assessments/${id}/` },
);
const filled = makeRecord({
  counter: 9,
  attempts: [makeAttempt(), makeAttempt({ id: 'a2', item: 'who-acts', earned: 0, counter: 2 })],
  notes: [makeNote({ others: ['Because of the bus.'], edited: 3 })],
});
let handedOver: { name: string; blob: Blob }[] = [];

standInForDialogs();

// What a browser does and jsdom does not: addresses for files.
beforeEach(() => {
  handedOver = [];
  URL.createObjectURL = (blob) => {
    handedOver.push({ name: '', blob: blob as Blob });
    return 'blob:1';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = handedOver.at(-1);
    if (last) last.name = this.download;
  });
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
});

function show(record: LearnerRecord = filled) {
  const storage = fakeStorage(record);
  const shown = render(
    <Kept storage={storage}>
      <Workbook outline={outline} locale="en" labels={labels} />
    </Kept>,
  );
  return { ...shown, storage, user: userEvent.setup() };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const dialog = () => within(screen.getByRole('dialog'));
const asFile = (text: string, name = 'workbook-2026-11-23.json') => new File([text], name, { type: 'application/json' });

describe('the workbook', () => {
  it('says what to do next when nothing is in it, and leads to the first lesson', async () => {
    show(emptyRecord);
    expect(await screen.findByRole('heading', { name: 'Nothing is here yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Begin with “Lesson first”' })).toHaveAttribute('href', '/en/lessons/garden/first/');
    expect(screen.queryByRole('button', { name: 'Save a copy to a file' })).toBeNull();
  });

  it('is built as a list of lessons that reads without scripts', () => {
    const built = renderToString(<Workbook outline={outline} locale="en" labels={labels} />);
    expect(built).toContain('href="/en/lessons/garden/second/"');
    expect(built).not.toContain('Nothing is here yet');
  });

  it('shows a text under its question, the text of a crossing edit, and the way to edit it in its place', async () => {
    show();
    const part = within((await screen.findByText('Why do you do it?')).closest('div') as HTMLElement);
    expect(part.getByText('Because of the rent.')).toBeVisible();
    expect(part.getByText('Because of the bus.')).toBeVisible();
    expect(part.getByRole('link', { name: 'Edit it in its place' })).toHaveAttribute('href', '/en/lessons/garden/first/#item-my-why');
  });

  it('tells results in words, with the day of the last try', async () => {
    show();
    expect(await screen.findByText('1 of 2 right')).toBeVisible();
    expect(screen.getByText('Last try on November 23, 2026.')).toBeVisible();
    expect(screen.getByText('Not right yet')).toBeInTheDocument();
  });

  it('says how far each lesson is and leads back to the one worked on last', async () => {
    show();
    const resume = within(await screen.findByRole('region', { name: 'Where you left off' }));
    expect(resume.getByText('Lesson first')).toBeVisible();
    expect(resume.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '/en/lessons/garden/first/');
    expect(screen.getByText('1 of 2 lessons done')).toBeVisible();
    expect(screen.getByText('Not started')).toBeVisible();
  });

  it('says when a lesson was marked as done', async () => {
    const mark = { ...draftDoneMark('second', true, { lang: 'en' }), id: 'm1', counter: 1, at: '2026-11-20T10:00:00.000Z' };
    show(makeRecord({ attempts: [mark] }));
    expect(await screen.findByText('You marked it as done on November 20, 2026.')).toBeVisible();
  });

  it('lists what belongs to nothing that is still there, and entries that cannot be read', async () => {
    show(makeRecord({ notes: [makeNote({ item: 'gone' })], damaged: [{ from: 'unknown', reason: 'x', entry: 7 }] }));
    const part = within(await screen.findByRole('region', { name: 'From earlier versions' }));
    expect(part.getByText('Because of the rent.')).toBeVisible();
    expect(part.getByText(/^1 entry cannot be read/)).toBeVisible();
  });

  it.each<[MemoryReason, RegExp]>([
    ['blocked', /does not let the page store anything/],
    ['full', /has no room left/],
    ['disk', /Writing to this device failed/],
    ['readonly', /read what is stored and not add to it/],
    ['newer-version', /a newer version of this site/],
    ['damaged', /cannot be opened. It has not been deleted/],
  ])('says in its own words why nothing is saved: %s', async (reason, sentence) => {
    const { storage } = show();
    await screen.findByText('1 of 2 right');
    storage.become({ kind: 'memory', reason });
    expect(await screen.findByText(sentence)).toBeVisible();
  });
});

describe('deleting in the workbook', () => {
  it('asks first, and keeps the text when the answer is no', async () => {
    const { user, storage } = show();
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(dialog().getByText(/Why do you do it/)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Keep it' }));
    expect(storage.now().notes).toHaveLength(1);
  });

  it('deletes one text, leaves its tombstone, says so, and puts the focus on the lesson', async () => {
    const { user, storage } = show();
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await user.click(dialog().getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText('Deleted.')).toBeVisible();
    expect(storage.now().notes).toEqual([]);
    expect(storage.now().tombstones).toEqual([{ id: 'my-why' }]);
    expect(screen.getByRole('heading', { name: 'Lesson first' })).toHaveFocus();
  });

  it('deletes the tries of one question, and lets go of a text that was kept beside another', async () => {
    const { user, storage } = show();
    await user.click(await screen.findByText('See each answer'));
    await user.click(screen.getAllByRole('button', { name: 'Delete these tries' })[0] as HTMLElement);
    await user.click(dialog().getByRole('button', { name: 'Delete it' }));
    await waitFor(() => expect(storage.now().attempts.map(({ id }) => id)).toEqual(['a2']));
    await user.click(button('Remove this one'));
    await user.click(dialog().getByRole('button', { name: 'Delete it' }));
    await waitFor(() => expect(storage.now().notes[0]?.others).toEqual([]));
    expect(storage.now().notes[0]?.text).toBe('Because of the rent.');
  });

  it('does not claim that something is gone when it could not reach the device', async () => {
    const { user, storage } = show();
    await screen.findByText('1 of 2 right');
    storage.become({ kind: 'memory', reason: 'disk' });
    await user.click(button('Delete'));
    await user.click(dialog().getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText(/^Deleted on this page/)).toBeVisible();
  });
});

describe('taking the workbook along', () => {
  it('saves a copy that reads back as the same record, under a name that says nothing', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Save a copy to a file' }));
    expect(await screen.findByText(/^Your browser has workbook-/)).toBeVisible();
    const [copy] = handedOver;
    expect(copy?.name).toMatch(/^workbook-\d{4}-\d\d-\d\d\.json$/);
    expect(readFile((await copy?.blob.text()) ?? '')).toEqual({ kind: 'record', record: filled });
    expect(localStorage.getItem('groundwork:exported')).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('saves what was written as plain text', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Save as plain text' }));
    expect(handedOver[0]?.name).toMatch(/\.txt$/);
    expect(await handedOver[0]?.blob.text()).toContain('> Why do you do it?\n\nBecause of the rent.');
  });

  it('shows the text to copy by hand where the browser refuses to copy', async () => {
    const { user } = show();
    const copy = await screen.findByRole('button', { name: 'Copy as text' });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(copy);
    expect(((await screen.findByLabelText('What you wrote, as text')) as HTMLTextAreaElement).value).toContain('Because of the rent.');
  });

  it('tells what is in a file before anything happens, then brings it in without overwriting', async () => {
    const { user, storage } = show(makeRecord({ notes: [makeNote({ text: 'Mine.' })] }));
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
    const { user, storage } = show(emptyRecord);
    await user.upload(await screen.findByLabelText('The file'), asFile(exportFile(filled)));
    await user.click(await screen.findByRole('button', { name: 'Leave it' }));
    expect(screen.getByText('Left as it was. Nothing here has changed.')).toBeVisible();
    expect(screen.getByLabelText('The file')).toHaveFocus();
    expect(storage.now()).toBe(emptyRecord);
  });

  it('tells of entries that would be deleted or set aside', async () => {
    const file = exportFile({ ...emptyRecord, tombstones: [{ id: 'my-why' }] }).replace('"attempts": []', '"attempts": [{"id": 7}]');
    const { user, storage } = show();
    await user.upload(await screen.findByLabelText('The file'), asFile(file));
    expect(await screen.findByText(/^1 entry here would be deleted/)).toBeVisible();
    expect(screen.getByText(/^1 entry of the file cannot be read/)).toBeVisible();
    await user.click(button('Bring it in'));
    expect(await screen.findByText(/1 entry was deleted, as it was where the file comes from/)).toBeVisible();
    expect(screen.getByText('1 entry could not be read and is set aside.')).toBeVisible();
    expect(storage.now().damaged).toHaveLength(1);
  });

  it('says so when there is nothing new in a file', async () => {
    const { user } = show();
    await user.upload(await screen.findByLabelText('The file'), asFile(exportFile(filled)));
    expect(await screen.findByText('There is nothing in it that is not here already.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
  });

  it.each<[string, string, RegExp]>([
    ['too large', 'x'.repeat(LARGEST_FILE + 1), /^notes\.json: it is larger than 2 MB.*Choose a file/],
    ['far too large', 'x'.repeat(LARGEST_FILE * 3 + 1), /^notes\.json: it is larger than 2 MB.*Choose a file/],
    ['empty', ' ', /^notes\.json: it is empty.*Save the copy again/],
    ['no JSON', '{"a": ', /^notes\.json.*cannot be read.*another copy/],
    ['something else', '{"format": "shopping"}', /^notes\.json: it holds something else.*Choose a file/],
    ['newer', exportFile(filled).replace('"version": 1', '"version": 9'), /version 9; this page reads up to 1\)\. Reload this page/],
    ['of a wrong shape', exportFile(filled).replace('"tombstones": []', '"tombstones": {}'), /part “tombstones”.*Choose another copy/],
  ])('refuses a file that is %s: where, what, what to do', async (_what, text, sentence) => {
    const { user, storage } = show(emptyRecord);
    await user.upload(await screen.findByLabelText('The file'), asFile(text, 'notes.json'));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByText('Not brought in, and nothing here has changed.')).toBeVisible();
    expect(storage.now()).toBe(emptyRecord);
  });
});

describe('erasing', () => {
  const showErase = () => {
    const storage = fakeStorage(filled);
    render(
      <Kept storage={storage}>
        <Erase locale="en" labels={labels} />
      </Kept>,
    );
    return { storage, user: userEvent.setup() };
  };

  it('asks once, says what will go, and offers a copy first', async () => {
    const { user, storage } = showErase();
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
    const { user, storage } = showErase();
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
    await user.click(dialog().getByRole('button', { name: 'Erase it all' }));
    expect(await screen.findByText('Not everything is erased')).toBeVisible();
  });
});

describe('the device page', () => {
  it('counts what is stored, store by store, and shows every setting with its key and value', async () => {
    localStorage.setItem('groundwork:theme', 'dark');
    localStorage.setItem('groundwork:exported', '2026-11-20');
    render(
      <Kept storage={fakeStorage(filled)}>
        <Device locale="en" labels={labels} />
      </Kept>,
    );
    expect(await screen.findByRole('row', { name: /Answers, results and marks attempts 2/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Texts that you wrote notes 1/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Cookies cookies 0/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /light or dark groundwork:theme dark/ })).toBeVisible();
    expect(screen.getByText('November 20, 2026')).toBeVisible();
  });
});
