import { act, cleanup, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { draftTaskStep } from '#domain/record/field-task.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { CompletionRecord } from '#islands/CompletionRecord.tsx';
import words from '#i18n/en/completion-record.json' with { type: 'json' };
import { makeAttempt, makeNote, makeRecord } from '../domain/record/makeRecord.ts';
import './matchers.ts';
import { outline, showAround } from './showWorkbook.tsx';
import { translate } from './translate.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const withTask = {
  ...outline,
  lessons: outline.lessons.map((lesson) => ({
    ...lesson,
    ...(lesson.id === 'first' && {
      task: {
        ...{ id: 'task:first', formerly: [], title: 'Walk the block', kind: 'worksheet' as const },
        ...{ href: '/en/lessons/garden/first/#field-task', items: [] },
      },
    }),
  })),
};
const at = '2026-11-20T12:00:00.000Z';
const worked = makeRecord({
  attempts: [
    makeAttempt({ ...draftDoneMark('second', true, { lang: 'en' }), id: 'm1', counter: 1, at }),
    makeAttempt({ ...draftTaskStep('first', { step: 'done' }, { lang: 'en' }), id: 's2', counter: 2, at }),
  ],
  notes: [makeNote({ edited: 3 })],
});
const island = (
  <CompletionRecord
    outline={withTask}
    course="Groundwork"
    workbookHref="/en/workbook/"
    locale="en"
    labels={words}
  />
);

async function show(record: LearnerRecord = worked) {
  const shown = showAround(record, island);
  await act(() => Promise.resolve());
  return shown;
}
const paper = () => within(screen.getByRole('article', { name: 'The paper' }));

describe('the record of work done', () => {
  it('says what to do while there is nothing to record', async () => {
    await show(emptyRecord);
    expect(screen.getByRole('heading', { name: 'There is nothing to record yet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Begin with “Lesson first”' })).toHaveAttribute(
      'href',
      '/en/lessons/garden/first/',
    );
    expect(screen.getByRole('link', { name: /saved copy/ })).toHaveAttribute(
      'href',
      '/en/workbook/#bring-in',
    );
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Print the record' })).toBeNull();
  });

  it('lists what was done with its days, and claims no competence', async () => {
    await show();
    const lines = paper()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Lesson second Marked as done on November 20, 2026',
      'Walk the block In “Lesson first” Done on November 20, 2026',
    ]);
    expect(paper().getByText(/claims no competence/)).toBeVisible();
    expect(paper().getByText('1 of 2 lessons.')).toBeVisible();
  });

  it('shows a text only when it is ticked, and hides it again', async () => {
    const { user, storage } = await show();
    const before = storage.now();
    const tick = screen.getByRole('checkbox', { name: 'Why do you do it? In “Lesson first”' });
    expect(screen.queryByText('Because of the rent.')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('None of your texts goes on the paper.');
    await user.click(tick);
    expect(paper().getByText('Because of the rent.')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('1 text goes on the paper.');
    await user.click(tick);
    expect(screen.queryByText('Because of the rent.')).toBeNull();
    expect(storage.now()).toEqual(before);
  });

  it('puts a typed name on the paper, keeps neither name nor ticks, and prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user, storage, unmount } = await show();
    const before = storage.now();
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ana');
    await user.click(screen.getByRole('checkbox'));
    expect(paper().getByText('Ana')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Print the record' }));
    expect(print).toHaveBeenCalledOnce();
    expect(storage.now()).toEqual(before);
    unmount();
    await show(storage.now());
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('');
    expect(screen.queryByText('Because of the rent.')).toBeNull();
  });

  it('follows what is done in another tab', async () => {
    const { storage } = await show(emptyRecord);
    await act(async () => {
      storage.elsewhere({ kind: 'import', record: worked });
      await Promise.resolve();
    });
    expect(await screen.findByRole('article', { name: 'The paper' })).toBeVisible();
    expect(screen.queryByText(words.emptyTitle)).toBeNull();
  });

  it('goes on working in the hands of a translator', async () => {
    const complaints = vi.spyOn(console, 'error');
    const { user } = await show();
    translate();
    await user.type(screen.getByRole('textbox'), 'Ana');
    translate();
    await user.click(screen.getByRole('checkbox'));
    translate();
    expect(paper().getByText('Because of the rent.')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('1 text goes on the paper.');
    await user.type(screen.getByRole('textbox'), ' B');
    await user.click(screen.getByRole('checkbox'));
    expect(paper().getByText('Ana B')).toBeVisible();
    expect(screen.queryByText('Because of the rent.')).toBeNull();
    expect(complaints).not.toHaveBeenCalled();
  });

  it('promises nothing before scripts run', () => {
    const html = renderToString(island);
    expect(html).not.toContain('claims no competence');
    expect(html).not.toContain('<button');
  });
});
