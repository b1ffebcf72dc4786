import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Detective } from '#islands/Detective.tsx';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';
import { detective, detectiveLabels as labels } from './instruments.ts';
import { isShown } from './matchers.ts';
import { Kept } from './show.tsx';

const page = (storage: FakeStorage) => (
  <Kept storage={storage}>
    <Detective detective={detective} locale="en" labels={labels} level={2} />
  </Kept>
);

async function show(storage = fakeStorage()) {
  const shown = render(page(storage));
  await act(() => Promise.resolve());
  return { ...shown, storage, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

/** The first file, which stands open. */
const harrow = () => {
  const [file] = document.querySelectorAll<HTMLElement>('.case');
  if (!file) throw new Error('there is no file');
  return within(file);
};
const run = () => harrow().getByRole('button', { name: 'See the next test' });
const result = () => {
  const one = document.querySelector<HTMLElement>('.result');
  if (!one) throw new Error('there is no result');
  return within(one);
};
const status = () => harrow().getByRole('status').textContent;

let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

// A large page, which takes jsdom a while on a busy machine.
describe('a file of clues', { timeout: 30_000 }, () => {
  it('shows its clues, its people and a seating plan in words, and no reading before a choice', async () => {
    await show();
    expect(harrow().getAllByRole('checkbox')).toHaveLength(9);
    expect(harrow().getAllByRole('radio')).toHaveLength(5);
    expect(
      harrow().getByRole('checkbox', { name: 'This is one of my reasons The letterhead' }),
    ).toBeVisible();
    expect(harrow().getByRole('img', { name: /^Seating plan/ })).toHaveAccessibleDescription(
      /All eight are turned toward Mrs. Haile/,
    );
    expect(document.querySelector('.clue .why')).toBeNull();
  });

  it('asks for a person before it goes on', async () => {
    const { user, storage } = await show();
    await user.click(run());
    expect(status()).toBe('Pick one person first. You can change your mind later.');
    expect(storage.now().attempts).toEqual([]);
  });

  it('shows the next test by person, and which reasons hold', async () => {
    const { user } = await show();
    for (const clue of [/The group chat/, /The letterhead/, /The quarrel/, /The list of meetings/])
      await user.click(harrow().getByRole('checkbox', { name: clue }));
    await user.click(harrow().getByRole('radio', { name: 'Mrs. Haile' }));
    await user.click(run());
    expect(status()).toBe('Mrs. Haile: the next test stands below.');
    expect(result().getByText('The clues point here most clearly.')).toBeVisible();
    expect(
      result().getByText('39 of 60 households take part. Without any talk it would be 21.'),
    ).toBeVisible();
    const table = within(result().getByRole('table', { name: /who came because of whom/ }));
    expect(table.getByRole('row', { name: /Mrs. Haile, after your talk/ })).toHaveTextContent(/20$/);
    expect(table.getByRole('row', { name: /Together/ })).toHaveTextContent(/39$/);
    expect(
      result().getByText('1 clue shows people following Mrs. Haile, out of 4 in this file.'),
    ).toBeVisible();
    expect(result().getByText(/The letterhead \(Derek\)\. An office or a badge/)).toBeVisible();
    expect(result().getByText('The quarrel about the bins (Bashir)')).toBeVisible();
    expect(result().getByText('The list of meetings (Mina and Joel)')).toBeVisible();
    expect(document.querySelectorAll('.clue .why')).toHaveLength(9);
  });

  it('names what may have caught the eye, and lets the choices be compared', async () => {
    const { user } = await show();
    await user.click(harrow().getByRole('radio', { name: 'Derek' }));
    await user.click(run());
    expect(result().getByText('The clues point to somebody else first.')).toBeVisible();
    expect(result().getByText('What may have caught your eye about Derek')).toBeVisible();
    expect(result().getByText(/You marked no clue/)).toBeVisible();
    await user.click(harrow().getByRole('radio', { name: 'Bashir' }));
    await user.click(run());
    expect(result().getByText('Not the only choice, and one you can defend.')).toBeVisible();
    expect(result().getByText('Derek: 24 of 60')).toBeVisible();
    expect(result().getByText('Bashir: 31 of 60')).toBeVisible();
  });

  it('is kept on the device, comes back, and can be started again', async () => {
    const { user, storage, unmount } = await show();
    await user.click(harrow().getByRole('checkbox', { name: /Eleven people/ }));
    await user.click(harrow().getByRole('radio', { name: 'Mrs. Haile' }));
    await user.click(run());
    await vi.waitFor(() => expect(storage.now().attempts).toHaveLength(1));
    expect(storage.now().attempts[0]).toMatchObject({
      item: 'leader-detective',
      response: { file: 'harrow-court', person: 'haile', clues: ['hallway'] },
      earned: null,
    });
    unmount();
    const second = await show(storage);
    expect(await screen.findByText(/Your last choices are back/)).toBeVisible();
    expect(harrow().getByRole('radio', { name: 'Mrs. Haile' })).toBeChecked();
    expect(harrow().getByText('You chose Mrs. Haile')).toBeVisible();
    await second.user.click(harrow().getByRole('button', { name: 'Start this file again' }));
    expect(harrow().getByRole('radio', { name: 'Mrs. Haile' })).not.toBeChecked();
    expect(harrow().queryByRole('table', { name: /who came because of whom/ })).toBeNull();
    expect(storage.now().attempts).toHaveLength(1);
  });

  it('says both sides of looking for leaders, and every number of the tests', async () => {
    await show();
    for (const words of [...detective.fair, ...detective.assumptions])
      expect(screen.getByText(words)).toBeVisible();
    for (const { title } of detective.files)
      expect(screen.getByRole('table', { name: `${title}: every number of the test`, hidden: true }));
  });
});

describe('the built page', () => {
  it('has every file and all that choices lead to, and offers no button that does nothing', () => {
    document.body.innerHTML = `<main>${renderToString(page(fakeStorage()))}</main>`;
    expect(document.querySelectorAll('.case')).toHaveLength(4);
    for (const one of document.querySelectorAll('button')) expect(one).toBeDisabled();
    expect(document.body.innerHTML).not.toContain('style=');
    for (const { people, clues } of detective.files) {
      for (const { feedback } of people) expect(screen.getByText(feedback)).toBeInTheDocument();
      for (const { reading } of clues) expect(screen.getByText(reading)).toBeInTheDocument();
    }
  });

  it('agrees with the first drawing in the browser, and keeps what was chosen before', async () => {
    document.body.innerHTML = `<main>${renderToString(page(fakeStorage()))}</main>`;
    const early = document.querySelector<HTMLInputElement>('input[value="haile"]');
    if (early) early.checked = true;
    const problems: unknown[] = [];
    const complaints = vi.spyOn(console, 'error');
    await act(() => {
      root = hydrateRoot(document.querySelector('main') ?? document.body, page(fakeStorage()), {
        onRecoverableError: (error) => problems.push(error),
      });
      return Promise.resolve();
    });
    expect(problems).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    expect(document.querySelector<HTMLInputElement>('input[value="haile"]')?.checked).toBe(true);
    for (const paper of screen.getAllByText('Without a running page: what each choice leads to'))
      expect(isShown(paper)).toBe(false);
  });
});
