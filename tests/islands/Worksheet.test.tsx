import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyChange } from '#domain/record/change.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { makeReflection, makeSingle } from '../makeItems.ts';
import './matchers.ts';
import { fakeStorage } from './fakeStorage.ts';
import { showWorksheet } from './show.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const at = '2026-11-23T10:00:00.000Z';
const item = 'who-will-you-ask';
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Who will you ask?' });
const written = (text: string) => applyChange(emptyRecord, { kind: 'note', item, text, basedOn: 0, at });

describe('a reflection', () => {
  it('is saved when the field is left, and says so', async () => {
    const { user, storage } = showWorksheet([makeReflection()]);
    await user.type(field(), 'Ana');
    await user.tab();
    expect(await screen.findByText('Saved on this device')).toBeVisible();
    expect(storage.now().notes).toMatchObject([{ item, text: 'Ana' }]);
  });

  it('is saved half a second after the first letter, even without a pause', async () => {
    vi.useFakeTimers();
    const { storage } = showWorksheet([makeReflection()]);
    for (const text of ['A', 'An', 'Ana']) {
      fireEvent.change(field(), { target: { value: text } });
      expect(screen.getByText('Saving…')).toBeVisible();
      await act(() => vi.advanceTimersByTimeAsync(240));
    }
    expect(storage.now().notes).toMatchObject([{ text: 'Ana' }]);
    expect(screen.getByText('Saved on this device')).toBeVisible();
  });

  // Browsers that tell it give more time before the page goes than when it is gone; Safari on phones only tells it then.
  it.each(['beforeunload', 'pagehide'])(
    'is saved when the page is left in the middle of a word: %s',
    async (way) => {
      const { user, storage } = showWorksheet([makeReflection()]);
      await user.type(field(), 'An');
      await act(() => Promise.resolve(window.dispatchEvent(new Event(way))));
      expect(storage.now().notes).toMatchObject([{ text: 'An' }]);
    },
  );

  it('comes back with what was written', async () => {
    showWorksheet([makeReflection()], { storage: fakeStorage(written('Ana, on Tuesday')) });
    expect(await screen.findByDisplayValue('Ana, on Tuesday')).toBe(field());
  });

  it('follows another tab while nothing is being typed here', async () => {
    const { storage } = showWorksheet([makeReflection()], { storage: fakeStorage(written('Ana')) });
    await screen.findByDisplayValue('Ana');
    act(() => storage.elsewhere({ kind: 'note', item, text: 'Ana and Ben', basedOn: 1, at }));
    expect(await screen.findByDisplayValue('Ana and Ben')).toBe(field());
  });

  it('keeps both texts when two tabs write at once, and lets the learner join them', async () => {
    const { user, storage } = showWorksheet([makeReflection()], { storage: fakeStorage(written('Ana')) });
    await screen.findByDisplayValue('Ana');
    await user.type(field(), ' here');
    act(() => storage.elsewhere({ kind: 'note', item, text: 'Ana there', basedOn: 1, at }));
    await user.tab();
    expect(await screen.findByText('Ana there')).toBeVisible();
    expect(field()).toHaveValue('Ana here');
    await user.click(screen.getByRole('button', { name: 'Keep both' }));
    expect(field()).toHaveValue('Ana here\n\nAna there');
    expect(field()).toHaveFocus();
    await vi.waitFor(() =>
      expect(storage.now().notes).toMatchObject([{ text: 'Ana here\n\nAna there', others: [] }]),
    );
  });

  it('can be replaced by the other text, or the other text let go', async () => {
    const crossed = applyChange(written('Ana'), { kind: 'note', item, text: 'Ben', basedOn: 0, at });
    const { user, storage, unmount } = showWorksheet([makeReflection()], { storage: fakeStorage(crossed) });
    await user.click(await screen.findByRole('button', { name: 'Use this one' }));
    await vi.waitFor(() => expect(storage.now().notes).toMatchObject([{ text: 'Ana', others: [] }]));
    unmount();
    const again = showWorksheet([makeReflection()], { storage: fakeStorage(crossed) });
    await again.user.click(await screen.findByRole('button', { name: 'Remove this one' }));
    await vi.waitFor(() => expect(again.storage.now().notes).toMatchObject([{ text: 'Ben', others: [] }]));
  });

  it('is one line where the author wants that, and Enter only saves', async () => {
    const { user, storage } = showWorksheet([makeReflection({ short: true })]);
    await user.type(field(), 'Ana{Enter}');
    expect(field().tagName).toBe('INPUT');
    expect(storage.now().notes).toMatchObject([{ text: 'Ana' }]);
  });

  it('shows what one person might write only on request', async () => {
    const { user } = showWorksheet([makeReflection({ model: 'My neighbor Ana.' })]);
    expect(screen.getByText('My neighbor Ana.')).not.toBeVisible();
    await user.click(screen.getByText('What one person might write'));
    expect(screen.getByText('My neighbor Ana.')).toBeVisible();
  });
});

describe('a worksheet', () => {
  it('is copied as text, with questions and answers', async () => {
    const { user } = showWorksheet([makeReflection(), makeSingle()]);
    await user.type(field(), 'Ana');
    await user.click(screen.getByRole('radio', { name: 'The members' }));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('Copied. Paste it where you need it.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      'Your field log\n\n1. Who will you ask?\nAna\n\n2. Who decides?\nThe members\n',
    );
  });

  it('shows the text to copy by hand where the browser refuses', async () => {
    const { user } = showWorksheet([makeReflection()]);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByRole('textbox', { name: 'Your worksheet as text' })).toHaveValue(
      'Your field log\n\n1. Who will you ask?\n(nothing written yet)\n',
    );
  });

  it('is printed alone', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { user, container } = showWorksheet([makeReflection()]);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    expect(container.querySelector('[data-print-only]')).toBe(
      screen.getByRole('region', { name: 'Your field log' }),
    );
    window.dispatchEvent(new Event('afterprint'));
    expect(container.querySelector('[data-print-only]')).toBeNull();
  });
});
