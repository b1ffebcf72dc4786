import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import './matchers.ts';
import { fillIn, rate, rowOf, see, show, status } from './inventoryPage.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
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
    expect(picture.getByRole('link', { name: 'One-on-ones' })).toHaveAttribute(
      'href',
      '/lessons/one-on-ones/',
    );
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
    expect(pictures.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Grid of Depth and Breadth',
      'Scores of all qualities on one scale',
    ]);
    for (const one of pictures) {
      expect(document.getElementById(one.getAttribute('aria-details') ?? '')).toBe(
        screen.getByRole('table', { name: 'Scores, from 0 to 100' }),
      );
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
    expect(rowOf(screen.getByRole('table', { name: 'Scores, from 0 to 100' }), /TIES/)).toEqual([
      'too few answers',
      '0 of 3, 3 not known',
    ]);
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
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'What does this time count as?' }),
      'Before',
    );
    await fillIn();
    await see(user);
    await vi.waitFor(() =>
      expect(storage.now().attempts.at(-1)).toMatchObject({
        item: 'practice',
        occasion: 'before',
        response: { form: 'long', ratings: { 'ties-1': 4 } },
      }),
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
