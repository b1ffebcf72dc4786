import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { makeMulti, makeOrder, makeSingle } from '../makeItems.ts';
import { fakeStorage, recordWith } from './fakeStorage.ts';
import './matchers.ts';
import { showQuiz } from './show.tsx';

afterEach(cleanup);

const status = () => screen.getByRole('status');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the record of a quiz', () => {
  it('gets an attempt at every check, with revision, language and score', async () => {
    const { user, storage } = showQuiz([makeMulti({ rev: 3 })]);
    await user.click(screen.getByRole('checkbox', { name: 'New leaders' }));
    await user.click(button('Check'));
    await user.click(button('Check'));
    expect(storage.now().attempts).toHaveLength(2);
    expect(storage.now().attempts[0]).toMatchObject({
      item: 'signs-of-organizing',
      assessment: 'a-quiz',
      rev: 3,
      lang: 'en',
      behaviour: 'practice',
      response: { type: 'multi', options: ['new-leaders'] },
      earned: 0.5,
      possible: 1,
    });
  });

  it('says "saved" only once it is', async () => {
    const storage = fakeStorage();
    const release = storage.hold();
    const { user } = showQuiz([makeSingle()], { storage });
    await user.click(screen.getByRole('radio', { name: 'The members' }));
    await user.click(button('Check'));
    expect(await screen.findByText('Saving…')).toBeVisible();
    expect(screen.queryByText('Saved on this device')).toBeNull();
    release();
    expect(await screen.findByText('Saved on this device')).toBeVisible();
  });

  it('says why when nothing can be saved', async () => {
    const storage = fakeStorage();
    storage.become({ kind: 'memory', reason: 'full' });
    const { user } = showQuiz([makeSingle()], { storage });
    await user.click(screen.getByRole('radio', { name: 'The members' }));
    await user.click(button('Check'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Not saved: this device has no room left.');
  });

  it('brings an earlier answer back with its feedback, and announces nothing', async () => {
    const storage = fakeStorage(
      recordWith(
        { item: 'who-decides', response: { type: 'single', option: 'staff' } },
        { item: 'who-decides', response: { type: 'single', option: 'members' } },
      ),
    );
    showQuiz([makeSingle()], { storage });
    expect(await screen.findByText('You answered this before.')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'The members' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'The members' })).toHaveAccessibleDescription(/^Right /);
    expect(status()).toHaveTextContent(/^$/);
  });

  it('finds answers under the id an item had before', async () => {
    const storage = fakeStorage(
      recordWith({ item: 'old-id', response: { type: 'single', option: 'members' } }),
    );
    showQuiz([makeSingle()], { storage, aliases: { 'who-decides': ['old-id'] } });
    expect(await screen.findByText('You answered this before.')).toBeVisible();
  });

  it('tells of an answer to an earlier version, and leaves the form clean', async () => {
    const storage = fakeStorage(
      recordWith({ item: 'who-decides', rev: 1, response: { type: 'single', option: 'staff' } }),
    );
    showQuiz([makeSingle({ rev: 2 })], { storage });
    expect(await screen.findByText(/^You answered an earlier version of this question/)).toBeVisible();
    expect(screen.getByText('Your answer then:')).toBeVisible();
    expect(screen.getAllByText('The staff')).not.toHaveLength(0);
    expect(screen.getByRole('radio', { name: 'The staff' })).not.toBeChecked();
  });

  it('shows a clean form when what was saved makes no sense', async () => {
    const storage = fakeStorage(
      recordWith({ item: 'steps-of-a-talk', response: { type: 'order', steps: ['gone'] } }),
    );
    showQuiz([makeOrder()], { storage });
    expect(await screen.findByText(/^You answered an earlier version/)).toBeVisible();
    expect(screen.getAllByRole('combobox')).toHaveLength(4);
  });
});
