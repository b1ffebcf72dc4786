import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCard, makeChecklist, makeLikert, makePoll, makeRank, makeRubric } from '../makeOpenItems.ts';
import { fakeStorage, recordWith } from './fakeStorage.ts';
import './matchers.ts';
import { showQuiz, showWorksheet } from './show.tsx';
import { catchDownloads } from './showWorkbook.tsx';

afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const status = () => screen.getByRole('status');

/** What the record holds once the page is left: nothing waits any longer. */
async function kept({ storage, unmount }: Pick<ReturnType<typeof showQuiz>, 'storage' | 'unmount'>) {
  unmount();
  await act(async () => {});
  return storage.now().attempts;
}

describe('an item without a key', () => {
  it('is kept as it was chosen, and never scored', async () => {
    const shown = showQuiz([makePoll()]);
    await shown.user.click(radio('I saw a poster'));
    await shown.user.click(radio('I looked for it'));
    const attempts = await kept(shown);
    expect(attempts.at(-1)).toMatchObject({
      item: 'who-came',
      assessment: 'a-quiz',
      response: { type: 'poll', options: ['alone'] },
      earned: null,
      possible: null,
    });
  });

  it('comes back when the page is opened again', async () => {
    const storage = fakeStorage(
      recordWith(
        { item: 'who-came', response: { type: 'poll', options: ['poster'] } },
        { item: 'we-decide', response: { type: 'likert', point: 2 } },
        { item: 'watch-the-ask', response: { type: 'rubric', levels: { asks: 1 } } },
        { item: 'what-matters', response: { type: 'rank', order: ['locks', 'heat', 'rent'] } },
      ),
    );
    showQuiz([makePoll(), makeLikert(), makeRubric(), makeRank()], { storage });
    await act(async () => {});
    expect(radio('I saw a poster')).toBeChecked();
    expect(radio('Always')).toBeChecked();
    expect(radio('Hints at something')).toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Position Locks' })).toHaveValue('0');
  });

  it('says so where an earlier version was answered, and what the answer was', async () => {
    const storage = fakeStorage(recordWith({ item: 'we-decide', response: { type: 'likert', point: 0 } }));
    showQuiz([makeLikert({ rev: 2 })], { storage });
    expect(await screen.findByText(/You answered an earlier version/)).toBeVisible();
    expect(screen.getAllByText('Never')[0]).toBeVisible();
    expect(radio('Never').checked).toBe(false);
  });

  it('can be cleared, and focus goes to the question', async () => {
    const shown = showQuiz([makeLikert()]);
    await shown.user.click(radio('Always'));
    await shown.user.click(button('Clear my answer'));
    expect(radio('Always').checked).toBe(false);
    expect(screen.getByRole('group', { name: 'In our group the members decide.' })).toHaveFocus();
    expect(status()).toHaveTextContent('The form is clean again.');
    expect((await kept(shown)).at(-1)).toMatchObject({ response: { type: 'likert', point: null } });
  });

  it('stands in a worksheet that is copied as text', async () => {
    const { user } = showWorksheet([makePoll({ several: true })]);
    const copy = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('checkbox', { name: 'I saw a poster' }));
    await user.click(button('Copy as text'));
    expect(copy.mock.lastCall?.[0]).toContain('I saw a poster');
  });
});

describe('a rank', () => {
  it('is moved by buttons, keeps focus on what moved it and says where it stands', async () => {
    const shown = showQuiz([makeRank()]);
    await shown.user.click(button('Move down Rent'));
    expect(status()).toHaveTextContent('Rent, 2 of 3');
    expect(button('Move down Rent')).toHaveFocus();
    expect((await kept(shown)).at(-1)).toMatchObject({
      response: { type: 'rank', order: ['heat', 'rent', 'locks'] },
    });
  });

  it('is nobody’s answer until it is moved or kept as it stands', async () => {
    const shown = showQuiz([makeRank()]);
    await shown.user.click(button('Move up Rent'));
    expect(status()).toHaveTextContent('Rent is already first');
    await shown.user.click(button('This is my order'));
    expect(await kept(shown)).toMatchObject([{ response: { order: ['rent', 'heat', 'locks'] } }]);
  });
});

describe('a checklist', () => {
  it('counts what is done', async () => {
    const { user } = showQuiz([makeChecklist()]);
    await user.click(screen.getByRole('checkbox', { name: 'Find a room' }));
    expect(status()).toHaveTextContent('1 of 3 done');
  });

  it('gives the days that are still to come to a calendar', async () => {
    const downloads = catchDownloads();
    const { user } = showQuiz([makeChecklist()]);
    await user.click(button('Save the days as a calendar file'));
    expect(status()).toHaveTextContent('No day to save yet.');
    await user.type(screen.getByLabelText(/^Day\s+Visit three neighbors/), '2026-12-05');
    await user.click(button('Save the days as a calendar file'));
    expect(downloads.map(({ name }) => name)).toEqual(['before-the-meeting.ics']);
    const text = await downloads[0]?.blob.text();
    expect(text).toContain('DTSTART;VALUE=DATE:20261205');
    expect(text).toContain('SUMMARY:Visit three neighbors');
  });

  it('asks for no days where the author wants none', () => {
    showQuiz([makeChecklist({ dated: false })]);
    expect(screen.queryByLabelText(/^Day/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save the days as a calendar file' })).toBeNull();
  });
});

describe('a rubric', () => {
  it('names strengths and a next step, shows every level and adds nothing up', async () => {
    const { user } = showQuiz([makeRubric()]);
    await user.click(radio('Lets the other talk and asks on'));
    await user.click(button('Show the profile'));
    expect(status()).toHaveTextContent('1 part has no level yet and is left out.');
    await user.click(radio('Makes no ask'));
    const table = within(screen.getByRole('table'));
    expect(table.getByRole('row', { name: /^Listening/ })).toHaveTextContent('Level 3 of 3');
    expect(table.getByRole('row', { name: /^The ask/ })).toHaveTextContent('Level 1 of 3: Makes no ask');
    expect(screen.getByText('The ask: Say what, when and why.')).toBeVisible();
    expect(table.getAllByRole('row')).toHaveLength(2);
  });
});

describe('a card', () => {
  it('keeps its answer closed, takes a rating and says the last one another day', async () => {
    const shown = showQuiz([makeCard()]);
    await shown.user.click(screen.getByText('Show the answer'));
    await shown.user.click(button('Hard'));
    expect(status()).toHaveTextContent('Kept: Hard');
    expect(button('Hard')).toHaveAttribute('aria-pressed', 'true');
    expect(await kept(shown)).toMatchObject([
      { item: 'what-is-a-base', response: { type: 'card', rating: 'hard' } },
    ]);
    showQuiz([makeCard()], { storage: shown.storage });
    expect(await screen.findByText('Last time you said: Hard')).toBeVisible();
  });
});
