import { act, cleanup, screen, within } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from './fakeStorage.ts';
import { page, statement } from './inventoryPage.tsx';
import { isShown } from './matchers.ts';

let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

describe('the built page', () => {
  const storage = fakeStorage();
  const build = () => {
    document.body.innerHTML = `<main>${renderToString(page(storage))}</main>`;
  };
  const hydrate = async () => {
    const problems: unknown[] = [];
    const complaints = vi.spyOn(console, 'error');
    await act(() => {
      root = hydrateRoot(document.querySelector('main') ?? document.body, page(storage), {
        onRecoverableError: (error) => problems.push(error),
      });
      return Promise.resolve();
    });
    expect(problems).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
  };
  const paper = () =>
    screen.getByText('Work it out on paper').closest('details') ?? document.createElement('details');

  it('is the printed inventory, with a scoring strip and every reading in one closed block', () => {
    build();
    expect(screen.getAllByRole('group', { name: /^Statement/ })).toHaveLength(12);
    expect(paper().open).toBe(false);
    expect(paper().hidden).toBe(false);
    const strip = within(paper());
    expect(strip.getByText(/Never 0, Seldom 1, Sometimes 2, Often 3, and Always 4/)).toBeInTheDocument();
    expect(strip.getByText(/becomes 0: 8\./)).toBeInTheDocument();
    expect(strip.getByText('7, 8, 9 (at least 2)')).toBeInTheDocument();
    expect(strip.getByText('The short one: answer only statements 1, 4, 7, and 10.')).toBeInTheDocument();
    expect(strip.getByText('Depth 40 to 60: Shoots')).toBeInTheDocument();
    expect(strip.getByText('Depth high and Breadth high: Deep and wide')).toBeInTheDocument();
    expect(strip.getByText('Work on speed.')).toBeInTheDocument();
    expect(strip.getByRole('rowheader', { name: 'Talks', hidden: true })).toBeInTheDocument();
  });

  it('sends nothing anywhere, and offers nothing that does nothing', () => {
    build();
    for (const form of document.querySelectorAll('form')) expect(form).toHaveAttribute('method', 'dialog');
    for (const one of [...screen.getAllByRole('button'), ...screen.getAllByRole('combobox')])
      expect(one).toBeDisabled();
    for (const one of document.querySelectorAll('.statement input')) expect(one).toBeEnabled();
    expect(document.body.innerHTML).not.toContain('style=');
  });

  it('agrees with the first drawing in the browser, which then adds up itself', async () => {
    build();
    await hydrate();
    expect(isShown(paper())).toBe(false);
    expect(screen.getByRole('button', { name: 'See the picture' })).toBeEnabled();
  });

  it('keeps what was answered before it came alive', async () => {
    build();
    statement('Statement 1 of ties.').getByRole<HTMLInputElement>('radio', { name: 'Often' }).checked = true;
    await hydrate();
    expect(statement('Statement 1 of ties.').getByRole('radio', { name: 'Often' })).toBeChecked();
    expect(screen.getByText('1 of 12 answered')).toBeVisible();
  });
});
