import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Quiz } from '#islands/Quiz.tsx';
import { Worksheet } from '#islands/Worksheet.tsx';
import {
  makeMulti,
  makeOrder,
  makeQuiz,
  makeReflection,
  makeSingle,
  makeSort,
  makeTrueFalse,
  makeWorksheet,
} from '../makeItems.ts';
import './matchers.ts';
import { fakeStorage } from './fakeStorage.ts';
import { Kept, labels } from './show.tsx';

const all = [
  makeSingle({ explanation: 'Because.' }),
  makeMulti(),
  makeTrueFalse(),
  makeSort(),
  makeOrder(),
  makeReflection(),
];
const storage = fakeStorage();
const page = (
  <Kept storage={storage}>
    <Quiz quiz={makeQuiz({ items: all })} locale="en" labels={labels} />
    <Worksheet
      worksheet={makeWorksheet({ items: [makeReflection({ id: 'other', stem: 'Other?' })] })}
      locale="en"
      labels={labels}
    />
  </Kept>
);

const allAnswers = () =>
  screen.getByText('Answers and reasons').closest('details') ?? document.createElement('details');

let root: Root | undefined;
const build = () => {
  document.body.innerHTML = `<main>${renderToString(page)}</main>`;
};
const hydrate = async () => {
  const problems: unknown[] = [];
  const complaints = vi.spyOn(console, 'error');
  const main = document.querySelector('main') ?? document.body;
  await act(() => {
    root = hydrateRoot(main, page, { onRecoverableError: (error) => problems.push(error) });
    return Promise.resolve();
  });
  expect(problems).toEqual([]);
  expect(complaints).not.toHaveBeenCalled();
};

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

describe('the built page', () => {
  it('has every question, and all answers with their reasons in one closed block', () => {
    build();
    const answers = allAnswers();
    expect(answers.open).toBe(false);
    expect(answers.hidden).toBe(false);
    for (const text of [
      'Those who live with it decide.',
      'Likes ask for nothing.',
      'Every campaign needs it.',
      'It builds a tie.',
      'Only now the ask.',
      'Because.',
    ]) {
      expect(within(answers).getByText(text)).toBeInTheDocument();
    }
    expect(within(answers).getByText(/Fits best: Mobilizing .* Organizing/)).toBeInTheDocument();
  });

  it('sends nothing anywhere, and offers no button that does nothing', () => {
    build();
    for (const form of document.querySelectorAll('form')) expect(form.getAttribute('method')).toBe('dialog');
    for (const one of screen.getAllByRole('button')) expect(one).toBeDisabled();
    for (const one of screen.getAllByRole('radio')) expect(one).toBeEnabled();
    expect(document.body.innerHTML).not.toContain('style=');
  });

  it('agrees with the first drawing in the browser, then hides the answers', async () => {
    build();
    await hydrate();
    expect(allAnswers()).not.toBeVisible();
    for (const one of screen.getAllByRole('button')) expect(one).toBeEnabled();
  });

  it('keeps what was answered before it came alive', async () => {
    build();
    screen.getByRole<HTMLInputElement>('radio', { name: 'The members' }).checked = true;
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'A big list' }).checked = true;
    within(screen.getByRole('group', { name: 'A rally' })).getByRole<HTMLInputElement>('radio', {
      name: 'Service',
    }).checked = true;
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Who will you ask?' }).value = 'Ana';
    await hydrate();
    expect(screen.getByRole('radio', { name: 'The members' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'A big list' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'New leaders' })).not.toBeChecked();
    expect(
      within(screen.getByRole('group', { name: 'A rally' })).getByRole('radio', { name: 'Service' }),
    ).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Who will you ask?' })).toHaveValue('Ana');

    const user = userEvent.setup();
    await user.click(screen.getAllByRole('button', { name: 'Check' })[0] ?? document.body);
    expect(screen.getByText('Right.', { selector: '[role="status"] *' })).toBeVisible();
    await vi.waitFor(() => expect(storage.now().notes).toMatchObject([{ text: 'Ana' }]));
  });
});
