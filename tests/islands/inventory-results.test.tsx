import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyRecord } from '#domain/record/record.ts';
import { long, makeInventory } from '../domain/assessment/inventory.make.ts';
import './matchers.ts';
import { fakeStorage } from './fakeStorage.ts';
import { fillIn, rate, rowOf, see, show, status } from './inventoryPage.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
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
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toEqual(['Quality', 'Before', 'After', 'Change']);
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

  it('have no line where one of them has no score', async () => {
    const { user } = await twice();
    const pick = async (place: string, occasion: RegExp) => {
      const select = comparison().getByRole('combobox', { name: place });
      await user.selectOptions(select, within(select).getByRole('option', { name: occasion }));
    };
    await pick('First', /^After/);
    await pick('Second', /^Before/);
    const plot = comparison().getByRole('img', { name: 'Scores of all qualities on one scale' });
    expect(plot.querySelectorAll('.chart-hollow')).toHaveLength(3);
    expect(plot.querySelectorAll('.chart-full')).toHaveLength(2);
    expect(plot.querySelectorAll('.chart-tie')).toHaveLength(2);
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
    await vi.waitFor(() =>
      expect(storage.now().attempts.filter(({ item }) => item === 'practice')).toHaveLength(2),
    );
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

describe("a learner's and a partner's result", () => {
  const result = (counter: number, form: string, ratings: Record<string, number>) => ({
    id: `attempt-${counter}`,
    counter,
    assessment: 'practice',
    item: 'practice',
    rev: 1,
    at: `2026-11-0${counter}T10:00:00.000Z`,
    lang: 'en',
    behaviour: 'practice' as const,
    earned: null,
    possible: null,
    response: { sitting: form, form, ratings, hours: {} },
  });

  it('are two people, the learner first, with the answers that differ most', async () => {
    const attempts = [
      result(1, 'partner', { 'ties-1': 1, 'ties-2': 3, 'reach-2': 4, 'reach-1': 2 }),
      result(2, 'long', { 'ties-1': 3, 'ties-2': 3, 'reach-2': 1, 'reach-1': 1 }),
    ];
    const inventory = makeInventory({
      forms: [long, { ...long, id: 'partner', title: 'About somebody', by: 'partner' }],
    });
    await show(fakeStorage({ ...emptyRecord, attempts }), inventory);
    const comparison = within(screen.getByRole('region', { name: 'Compare two results' }));
    const table = comparison.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((one) => one.textContent),
    ).toEqual(['Quality', 'You', 'Your partner', 'Difference']);
    expect(rowOf(table, /TIES/)).toEqual(['75', '50', 'partner 25 lower']);
    expect(comparison.getByText('Largest differences')).toBeVisible();
    expect(comparison.getByText('You: Often. Your partner: Seldom.')).toBeVisible();
    // A reversed statement is told as it was answered.
    expect(comparison.getByText('You: Seldom. Your partner: Always.')).toBeVisible();
    expect(comparison.queryByText('Statement 1 of reach.')).toBeNull();
    expect(comparison.queryByText(/Before|step/)).toBeNull();
  });
});

describe('results over time', () => {
  const overTime = () => within(screen.getByRole('region', { name: 'Over time' }));

  /** Comes back to results that are kept, one a day. */
  const times = (...ratings: number[]) =>
    taken(ratings.map((rating, n) => [rating, `2026-11-0${n + 1}T10:00:00.000Z`]));

  /** Comes back to results that are kept, each with when it was taken. */
  const taken = (sittings: readonly (readonly [rating: number, at: string])[]) =>
    show(
      fakeStorage({
        ...emptyRecord,
        attempts: sittings.map(([rating, at], n) => ({
          id: `attempt-${n}`,
          counter: n + 1,
          assessment: 'practice',
          item: 'practice',
          rev: 1,
          at,
          lang: 'en',
          behaviour: 'practice',
          earned: null,
          possible: null,
          response: {
            sitting: `sitting-${n}`,
            form: 'long',
            ratings: { 'ties-1': rating, 'ties-2': rating, 'speed-1': 2, 'speed-2': 2 },
            hours: {},
          },
        })),
      }),
    );

  it('are not shown for a single one', async () => {
    await times(1);
    expect(screen.queryByRole('region', { name: 'Over time' })).toBeNull();
  });

  it('of one day are told apart by the time, and the others are not burdened with it', async () => {
    await taken([
      [1, '2026-11-01T10:00:00.000Z'],
      [4, '2026-11-02T09:05:00.000Z'],
      [3, '2026-11-02T20:40:00.000Z'],
    ]);
    const headings = within(overTime().getByRole('table')).getAllByRole('columnheader');
    const [, first, morning, evening] = headings.map((one) => one.textContent.trim());
    expect(first).toBe('Nov 1, 2026');
    expect(morning).toMatch(/^Nov 2, 2026, \d/);
    expect(evening).toMatch(/^Nov 2, 2026, \d/);
    expect(morning).not.toBe(evening);
  });

  it('say in a sentence how many there are and what lies furthest apart', async () => {
    await times(1, 4, 3);
    expect(
      overTime().getByText('3 results of "All of it", from November 1, 2026 to November 3, 2026.'),
    ).toBeVisible();
    expect(overTime().getByText(/largest difference is in Depth: 25 then, 75 now\./)).toBeVisible();
  });

  it('stand in a table, one column for each', async () => {
    await times(1, 4, 3);
    const table = overTime().getByRole('table', { name: 'Scores over time, from 0 to 100' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
    expect(rowOf(table, /TIES/)).toEqual(['25', '100', '75']);
    expect(rowOf(table, /GROWTH/)).toEqual(['too few answers', 'too few answers', 'too few answers']);
  });

  it('are drawn with a full dot for the latest of each quality', async () => {
    await times(1, 4, 3);
    const plot = overTime().getByRole('img');
    // Two dimensions and one facet in each have numbers.
    expect(plot.querySelectorAll('.chart-full')).toHaveLength(4);
    expect(plot.querySelectorAll('.chart-hollow')).toHaveLength(8);
    expect(plot.querySelectorAll('.chart-tie')).toHaveLength(8);
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
    expect(
      [...bar.querySelectorAll('.chart-part')].map((part) => [
        part.getAttribute('x'),
        part.getAttribute('width'),
      ]),
    ).toEqual([
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
