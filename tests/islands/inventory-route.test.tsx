import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeStorage } from './fakeStorage.ts';
import { makeCraft } from '../domain/assessment/inventory.make.ts';
import './matchers.ts';
import { fillIn, rate, rowOf, see, show, statement } from './inventoryPage.tsx';

afterEach(cleanup);

describe('an inventory with a route', () => {
  it('asks after each part when it was last done, and does not count that as a statement', async () => {
    await show(fakeStorage(), makeCraft());
    expect(statement('Depth: when last?').getAllByRole('radio')).toHaveLength(3);
    fireEvent.click(statement('Breadth: when last?').getByLabelText('Long ago'));
    expect(screen.getByText('0 of 12 answered')).toBeVisible();
  });

  it('shows the way through the lessons, lowest part first, and marks what is rusty', async () => {
    const { user } = await show(fakeStorage(), makeCraft());
    await fillIn();
    fireEvent.click(statement('Depth: when last?').getByLabelText('Long ago'));
    await see(user);
    const way = screen.getByText('Your way').closest('div') ?? document.body;
    const stops = within(way)
      .getAllByRole('listitem')
      .filter((one) => one.parentElement?.tagName === 'OL');
    expect(stops.map((one) => one.querySelector('strong')?.textContent)).toEqual(['Breadth', 'Depth']);
    expect(stops[1]).toHaveTextContent('Rusty');
    expect(within(way).getByRole('link', { name: 'One-on-ones' })).toHaveAttribute(
      'href',
      '/lessons/one-on-ones/',
    );
    expect(rowOf(screen.getByRole('table', { name: 'Scores, from 0 to 100' }), /Depth.*Rusty/)).toHaveLength(
      2,
    );
  });

  it('keeps the time with the sitting', async () => {
    const storage = fakeStorage();
    const first = await show(storage, makeCraft());
    await rate('ties', 'Often');
    fireEvent.click(statement('Depth: when last?').getByLabelText('Long ago'));
    first.unmount();
    await show(storage, makeCraft());
    expect(statement('Depth: when last?').getByLabelText('Long ago')).toBeChecked();
  });

  it('says so where nothing asks for a step', async () => {
    const { user } = await show(fakeStorage(), makeCraft());
    for (const facet of ['ties', 'growth', 'speed']) await rate(facet, 'Always', 'Always', 'Always');
    await rate('reach', 'Always', 'Never', 'Always');
    await see(user);
    expect(screen.getByText(/No part asks for a step first/)).toBeVisible();
  });
});
