import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runWeeks, startPlan } from '#domain/simulations/weeks.ts';
import { weeks } from './instruments.ts';
import './matchers.ts';
import { block, choices, first, linesOf, run, runAll, show, status } from './weeksPage.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the plan', () => {
  it('is three thirds with hours for four kinds of work, shared out evenly', async () => {
    await show();
    for (const name of [
      'Weeks 1 to 4, hours a week',
      'Weeks 5 to 8, hours a week',
      'Weeks 9 to 12, hours a week',
    ]) {
      const fields = block(name).getAllByRole<HTMLInputElement>('spinbutton');
      expect(fields.map(({ value }) => value)).toEqual(['5', '5', '5', '5']);
      expect(fields[0]).toHaveAccessibleDescription('0 hours left');
    }
  });

  it('says how many hours are left, or too many', async () => {
    const { user } = await show();
    const talks = first().getByRole('spinbutton', { name: 'One-on-ones' });
    await user.clear(talks);
    expect(first().getByText('5 hours left')).toBeVisible();
    await user.type(talks, '4');
    expect(first().getByText('1 hour left')).toBeVisible();
    await user.clear(talks);
    await user.type(talks, '8');
    expect(first().getByText('3 hours too many')).toBeVisible();
  });

  it('is not run while it asks for too many hours', async () => {
    const { user } = await show();
    const talks = first().getByRole('spinbutton', { name: 'One-on-ones' });
    await user.clear(talks);
    await user.type(talks, '7');
    await run(user);
    expect(status()).toBe(
      'Weeks 1 to 4 ask for 2 hours too many. Take them away somewhere, then run the weeks.',
    );
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('a run', () => {
  it('stops at a surprise that has no answer yet, and opens it', async () => {
    const { user } = await show();
    expect(screen.getByText(/A notice on the door/)).not.toBeVisible();
    await run(user);
    expect(status()).toMatch(/^Week 4: The vote is moved up\. Read what happened and choose\./);
    expect(screen.getByText(/A notice on the door/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Run the weeks' })).toHaveFocus();
    expect(linesOf(screen.getByRole('img'))).toEqual([3, 3, 3]);
    await user.click(screen.getByRole('radio', { name: /Hold a meeting/ }));
    await run(user);
    expect(status()).toMatch(/^Week 9: A video spreads\./);
    expect(linesOf(screen.getByRole('img'))).toEqual([8, 8, 8]);
  });

  it('ends with readings, the reasons of the choices, and the same numbers in lines and table', async () => {
    const { user } = await show();
    await runAll(user);
    expect(status()).toBe('The weeks have been run. The result stands below.');
    const expected = runWeeks(weeks, startPlan(weeks), choices);
    const result = within(document.querySelector<HTMLElement>('.result') ?? document.body);
    for (const id of expected.readings)
      expect(result.getByText(weeks.readings.find((one) => one.id === id)?.text ?? id)).toBeVisible();
    expect(result.getByText(/^Week 4: Hold a meeting tomorrow night/)).toBeVisible();
    expect(result.getByText(/It cost you half a week of talks and training/)).toBeVisible();

    const table = screen.getByRole('table', { name: 'Week by week' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(
      rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => Number(textContent))),
    ).toEqual(expected.weeks.map(({ turnout, leaders, trust }) => [turnout, leaders, trust]));
    expect(rows[3]).toHaveTextContent('4: The vote is moved up');

    const chart = screen.getByRole('img', { name: 'Turnout, Leaders, and Trust over 12 weeks' });
    expect(document.getElementById(chart.getAttribute('aria-details') ?? '')).toBe(table);
    expect(chart).toHaveAccessibleDescription(
      /unbroken line is Turnout, the dashed line Leaders, the dotted line Trust/,
    );
    expect(linesOf(chart)).toEqual([12, 12, 12]);
    expect(
      new Set([...chart.querySelectorAll('polyline')].map((line) => line.getAttribute('class'))).size,
    ).toBe(3);
    expect([...chart.querySelectorAll('.chart-label')].map(({ textContent }) => textContent)).toEqual([
      'Turnout',
      'Leaders',
      'Trust',
    ]);
  });

  it('can be compared with the other runs of the visit', async () => {
    const { user } = await show();
    await runAll(user);
    expect(screen.queryByRole('table', { name: 'Your last runs side by side' })).toBeNull();
    await user.clear(first().getByRole('spinbutton', { name: 'Events' }));
    await run(user);
    const table = within(screen.getByRole('table', { name: 'Your last runs side by side' }));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'What',
      'Run 1',
      'Run 2',
    ]);
    const row = table.getByRole('rowheader', { name: 'Hours for Events, in the three parts' }).closest('tr');
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '5, 5, 5',
      '0, 5, 5',
    ]);
    await run(user);
    expect(table.getAllByRole('columnheader')).toHaveLength(3);

    const inTable = () =>
      within(screen.getByRole('table', { name: 'Week by week' }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    const second = inTable();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Run in view' }), 'Run 1');
    expect(inTable()).not.toEqual(second);
  });

  it('is kept on the device, and the next visit begins with it', async () => {
    const { user, storage, unmount } = await show();
    const talks = first().getByRole('spinbutton', { name: 'One-on-ones' });
    await user.clear(talks);
    await user.type(talks, '3');
    await runAll(user);
    await vi.waitFor(() => expect(storage.now().attempts).toHaveLength(1));
    expect(storage.now().attempts[0]).toMatchObject({
      item: 'twelve-weeks',
      response: { choices, plan: [{ 'one-on-ones': 3 }, {}, {}] },
    });
    unmount();
    await show(storage);
    expect(await screen.findByText(/Your last plan is back/)).toBeVisible();
    expect(first().getByRole('spinbutton', { name: 'One-on-ones' })).toHaveValue('3');
    expect(screen.getByRole('radio', { name: /Hold a meeting/, hidden: true })).toBeChecked();
    expect(screen.getByRole('table', { name: 'Week by week' })).toBeVisible();
  });

  it('starts again with an even plan and no choices, and keeps the runs', async () => {
    const { user } = await show();
    await user.clear(first().getByRole('spinbutton', { name: 'Events' }));
    await runAll(user);
    await user.click(screen.getByRole('button', { name: 'Start again with an even plan' }));
    expect(screen.getByRole('heading', { name: 'Twelve weeks' })).toHaveFocus();
    expect(first().getByRole('spinbutton', { name: 'Events' })).toHaveValue('5');
    expect(document.querySelectorAll('.event input:checked')).toHaveLength(0);
    expect(screen.getByRole('table', { name: 'Week by week' })).toBeVisible();
  });
});
