import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import quiz from '#i18n/en/quiz.json' with { type: 'json' };
import words from '#i18n/en/task.json' with { type: 'json' };
import { applyChange } from '#domain/record/change.ts';
import { draftTaskStep, taskStanding } from '#domain/record/field-task.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { FieldTask } from '#islands/FieldTask.tsx';
import { fakeStorage } from './fakeStorage.ts';
import './matchers.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T12:00:00.000Z') });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const task = (
  <FieldTask
    lesson="map-power"
    formerly={[]}
    title="Draw your map"
    days={7}
    href="/en/lessons/power/map-power/#field-task"
    locale="en"
    labels={words}
    quizLabels={quiz}
  />
);

function show(by?: string) {
  const record: LearnerRecord = by
    ? applyChange(emptyRecord, {
        kind: 'append',
        draft: draftTaskStep('map-power', { step: 'commit', by }, { lang: 'en' }),
        id: 'a1',
        at: '2026-11-20T10:00:00.000Z',
      })
    : emptyRecord;
  const storage = fakeStorage(record);
  render(<Kept storage={storage}>{task}</Kept>);
  return { storage, user: userEvent.setup() };
}

test('a day is suggested and can be changed; once set, it is told and kept', async () => {
  const { storage, user } = show();
  const field = await screen.findByLabelText<HTMLInputElement>('I will do it by');
  await waitFor(() => expect(field).toBeVisible());
  expect(field).toHaveValue('2026-12-04');
  fireEvent.change(field, { target: { value: '2026-12-02' } });
  await user.click(screen.getByRole('button', { name: 'That is my day' }));
  const heading = await screen.findByRole('heading', {
    name: 'You said you would do it by December 2, 2026.',
  });
  expect(heading).toHaveFocus();
  expect(taskStanding(storage.now().attempts)).toMatchObject({ kind: 'open', by: '2026-12-02' });
});

test('done asks for the next step', async () => {
  const { user } = show('2026-11-30');
  await user.click(await screen.findByRole('button', { name: 'I have done it' }));
  expect(await screen.findByRole('textbox', { name: 'What is my next step?' })).toBeVisible();
});

test('a missed day is met with three ways on, and none of them scolds', async () => {
  const { storage, user } = show('2026-11-25');
  expect(await screen.findByRole('heading', { name: 'Your day was November 25, 2026' })).toBeVisible();
  expect(screen.getByText(/What could you do in ten minutes/)).toBeVisible();
  const field = screen.getByLabelText<HTMLInputElement>('My new day');
  expect(field).toBeVisible();
  expect(screen.getByRole('button', { name: 'Let it go' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Set this day' }));
  await screen.findByRole('heading', { name: /by December 4/ });
  expect(taskStanding(storage.now().attempts)).toMatchObject({ by: '2026-12-04' });
});

test('letting go is no loss: what was written stays, and a day can be set again', async () => {
  const { user } = show('2026-11-30');
  fireEvent.change(await screen.findByRole('textbox', { name: /in my own words/ }), {
    target: { value: 'Ask Jun' },
  });
  await user.click(screen.getByRole('button', { name: 'Let it go' }));
  expect(await screen.findByRole('heading', { name: 'You let this one go' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: /in my own words/ })).toHaveValue('Ask Jun');
  await user.click(screen.getByRole('button', { name: 'That is my day' }));
  expect(await screen.findByRole('button', { name: 'I have done it' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Let it go' }));
  expect(screen.queryByRole('button', { name: 'I have done it' })).toBeNull();
});

test('the built page holds no day: it would be the day of the build, and stay', () => {
  expect(renderToString(task)).not.toMatch(/2026-/);
});

test('without scripts there is a line to write a day on, and nothing that can be pressed', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(task);
  expect(page.querySelector('.task-paper')?.textContent).toContain('I will do it by');
  for (const button of page.querySelectorAll('button')) expect(button.closest('[hidden]')).not.toBeNull();
});

test('a translated page still takes a day, says it, and takes what came of it', async () => {
  const complaints = vi.spyOn(console, 'error');
  const { user } = show();
  const press = async (name: string) => {
    translate();
    await user.click(await screen.findByRole('button', { name }));
    translate();
  };
  await screen.findByLabelText('I will do it by');
  await press('That is my day');
  expect(await screen.findByRole('heading', { name: /would do it by December 4, 2026/ })).toBeVisible();
  await press('Let it go');
  expect(await screen.findByRole('heading', { name: 'You let this one go' })).toBeVisible();
  await press('That is my day');
  await press('I have done it');
  expect(await screen.findByRole('textbox', { name: 'What is my next step?' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: /would do it by/ })).toBeNull();
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
