import { act, cleanup, screen, within } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';
import { weeks } from './instruments.ts';
import { isShown } from './matchers.ts';
import { page, show } from './weeksPage.tsx';

let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

describe('the rules', () => {
  it('open to every number of the model, and the assumptions are never folded away', async () => {
    const { user } = await show();
    for (const assumption of weeks.assumptions) expect(screen.getByText(assumption)).toBeVisible();
    await user.click(screen.getByText('The rules, all of them'));
    const table = within(screen.getByRole('table', { name: 'Numbers of the model' }));
    expect(table.getAllByRole('row')).toHaveLength(1 + Object.keys(weeks.parameters).length);
    for (const { meaning } of Object.values(weeks.parameters))
      expect(table.getAllByText(meaning).length).toBeGreaterThan(0);
  });
});

describe('the built page', () => {
  const build = (storage: FakeStorage) => {
    document.body.innerHTML = `<main>${renderToString(page(storage))}</main>`;
  };

  it('has the plan, both surprises and all they lead to, and offers no button that does nothing', () => {
    build(fakeStorage());
    expect(screen.getAllByRole('spinbutton')).toHaveLength(12);
    expect(document.querySelectorAll('.event')).toHaveLength(2);
    for (const one of screen.getAllByRole('button')) expect(one).toBeDisabled();
    for (const form of document.querySelectorAll('form')) expect(form).toHaveAttribute('method', 'dialog');
    expect(document.body.innerHTML).not.toContain('style=');
    const paper = screen.getByText(/^Without a running page/).closest('details') ?? document.body;
    expect(isShown(paper)).toBe(true);
    for (const { text } of weeks.readings) expect(within(paper).getByText(text)).toBeInTheDocument();
    for (const { reason } of weeks.events.flatMap((event) => event.choices))
      expect(within(paper).getByText(reason)).toBeInTheDocument();
  });

  it('agrees with the first drawing in the browser, and keeps what was chosen before', async () => {
    const storage = fakeStorage();
    build(storage);
    const early = document.querySelector<HTMLInputElement>('input[value="call-everyone"]');
    if (early) early.checked = true;
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
    expect(document.querySelector<HTMLInputElement>('input[value="call-everyone"]')?.checked).toBe(true);
    expect(isShown(screen.getByText(/^Without a running page/))).toBe(false);
  });
});
