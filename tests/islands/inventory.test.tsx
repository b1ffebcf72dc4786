import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeInventory } from '../domain/assessment/inventory.make.ts';
import './matchers.ts';
import { rate, show, statement } from './inventoryPage.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the statements', () => {
  it('are radio groups with an anchor on every choice, "don’t know" among them, and nothing chosen', async () => {
    await show();
    const groups = screen.getAllByRole('group', { name: /^Statement/ });
    expect(groups).toHaveLength(12);
    for (const group of groups) {
      const radios = within(group).getAllByRole<HTMLInputElement>('radio');
      expect(radios.map((radio) => radio.labels?.[0]?.textContent)).toEqual([
        'Never',
        'Seldom',
        'Sometimes',
        'Often',
        'Always',
        'I don’t know',
      ]);
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
    expect(storage.now().attempts[0]).toMatchObject({
      item: 'ties-1',
      assessment: 'practice',
      rev: 1,
      earned: null,
      response: { form: 'long', rating: 3 },
    });
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
