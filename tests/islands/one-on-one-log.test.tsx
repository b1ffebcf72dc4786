import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import sheetWords from '#i18n/en/sheet.json' with { type: 'json' };
import words from '#i18n/en/worksheets/one-on-one-log.json' with { type: 'json' };
import { OneOnOneLog } from '#islands/OneOnOneLog.tsx';
import { oneOnOneLogSchema } from '#schema/assessment.ts';
import { fakeStorage } from './fakeStorage.ts';
import './matchers.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';

const worksheet = oneOnOneLogSchema.parse(
  parse(readFileSync('content/en/assessments/one-on-one-log.yaml', 'utf8')),
);

const page = (storage = fakeStorage()) => (
  <Kept storage={storage}>
    <OneOnOneLog worksheet={worksheet} locale="en" labels={sheetWords} words={words} level={2} />
  </Kept>
);

async function show(storage = fakeStorage()) {
  const shown = render(page(storage));
  await waitFor(() => expect(screen.getByLabelText(words.initials).matches(':disabled')).toBe(false));
  return { ...shown, storage };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const answer = (sentence: string, value: string) => {
  const group = within(screen.getByRole('group', { name: sentence }));
  fireEvent.click(group.getByRole('radio', { name: value }));
};
const row = (table: string, name: RegExp) =>
  within(screen.getByRole('table', { name: table })).getByRole('row', { name });

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

// A large page, which takes jsdom a while on a busy machine.
describe('the one-on-one planner and log', { timeout: 30_000 }, () => {
  it('plans a talk, looks back on it, says what to try, and has it all again on the next visit', async () => {
    const { storage, unmount } = await show();
    type(words.initials, 'RM');
    type(words.step, 'come along on Monday');
    answer('They chose the step.', 'No');
    answer('They talked more than I did.', 'No');
    expect(screen.getByText(/^They did not choose a step/)).toBeVisible();
    expect(screen.getByText(/^You talked more than they did/)).toBeVisible();
    expect(screen.getByText(/^The next talk has no day yet/)).toBeVisible();
    type(words.nextDay, '2099-12-04');
    expect(screen.queryByText(/^The next talk has no day yet/)).toBeNull();
    expect(row(words.logCaption, /^no day RM come along on Monday Dec 4, 2099$/)).toBeVisible();
    expect(
      row(words.trendCaption, /^They chose the step\. 0 yes, 0 partly, 1 no too few to say$/),
    ).toBeVisible();
    await vi.waitFor(() => expect(storage.now().notes[0]?.text).toContain('2099-12-04'));
    unmount();
    await show(storage);
    await waitFor(() => expect(screen.getByLabelText(words.step)).toHaveValue('come along on Monday'));
  });

  it('keeps each talk by itself, and puts the focus where one goes on', async () => {
    await show();
    type(words.initials, 'RM');
    press(words.add);
    expect(screen.getByLabelText(words.initials)).toHaveValue('');
    expect(screen.getByLabelText(words.initials)).toHaveFocus();
    type(words.initials, 'AB');
    type(words.inView, 't1');
    expect(screen.getByLabelText(words.initials)).toHaveValue('RM');
    press(words.remove);
    expect(screen.getByLabelText(words.initials)).toHaveValue('AB');
    expect(screen.getByLabelText(words.inView)).toHaveFocus();
  });

  it('has a planner for three talks in the built page', () => {
    document.body.innerHTML = renderToString(page());
    const paper = document.querySelector('.sheet-paper');
    expect(paper?.querySelectorAll('table')).toHaveLength(3);
    expect(document.body.innerHTML).not.toContain('style=');
  });

  it('lives on in the hands of a translator', async () => {
    const complaints = vi.spyOn(console, 'error');
    await show();
    const steps = [
      () => answer('They chose the step.', 'No'),
      () => answer('They chose the step.', 'Yes'),
      () => press(words.calendar),
      () => press(words.add),
      () => press(words.remove),
      () => press(sheetWords.undo),
    ];
    for (const step of steps) {
      translate();
      step();
      await act(() => Promise.resolve());
    }
    expect(complaints).not.toHaveBeenCalled();
    expect(screen.getByLabelText(words.inView)).toBeInTheDocument();
  });
});
