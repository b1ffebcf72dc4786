import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DecisionRule } from '#islands/DecisionRule.tsx';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';
import { decisionRule, decisionRuleLabels as labels } from './instruments.ts';
import './matchers.ts';
import { Kept } from './show.tsx';

const page = (storage: FakeStorage) => (
  <Kept storage={storage}>
    <DecisionRule content={decisionRule} locale="en" labels={labels} level={2} />
  </Kept>
);

async function show(storage = fakeStorage()) {
  const shown = render(page(storage));
  await act(() => Promise.resolve());
  return { ...shown, storage, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

const status = () => document.querySelector('.decision-rule > .status')?.textContent;
const result = () => within(document.querySelector<HTMLElement>('.result') ?? document.body);
const small = ['easy', 'weeks', 'doers', 'few', 'strong', 'middle'];

async function answer(user: UserEvent, values: readonly string[]) {
  for (const [n, value] of values.entries()) {
    const group = document.querySelectorAll('fieldset')[n];
    const radio = group?.querySelector(`input[value="${value}"]`);
    if (!radio) throw new Error(`no answer ${value}`);
    fireEvent.click(radio);
  }
  await user.click(screen.getByRole('button', { name: 'Suggest a rule' }));
}

let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

// A large page, which takes jsdom a while on a busy machine.
describe('the decision-rule chooser', { timeout: 30_000 }, () => {
  it('asks six questions, and goes to the first that has no answer', async () => {
    const { user } = await show();
    expect(document.querySelectorAll('fieldset')).toHaveLength(6);
    await answer(user, small.slice(0, 4));
    expect(status()).toBe(
      '2 questions have no answer yet: Trust and Size. You can also say that you do not know.',
    );
    expect(document.activeElement).toHaveAttribute('value', 'strong');
    expect(document.querySelector('.result')).toBeNull();
  });

  it('suggests one rule with its reasons, a second choice, words to say, a card and the arithmetic', async () => {
    const { user } = await show();
    await answer(user, small);
    expect(status()).toBe('Advice fits your answers best. The reasons stand below.');
    expect(result().getByRole('heading', { name: 'A rule that fits: Advice' })).toBeVisible();
    expect(result().getAllByText(/^A wrong turn can be mended/)[0] ?? document.body).toBeVisible();
    expect(result().getByText('I am the one who will decide this.')).toBeVisible();
    expect(result().getByText('Rule card: Advice')).toBeVisible();
    expect(result().getByText('Second choice: Delegated')).toBeVisible();
    const table = within(result().getByRole('table', { name: 'Points of each rule with your answers' }));
    expect(table.getByRole('row', { name: /Advice/ })).toHaveTextContent('13 = +3 +1 +3 +3 +2 +1');
  });

  it('says when rules come out level, what is not known, and when it is too little', async () => {
    const { user } = await show();
    await answer(user, ['easy', 'today', 'doers', 'unknown', 'strong', 'unknown']);
    expect(status()).toBe('Delegated and Advice come out level. The reasons stand below.');
    expect(result().getByText(/These rules have the same points/)).toBeVisible();
    expect(result().getByText(/^2 answers are not known/)).toBeVisible();
    await answer(user, ['easy', 'unknown', 'doers', 'unknown', 'strong', 'unknown']);
    expect(status()).toMatch(/^Fewer than 4 answers are known/);
    expect(document.querySelector('.result')).toBeNull();
  });

  it('says what to mind where some carry more, and always what no rule can do', async () => {
    const { user } = await show();
    expect(screen.getByText(/^No rule fixes a power gap by itself/)).toBeVisible();
    await answer(user, ['final', 'open', 'some', 'all', 'hurt', 'small']);
    expect(result().getByText(/Ask them first/)).toBeVisible();
    expect(result().getByText(/secret ballot/)).toBeVisible();
  });

  it('copies the card as text', async () => {
    const { user } = await show();
    const written = vi.spyOn(navigator.clipboard, 'writeText');
    await answer(user, small);
    const [copy] = result().getAllByRole('button', { name: 'Copy the card as text' });
    await user.click(copy ?? document.body);
    expect(await result().findByText('Copied. Paste it where you need it.')).toBeVisible();
    expect(written.mock.calls[0]?.[0]).toMatch(/^Rule card: Advice\n[^]*What stops it: Nobody can forbid it/);
  });

  it('keeps the answers on the device, brings them back, and starts again', async () => {
    const { user, storage, unmount } = await show();
    await answer(user, small);
    await vi.waitFor(() => expect(storage.now().attempts).toHaveLength(1));
    expect(storage.now().attempts[0]).toMatchObject({
      item: 'decision-rule-chooser',
      response: { answers: { speed: 'weeks', size: 'middle' } },
    });
    unmount();
    const second = await show(storage);
    expect(await screen.findByText(/Your answers are back/)).toBeVisible();
    expect(result().getByRole('heading', { name: 'A rule that fits: Advice' })).toBeVisible();
    await second.user.click(screen.getByRole('button', { name: /Start again/ }));
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    expect(document.querySelector('.result')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Decision-rule chooser' })).toHaveFocus();
  });
});

describe('the built page', () => {
  it('holds every point and every card, offers no dead button, and agrees with the browser', async () => {
    document.body.innerHTML = `<main>${renderToString(page(fakeStorage()))}</main>`;
    for (const one of document.querySelectorAll('button')) expect(one).toBeDisabled();
    expect(document.body.innerHTML).not.toContain('style=');
    expect(document.querySelectorAll('.rule-card')).toHaveLength(5);
    for (const { stem } of decisionRule.questions)
      expect(screen.getByRole('table', { name: stem, hidden: true })).toBeInTheDocument();
    const early = document.querySelector<HTMLInputElement>('input[value="today"]');
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
    expect(document.querySelector<HTMLInputElement>('input[value="today"]')?.checked).toBe(true);
  });
});
