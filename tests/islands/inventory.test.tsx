import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Inventory } from '#islands/Inventory.tsx';
import type { InventoryLabels } from '#islands/inventory/labels.ts';
import words from '#i18n/en/inventory.json' with { type: 'json' };
import { makeInventory } from '../domain/assessment/inventory.make.ts';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';
import { isShown } from './matchers.ts';
import { Kept } from './show.tsx';

const labels: InventoryLabels = words;
const lessonLinks = { 'lesson-ties': { title: 'One-on-ones', url: '/lessons/one-on-ones/' } };

function page(storage: FakeStorage, inventory = makeInventory()) {
  return (
    <Kept storage={storage}>
      <Inventory inventory={inventory} locale="en" labels={labels} lessonLinks={lessonLinks} level={2} />
    </Kept>
  );
}

async function show(storage = fakeStorage(), inventory = makeInventory()) {
  const shown = render(page(storage, inventory));
  await act(() => Promise.resolve());
  return { ...shown, storage, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

type User = ReturnType<typeof userEvent.setup>;

/** The radio group of a statement. By its legend, because roles are slow to look up in a form as long as this. */
const statement = (text: string) => within(screen.getByText(text, { selector: 'legend' }).closest('fieldset') ?? document.body);

/** Rates statements of a facet: `rate('ties', 'Often', 'Never')` the first two. */
async function rate(facet: string, ...anchors: string[]) {
  for (const [n, anchor] of anchors.entries()) fireEvent.click(statement(`Statement ${n + 1} of ${facet}.`).getByLabelText(anchor));
  await act(() => Promise.resolve());
}

const see = (user: User) => user.click(screen.getByRole('button', { name: 'See the picture' }));
const status = () => screen.getByRole('status').textContent;

/** Enough for a picture: depth is high, breadth is low. */
async function fillIn() {
  await rate('ties', 'Always', 'Often', 'Always');
  await rate('growth', 'Often', 'Often', 'Often');
  await rate('reach', 'Seldom', 'Often', 'Seldom');
  await rate('speed', 'Never', 'Seldom', 'Never');
}

const rowOf = (table: HTMLElement, name: RegExp) =>
  within(within(table).getByRole('rowheader', { name }).closest('tr') ?? table).getAllByRole('cell').map((cell) => cell.textContent);

let root: Root | undefined;

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

describe('the statements', () => {
  it('are radio groups with an anchor on every choice, "don’t know" among them, and nothing chosen', async () => {
    await show();
    const groups = screen.getAllByRole('group', { name: /^Statement/ });
    expect(groups).toHaveLength(12);
    for (const group of groups) {
      const radios = within(group).getAllByRole<HTMLInputElement>('radio');
      expect(radios.map((radio) => radio.labels?.[0]?.textContent)).toEqual(['Never', 'Seldom', 'Sometimes', 'Often', 'Always', 'I don’t know']);
      expect(radios.some(({ checked }) => checked)).toBe(false);
    }
  });

  it('come with a word on where the answers stay and what the inventory is not', async () => {
    await show();
    expect(screen.getByText('Your answers stay on this device. Nothing is sent.')).toBeVisible();
    expect(screen.getByText('This is a reflection aid, not a validated test.')).toBeVisible();
    expect(screen.getByText('It is not a grade.')).toBeVisible();
  });

  it('show how far one is, "don’t know" counted as an answer', async () => {
    await show();
    await rate('ties', 'Often', 'I don’t know');
    expect(screen.getByText('2 of 12 answered')).toBeVisible();
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: '2 of 12 answered' }).value).toBe(2);
  });

  it('are fewer in the short form, and what was answered stays', async () => {
    const { user } = await show();
    await rate('ties', 'Often');
    await user.click(screen.getByRole('radio', { name: /The short one/ }));
    expect(screen.getAllByRole('group', { name: /^Statement/ })).toHaveLength(4);
    expect(screen.getByText('1 of 4 answered')).toBeVisible();
  });

  it('are saved as they are answered, and come back unfinished', async () => {
    const { storage, unmount } = await show();
    await rate('ties', 'Often', 'I don’t know');
    await vi.waitFor(() => expect(storage.now().attempts).toHaveLength(2));
    expect(storage.now().attempts[0]).toMatchObject({ item: 'ties-1', assessment: 'practice', rev: 1, earned: null, response: { form: 'long', rating: 3 } });
    unmount();
    await show(storage);
    expect(await screen.findByText(/You answered part of this before/)).toBeVisible();
    expect(statement('Statement 1 of ties.').getByRole('radio', { name: 'Often' })).toBeChecked();
    expect(statement('Statement 2 of ties.').getByRole('radio', { name: 'I don’t know' })).toBeChecked();
    expect(screen.getByText('2 of 12 answered')).toBeVisible();
  });

  it('begin anew when they have changed their version, and say so', async () => {
    const { storage, unmount } = await show();
    await rate('ties', 'Often');
    await vi.waitFor(() => expect(storage.now().attempts).toHaveLength(1));
    unmount();
    await show(storage, makeInventory({ version: 2 }));
    expect(await screen.findByText(/You answered an earlier version/)).toBeVisible();
    expect(screen.getByText('0 of 12 answered')).toBeVisible();
  });
});

describe('the picture', () => {
  it('says what is missing when it is asked for too early', async () => {
    const { user } = await show();
    await rate('ties', 'Often', 'Often');
    await see(user);
    expect(status()).toBe('Not enough answers for a picture yet. A few more are needed on: Breadth.');
    expect(screen.getByRole('button', { name: 'See the picture' })).toHaveFocus();
    expect(screen.queryByRole('heading', { name: 'Your picture' })).toBeNull();
  });

  it('comes with half of the statements skipped', async () => {
    const { user } = await show();
    await rate('ties', 'Often', 'Often');
    await rate('speed', 'Seldom', 'Seldom');
    await see(user);
    expect(status()).toBe('Your picture is ready. It stands right below.');
    const scores = screen.getByRole('table', { name: 'Scores, from 0 to 100' });
    expect(rowOf(scores, /TIES/)).toEqual(['75', '2 of 3']);
    expect(rowOf(scores, /GROWTH/)).toEqual(['too few answers', '0 of 3']);
  });

  it('begins with words: the place, one strength, one next step and its lesson', async () => {
    const { user } = await show();
    await rate('ties', 'Never', 'Never', 'Never');
    await rate('speed', 'Often', 'Often', 'Always');
    await see(user);
    const picture = within(screen.getByRole('region', { name: 'Your picture' }));
    expect(picture.getByText('Begin with one habit.')).toBeVisible();
    expect(picture.getByText('SPEED. What speed means.')).toBeVisible();
    expect(picture.getByText('Work on ties.')).toBeVisible();
    expect(picture.getByRole('link', { name: 'One-on-ones' })).toHaveAttribute('href', '/lessons/one-on-ones/');
  });

  it('shows scores, bands and counts in a table, reversed statements turned round', async () => {
    const { user } = await show();
    await fillIn();
    await see(user);
    const scores = screen.getByRole('table', { name: 'Scores, from 0 to 100' });
    expect(rowOf(scores, /Depth/)).toEqual(['83', '6 of 6']);
    expect(within(scores).getByRole('rowheader', { name: /Depth.*Trees/ })).toBeVisible();
    expect(rowOf(scores, /REACH/)).toEqual(['25', '3 of 3']);
  });

  it('is drawn as a grid and as dots, each with a short name and the table for its details', async () => {
    const { user } = await show();
    await fillIn();
    await see(user);
    const pictures = screen.getAllByRole('img');
    expect(pictures.map((one) => one.getAttribute('aria-label'))).toEqual(['Grid of Depth and Breadth', 'Scores of all qualities on one scale']);
    for (const one of pictures) {
      expect(document.getElementById(one.getAttribute('aria-details') ?? '')).toBe(screen.getByRole('table', { name: 'Scores, from 0 to 100' }));
      expect(one).toHaveAccessibleDescription('The table above holds the same numbers.');
      expect(one.outerHTML).not.toContain('style=');
    }
    // Depth 83 of 100 stands high, breadth 17 far to the left.
    const dot = pictures[0]?.querySelector('circle');
    expect(Number(dot?.getAttribute('cx'))).toBeCloseTo(44 + 17 * 2.8);
    expect(Number(dot?.getAttribute('cy'))).toBeCloseTo(290 - 83 * 2.8);
  });

  it('shows the whole arithmetic', async () => {
    const { user } = await show();
    await fillIn();
    await see(user);
    await user.click(screen.getByText('How this is worked out'));
    expect(screen.getByText('4 + 3 + 4 = 11. 11 ÷ 3 = 3.67. 3.67 × 25 = 91.67.')).toBeVisible();
    expect(screen.getByText(/Their points are turned round/)).toBeVisible();
  });

  it('says so when many answers are "don’t know"', async () => {
    const { user } = await show();
    await fillIn();
    await rate('ties', 'I don’t know', 'I don’t know', 'I don’t know');
    await see(user);
    expect(screen.getByText('Ask three others first.')).toBeVisible();
    expect(rowOf(screen.getByRole('table', { name: 'Scores, from 0 to 100' }), /TIES/)).toEqual(['too few answers', '0 of 3, 3 not known']);
  });

  it('stays as it was when answers change, and says that it is old', async () => {
    const { user } = await show();
    await fillIn();
    await see(user);
    await rate('ties', 'Never');
    const scores = screen.getByRole('table', { name: 'Scores, from 0 to 100' });
    expect(rowOf(scores, /TIES/)[0]).toBe('92');
    expect(screen.getByText(/You changed answers after this picture was made/)).toBeVisible();
    await see(user);
    expect(rowOf(scores, /TIES/)[0]).toBe('58');
    expect(screen.queryByText(/You changed answers/)).toBeNull();
  });

  it('is kept with its occasion and stands there again on the next visit', async () => {
    const { user, storage, unmount } = await show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'What does this time count as?' }), 'Before');
    await fillIn();
    await see(user);
    await vi.waitFor(() =>
      expect(storage.now().attempts.at(-1)).toMatchObject({ item: 'practice', occasion: 'before', response: { form: 'long', ratings: { 'ties-1': 4 } } }),
    );
    expect(screen.getByText('Saved on this device')).toBeVisible();
    unmount();
    await show(storage);
    expect(await screen.findByRole('link', { name: 'Go to your picture' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Your picture', level: 3 })).toBeVisible();
  });

  it('says why it was not saved', async () => {
    const { storage } = await show();
    await rate('ties', 'Often');
    act(() => storage.become({ kind: 'memory', reason: 'full' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Not saved: this device has no room left.');
  });
});

describe('two results', () => {
  async function twice() {
    const shown = await show();
    const { user } = shown;
    const occasion = () => screen.getByRole('combobox', { name: 'What does this time count as?' });
    await user.selectOptions(occasion(), 'Before');
    await rate('ties', 'Seldom', 'Seldom', 'Sometimes');
    await rate('speed', 'Sometimes', 'Sometimes', 'Sometimes');
    await see(user);
    await user.click(screen.getByRole('button', { name: 'Begin a new one with a clean form' }));
    expect(screen.getByRole('heading', { name: 'Practice' })).toHaveFocus();
    expect(screen.getByText('0 of 12 answered')).toBeVisible();
    await user.selectOptions(occasion(), 'After');
    await rate('ties', 'Often', 'Often', 'Seldom');
    await rate('speed', 'Sometimes', 'Sometimes', 'Sometimes');
    await rate('growth', 'Often', 'Often');
    await see(user);
    return shown;
  }

  const comparison = () => within(screen.getByRole('region', { name: 'Compare two results' }));

  it('are laid side by side, the first before the last', async () => {
    await twice();
    const table = comparison().getByRole('table', { name: 'Scores, from 0 to 100' });
    expect(within(table).getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Quality', 'Before', 'After', 'Change']);
    expect(rowOf(table, /TIES/)).toEqual(['33', '58', '25 up']);
    expect(rowOf(table, /GROWTH/)).toEqual(['too few answers', '75', 'too few answers']);
    expect(rowOf(table, /SPEED/)).toEqual(['50', '50', 'same']);
  });

  it('tell in steps which statements moved', async () => {
    await twice();
    expect(comparison().getByText('2 steps up on 2 of 6 statements')).toBeVisible();
    expect(comparison().getByText('1 step down on 1 of 6 statements')).toBeVisible();
    expect(comparison().getByText('Statement 1 of ties.')).toBeVisible();
  });

  it('are drawn with hollow dots and dashed lines for the first', async () => {
    await twice();
    const [grid, plot] = comparison().getAllByRole('img');
    expect(grid?.querySelectorAll('.chart-hollow')).toHaveLength(1);
    expect(grid?.querySelectorAll('.chart-tie')).toHaveLength(1);
    expect(plot?.querySelectorAll('.chart-hollow')).toHaveLength(2);
    expect(plot?.querySelectorAll('.chart-full')).toHaveLength(3);
    expect(plot?.querySelectorAll('.chart-tie')).toHaveLength(2);
  });

  it('can be picked by occasion and day', async () => {
    const { user } = await twice();
    const second = comparison().getByRole('combobox', { name: 'Second' });
    const [before] = within(second).getAllByRole('option', { name: /^Before, Nov/ });
    await user.selectOptions(second, before ?? '');
    expect(comparison().getByText(/You chose the same result twice/)).toBeVisible();
  });

  it('are never joined across versions', async () => {
    const { storage, unmount } = await twice();
    await vi.waitFor(() => expect(storage.now().attempts.filter(({ item }) => item === 'practice')).toHaveLength(2));
    unmount();
    await show(storage, makeInventory({ version: 2 }));
    expect(await screen.findByText(/belong to different versions/)).toBeVisible();
    expect(screen.queryByRole('table', { name: 'Scores, from 0 to 100' })).toBeNull();
  });

  it('need a second one first', async () => {
    const { user } = await show();
    await fillIn();
    await see(user);
    expect(comparison().getByText(/One result is kept so far/)).toBeVisible();
  });
});

describe('the form of hours', () => {
  async function week() {
    const shown = await show();
    await shown.user.click(screen.getByRole('radio', { name: /My week/ }));
    return shown;
  }

  it('asks for at least one number', async () => {
    const { user } = await week();
    await see(user);
    expect(status()).toMatch(/No hours yet/);
  });

  it('shows shares in words, in a table and as one bar', async () => {
    const { user } = await week();
    await user.type(screen.getByRole('spinbutton', { name: 'Talks' }), '2.5');
    await user.type(screen.getByRole('spinbutton', { name: 'Stalls' }), '7.5');
    expect(screen.getByText('10 hours in all')).toBeVisible();
    await see(user);
    expect(screen.getByText('Most hours: Acts')).toBeVisible();
    const table = screen.getByRole('table', { name: 'How the week was shared out' });
    expect(rowOf(table, /Relating/)).toEqual(['2.5', '25%']);
    const bar = screen.getByRole('img', { name: 'Shares of the week as one bar' });
    expect([...bar.querySelectorAll('.chart-part')].map((part) => [part.getAttribute('x'), part.getAttribute('width')])).toEqual([
      ['0%', '25%'],
      ['25%', '75%'],
      ['100%', '0%'],
    ]);
    expect(screen.getByText('Acts: 75%')).toBeVisible();
  });

  it('saves the number that was left, once', async () => {
    const { user, storage } = await week();
    await user.type(screen.getByRole('spinbutton', { name: 'Talks' }), '12');
    await user.tab();
    await vi.waitFor(() => expect(storage.now().attempts).toHaveLength(1));
    expect(storage.now().attempts[0]).toMatchObject({ item: 'talks', response: { form: 'week', hours: 12 } });
  });
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
      root = hydrateRoot(document.querySelector('main') ?? document.body, page(storage), { onRecoverableError: (error) => problems.push(error) });
      return Promise.resolve();
    });
    expect(problems).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
  };
  const paper = () => screen.getByText('Work it out on paper').closest('details') ?? document.createElement('details');

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
    for (const one of [...screen.getAllByRole('button'), ...screen.getAllByRole('combobox')]) expect(one).toBeDisabled();
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
