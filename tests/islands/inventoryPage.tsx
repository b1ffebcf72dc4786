import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Inventory } from '#islands/Inventory.tsx';
import type { InventoryLabels } from '#islands/inventory/labels.ts';
import words from '#i18n/en/inventory.json' with { type: 'json' };
import { makeInventory } from '../domain/assessment/inventory.make.ts';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';
import { Kept } from './show.tsx';

const labels: InventoryLabels = words;
const lessonLinks = { 'lesson-ties': { title: 'One-on-ones', url: '/lessons/one-on-ones/' } };

/** The island with a storage around it. */
export function page(storage: FakeStorage, inventory = makeInventory()) {
  return (
    <Kept storage={storage}>
      <Inventory inventory={inventory} locale="en" labels={labels} lessonLinks={lessonLinks} level={2} />
    </Kept>
  );
}

/** An inventory, drawn, with a user at it. */
export async function show(storage = fakeStorage(), inventory = makeInventory()) {
  const shown = render(page(storage, inventory));
  await act(() => Promise.resolve());
  return { ...shown, storage, user: userEvent.setup({ pointerEventsCheck: 0 }) };
}

export type User = ReturnType<typeof userEvent.setup>;

/** The radio group of a statement. By its legend, because roles are slow to look up in a form as long as this. */
export const statement = (text: string) =>
  within(screen.getByText(text, { selector: 'legend' }).closest('fieldset') ?? document.body);

/** Rates statements of a facet: `rate('ties', 'Often', 'Never')` the first two. */
export async function rate(facet: string, ...anchors: string[]) {
  for (const [n, anchor] of anchors.entries())
    fireEvent.click(statement(`Statement ${n + 1} of ${facet}.`).getByLabelText(anchor));
  await act(() => Promise.resolve());
}

/** Asks for the picture. */
export const see = (user: User) => user.click(screen.getByRole('button', { name: 'See the picture' }));
/** What was said last. */
export const status = () => screen.getByRole('status').textContent;

/** Enough for a picture: depth is high, breadth is low. */
export async function fillIn() {
  await rate('ties', 'Always', 'Often', 'Always');
  await rate('growth', 'Often', 'Often', 'Often');
  await rate('reach', 'Seldom', 'Often', 'Seldom');
  await rate('speed', 'Never', 'Seldom', 'Never');
}

/** The cells of a row, by its heading. */
export const rowOf = (table: HTMLElement, name: RegExp) =>
  within(within(table).getByRole('rowheader', { name }).closest('tr') ?? table)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
