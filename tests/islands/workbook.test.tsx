import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { emptyRecord } from '#domain/record/record.ts';
import type { MemoryReason } from '#domain/record/storage.ts';
import { Workbook } from '#islands/Workbook.tsx';
import { makeNote, makeRecord } from '../domain/record/makeRecord.ts';
import './matchers.ts';
import { button, dialog, labels, outline, showWorkbook } from './showWorkbook.tsx';

afterEach(cleanup);

describe('the workbook', () => {
  it('says what to do next when nothing is in it, and leads to the first lesson', async () => {
    showWorkbook(emptyRecord);
    expect(await screen.findByRole('heading', { name: 'Nothing is here yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Begin with “Lesson first”' })).toHaveAttribute(
      'href',
      '/en/lessons/garden/first/',
    );
    expect(screen.queryByRole('button', { name: 'Save a copy to a file' })).toBeNull();
  });

  it('is built as a list of lessons that reads without scripts', () => {
    const built = renderToString(<Workbook outline={outline} locale="en" labels={labels} />);
    expect(built).toContain('href="/en/lessons/garden/second/"');
    expect(built).not.toContain('Nothing is here yet');
  });

  it('shows a text under its question, the text of a crossing edit, and the way to edit it in its place', async () => {
    showWorkbook();
    const part = within((await screen.findByText('Why do you do it?')).closest('div') as HTMLElement);
    expect(part.getByText('Because of the rent.')).toBeVisible();
    expect(part.getByText('Because of the bus.')).toBeVisible();
    expect(part.getByRole('link', { name: 'Open it in its place' })).toHaveAttribute(
      'href',
      '/en/lessons/garden/first/#item-my-why',
    );
  });

  it('tells results in words, with the day of the last try', async () => {
    showWorkbook();
    expect(await screen.findByText('1 of 2 right')).toBeVisible();
    expect(screen.getByText('Last try on November 23, 2026.')).toBeVisible();
    expect(screen.getByText('Not right yet')).toBeInTheDocument();
  });

  it('says how far each lesson is and leads back to the one worked on last', async () => {
    showWorkbook();
    const resume = within(await screen.findByRole('region', { name: 'Where you left off' }));
    expect(resume.getByText('Lesson first')).toBeVisible();
    expect(resume.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '/en/lessons/garden/first/');
    expect(screen.getByText('1 of 2 lessons done')).toBeVisible();
    expect(screen.getByText('Not started')).toBeVisible();
  });

  it('says when a lesson was marked as done', async () => {
    const mark = {
      ...draftDoneMark('second', true, { lang: 'en' }),
      id: 'm1',
      counter: 1,
      at: '2026-11-20T10:00:00.000Z',
    };
    showWorkbook(makeRecord({ attempts: [mark] }));
    expect(await screen.findByText('You marked it as done on November 20, 2026.')).toBeVisible();
  });

  it('lists what belongs to nothing that is still there, and entries that cannot be read', async () => {
    showWorkbook(
      makeRecord({
        notes: [makeNote({ item: 'gone' })],
        damaged: [{ from: 'unknown', reason: 'x', entry: 7 }],
      }),
    );
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
    const { storage } = showWorkbook();
    await screen.findByText('1 of 2 right');
    storage.become({ kind: 'memory', reason });
    expect(await screen.findByText(sentence)).toBeVisible();
  });
});

describe('finding and editing in the workbook', () => {
  it('shows only what holds the words, says how much that is, and says so when it is nothing', async () => {
    const { user } = showWorkbook();
    const field = await screen.findByRole('searchbox', { name: 'Look for something in your workbook' });
    await user.type(field, 'RENT');
    expect(await screen.findByText('1 place holds it.')).toBeVisible();
    expect(screen.getByText('Because of the rent.')).toBeVisible();
    expect(screen.queryByText('1 of 2 right')).toBeNull();
    await user.type(field, ' zebra');
    expect(await screen.findByText('Nothing here holds these words.')).toBeVisible();
    await user.clear(field);
    expect(await screen.findByText('1 of 2 right')).toBeVisible();
  });

  it('puts everything of one kind together', async () => {
    const { user } = showWorkbook();
    await user.click(await screen.findByRole('radio', { name: 'By kind' }));
    const texts = within(screen.getByRole('region', { name: 'What you wrote' }));
    expect(texts.getByText('Because of the rent.')).toBeVisible();
    expect(texts.getByRole('link', { name: 'Lesson first' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'What you answered' })).toBeVisible();
  });

  it('edits a text where it stands, saves it as it is typed, and stays while it is emptied', async () => {
    const { user, storage } = showWorkbook();
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const field = screen.getByRole('textbox', { name: 'Your text' });
    expect(field).toHaveFocus();
    expect(field).toHaveValue('Because of the rent.');
    await user.clear(field);
    await waitFor(() => expect(storage.now().notes[0]?.text).toBe(''));
    await user.type(field, 'Because of us.');
    await user.click(button('Done'));
    await waitFor(() => expect(storage.now().notes[0]?.text).toBe('Because of us.'));
    expect(storage.now().notes[0]?.others).toEqual(['Because of the bus.']);
    expect(button('Edit')).toHaveFocus();
    expect(await screen.findByText('Because of us.')).toBeVisible();
  });
});

describe('deleting in the workbook', () => {
  it('asks first, and keeps the text when the answer is no', async () => {
    const { user, storage } = showWorkbook();
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    expect(dialog().getByText(/Why do you do it/)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Keep it' }));
    expect(storage.now().notes).toHaveLength(1);
  });

  it('deletes one text, leaves its tombstone, says so, and puts the focus on the lesson', async () => {
    const { user, storage } = showWorkbook();
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await user.click(dialog().getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText('Deleted.')).toBeVisible();
    expect(storage.now().notes).toEqual([]);
    expect(storage.now().tombstones).toEqual([{ id: 'my-why' }]);
    expect(screen.getByRole('heading', { name: 'Lesson first' })).toHaveFocus();
  });

  it('deletes the tries of one question, and lets go of a text that was kept beside another', async () => {
    const { user, storage } = showWorkbook();
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
    const { user, storage } = showWorkbook();
    await screen.findByText('1 of 2 right');
    storage.become({ kind: 'memory', reason: 'disk' });
    await user.click(button('Delete'));
    await user.click(dialog().getByRole('button', { name: 'Delete it' }));
    expect(await screen.findByText(/^Deleted on this page/)).toBeVisible();
  });
});
