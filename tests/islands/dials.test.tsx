import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { outcomesOf } from '#domain/simulations/dials.ts';
import { Dials } from '#islands/Dials.tsx';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';
import { dials, labels } from './instruments.ts';
import { isShown } from './matchers.ts';
import { Kept } from './show.tsx';

const page = (storage: FakeStorage) => (
  <Kept storage={storage}>
    <Dials dials={dials} locale="en" labels={labels} level={2} />
  </Kept>
);

async function show(storage = fakeStorage()) {
  const shown = render(page(storage));
  await act(() => Promise.resolve());
  return { ...shown, storage, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

const group = (question: string) => within(screen.getByRole('group', { name: question }));
const start = outcomesOf(dials, {});
const startText = (outcome: string) => `${start[outcome]} of 100, as at the start`;
const meters = () => [...document.querySelectorAll('.meter-words')].map(({ textContent }) => textContent);
const asking = 'Who asks people to sign?';
const circles = 'Each member asks ten people they know';

let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

describe('turn the dials', () => {
  it('begins with every dial at its start, and says what that leads to', async () => {
    await show();
    for (const { question } of dials.switches)
      expect(screen.getByRole('group', { name: question })).toBeVisible();
    for (const radio of screen.getAllByRole('radio', { checked: true })) {
      expect(radio.closest('label')).toHaveTextContent(/\(start\)$/);
    }
    expect(meters()).toEqual(['reach', 'growth', 'load'].map(startText));
    expect(screen.getByText('Every dial stands at its start. Turn one and read its reason.')).toBeVisible();
  });

  it('shows at once what a turn does, in numbers, words and bars, against the start', async () => {
    const { user } = await show();
    await user.click(group(asking).getByRole('radio', { name: circles }));
    const now = outcomesOf(dials, { asker: 'own-circles' });
    expect(meters()).toEqual(
      ['reach', 'growth', 'load'].map(
        (id) => `${now[id]} of 100, ${(now[id] ?? 0) - (start[id] ?? 0)} more than at the start`,
      ),
    );
    const [bar] = document.querySelectorAll('.chart-bar');
    expect(bar?.getAttribute('width')).toBe(`${now['reach']}%`);
    expect(document.querySelector('.chart-start')?.getAttribute('x1')).toBe(`${start['reach']}%`);
    expect(screen.getByText(`Who asks: ${circles}`)).toBeVisible();
    expect(screen.getByText('Against the start: Reach +6, Growth +12, Staff load +6.')).toBeVisible();
  });

  it('ties each choice to the reason for what it does', async () => {
    const { user } = await show();
    await user.click(group(asking).getByRole('radio', { name: circles }));
    expect(group(asking).getByRole('radio', { name: circles })).toHaveAccessibleDescription(
      /^A yes to somebody you know often begins a talk.* Reach \+8, Growth \+10, Staff load \+8$/,
    );
  });

  it('reads the picture out politely, and only when the reading changes', async () => {
    const { user } = await show();
    const said = () => screen.getByRole('status').firstElementChild;
    const plain = said();
    expect(plain).toHaveTextContent(/^Light on everybody/);
    await user.click(group('Who writes the petition?').getByRole('radio', { name: /Three members/ }));
    expect(said()).toBe(plain);
    for (const name of [/sit-down talk/, /Everyone who signed/, /One old hand/, /practice evening/]) {
      await user.click(screen.getByRole('radio', { name }));
    }
    expect(said()).not.toBe(plain);
    expect(said()).toHaveTextContent(/^People leave this drive stronger/);
  });

  it('starts again with the plain drive', async () => {
    const { user } = await show();
    await user.click(group(asking).getByRole('radio', { name: circles }));
    await user.click(screen.getByRole('button', { name: 'Start again with the plain drive' }));
    expect(meters()).toEqual(['reach', 'growth', 'load'].map(startText));
    expect(screen.getByRole('button', { name: /Start again/ })).toHaveFocus();
  });

  it('keeps the dials on the device and brings them back', async () => {
    const { user, storage, unmount } = await show();
    await user.click(group(asking).getByRole('radio', { name: circles }));
    await vi.waitFor(() => expect(storage.now().attempts).toHaveLength(1));
    expect(storage.now().attempts[0]).toMatchObject({
      item: 'turn-the-dials',
      response: { choice: { asker: 'own-circles' } },
      earned: null,
    });
    expect(screen.getByText('Saved on this device')).toBeVisible();
    unmount();
    await show(storage);
    await vi.waitFor(() => expect(group(asking).getByRole('radio', { name: circles })).toBeChecked());
    expect(screen.getByText(/You turned these dials before/)).toBeVisible();
  });

  it('opens the whole table of moves, and never folds its assumptions away', async () => {
    const { user } = await show();
    for (const assumption of dials.assumptions) expect(screen.getByText(assumption)).toBeVisible();
    await user.click(screen.getByText('The rules, all of them'));
    for (const { question, settings } of dials.switches) {
      expect(within(screen.getByRole('table', { name: question })).getAllByRole('row')).toHaveLength(
        1 + settings.length,
      );
    }
    const row = within(screen.getByRole('table', { name: asking }))
      .getByRole('rowheader', { name: /^A link, posted everywhere/ })
      .closest('tr');
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '+18',
      '-4',
      '-4',
    ]);
  });
});

describe('the built page', () => {
  it('shows the start, the rules and every reading, and offers nothing that does nothing', () => {
    document.body.innerHTML = renderToString(page(fakeStorage()));
    for (const one of screen.getAllByRole('radio')) expect(one.matches(':disabled')).toBe(true);
    for (const one of screen.getAllByRole('button')) expect(one).toBeDisabled();
    for (const form of document.querySelectorAll('form')) expect(form).toHaveAttribute('method', 'dialog');
    expect(document.body.innerHTML).not.toContain('style=');
    const readings = screen.getByText(/^Without a running page/).closest('details') ?? document.body;
    expect(isShown(readings)).toBe(true);
    expect(
      within(readings).getByText('Reach 50 or more, Growth 55 or more, and Staff load 60 or more'),
    ).toBeInTheDocument();
    for (const { text } of dials.readings) expect(within(readings).getByText(text)).toBeInTheDocument();
  });

  it('agrees with the first drawing in the browser', async () => {
    const storage = fakeStorage();
    document.body.innerHTML = `<main>${renderToString(page(storage))}</main>`;
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
    expect(isShown(screen.getByText(/^Without a running page/))).toBe(false);
  });
});
