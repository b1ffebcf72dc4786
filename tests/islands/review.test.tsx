import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import words from '#i18n/en/review.json' with { type: 'json' };
import type { ReviewContent } from '#domain/review-content.ts';
import { draftCardMark, draftRating, ratingOf } from '#domain/record/card.ts';
import { applyChange } from '#domain/record/change.ts';
import { emptyRecord, type LearnerRecord } from '#domain/record/record.ts';
import { Review } from '#islands/Review.tsx';
import { makeSingle } from '../makeItems.ts';
import { makeCard } from '../makeOpenItems.ts';
import './matchers.ts';
import { fakeStorage, recordWith } from './fakeStorage.ts';
import { Kept, labels } from './show.tsx';
import { translate } from './translate.ts';

const item = makeSingle({ id: 'who-decides', idk: true });
const flashcard = makeCard();
const content: ReviewContent = {
  pictures: {},
  outline: {
    items: [
      { id: item.id, rev: item.rev },
      { id: flashcard.id, rev: flashcard.rev, isCard: true },
    ],
    cards: [
      { id: 'mandate', lessons: [] },
      { id: 'base', lessons: [] },
    ],
    lessons: [],
  },
  questions: [item, flashcard].map((one) => ({
    item: one,
    assessment: 'a-quiz',
    lesson: { title: 'Meetings', href: '/meetings/' },
  })),
  cards: ['mandate', 'base'].map((id) => ({
    id,
    title: `The ${id}`,
    href: `/${id}/`,
    definition: `What a ${id} is.`,
    confusedWith: [{ what: 'A wish', difference: 'Nobody gave it.' }],
  })),
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00.000Z') });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(content)));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function show(record: LearnerRecord = emptyRecord) {
  const storage = fakeStorage(record);
  const shown = render(
    <Kept storage={storage}>
      <Review
        url="/en/review.json"
        first={{ title: 'Meetings', href: '/meetings/' }}
        locale="en"
        labels={words}
        quizLabels={labels}
      />
    </Kept>,
  );
  return { ...shown, storage, user: userEvent.setup() };
}

function wanting(...concepts: string[]): LearnerRecord {
  return concepts.reduce<LearnerRecord>(
    (record, concept) =>
      applyChange(record, {
        kind: 'append',
        draft: draftCardMark(concept, true, { lang: 'en' }),
        id: `want-${concept}`,
        at: '2026-11-23T10:00:00.000Z',
      }),
    emptyRecord,
  );
}

test('somebody who has begun nothing is told what brings things here, and where to begin', async () => {
  show();
  expect(await screen.findByRole('heading', { name: 'Nothing to recall yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open “Meetings”' }).getAttribute('href')).toBe('/meetings/');
});

test('when the questions cannot be fetched, that is said, and asking again helps', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  const { user } = show();
  const again = await screen.findByRole('button', { name: 'Try again' });
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(content)));
  await user.click(again);
  expect(await screen.findByRole('heading', { name: 'Nothing to recall yet' })).toBeVisible();
});

test('a card is recalled by opening its back and saying how well it was known; the next card follows', async () => {
  const { storage, user } = show(wanting('mandate', 'base'));
  expect(await screen.findByRole('heading', { name: '2 things to recall' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'The mandate' })).toHaveFocus());
  await user.click(screen.getByText('Show the answer'));
  expect(screen.getByText('What a mandate is.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Not at all/ }));
  expect(screen.getByRole('heading', { name: 'The base' })).toBeVisible();
  expect(screen.getByText('Comes back tomorrow.')).toBeVisible();
  expect(storage.now().attempts.map(ratingOf).filter(Boolean)).toEqual(['again']);
});

test('each rating says when the card comes back', async () => {
  const { user } = show(wanting('base'));
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  await user.click(screen.getByText('Show the answer'));
  const group = screen.getByRole('group', { name: 'How well did you know it?' });
  const names = within(group)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
  expect(names).toHaveLength(4);
  expect(names[0]).toMatch(/tomorrow/);
  expect(names[3]).toMatch(/in \d+ days/);
});

test('stopping keeps what was done and says what waits', async () => {
  const { storage, user } = show(wanting('mandate', 'base'));
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  await user.click(screen.getByText('Show the answer'));
  await user.click(screen.getByRole('button', { name: /^Well/ }));
  await user.click(screen.getByRole('button', { name: 'Stop here' }));
  expect(await screen.findByText('You recalled 1 thing.')).toBeVisible();
  expect(await screen.findByText('1 more is due and waits for you.')).toBeVisible();
  expect(storage.now().attempts.map(ratingOf).filter(Boolean)).toEqual(['good']);
});

test('a missed question comes with a clean form and its reasons, and the answer is kept', async () => {
  const missed = recordWith({ item: item.id, response: { type: 'single', option: 'idk' } });
  const { storage, user } = show({
    ...missed,
    attempts: missed.attempts.map((attempt) => ({ ...attempt, at: '2026-11-20T10:00:00.000Z' })),
  });
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
  await user.click(screen.getByRole('button', { name: labels.idk }));
  expect(await screen.findByRole('link', { name: /Read it again in “Meetings”/ })).toBeVisible();
  expect(storage.now().attempts.at(-1)).toMatchObject({ item: item.id, behaviour: 'review', earned: null });
  await user.click(screen.getByRole('button', { name: 'Finish' }));
  expect(await screen.findByText('You recalled 1 thing.')).toBeVisible();
  expect(await screen.findByText('Nothing else is due today.')).toBeVisible();
});

test('a card of a quiz comes back as a card, and its rating is kept where its quiz finds it', async () => {
  const rated = recordWith({ item: flashcard.id, response: { type: 'card', rating: 'again' } });
  const { storage, user } = show({
    ...rated,
    attempts: rated.attempts.map((attempt) => ({ ...attempt, at: '2026-11-20T10:00:00.000Z' })),
  });
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'What is a base?' })).toHaveFocus());
  expect(screen.getByText('A question from “Meetings”')).toBeVisible();
  expect(screen.getByText('The people who will act when they are asked.')).not.toBeVisible();
  await user.click(screen.getByText('Show the answer'));
  expect(screen.getByRole('link', { name: /Read it again in “Meetings”/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Leave this card out/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Well/ }));
  expect(await screen.findByText('You recalled 1 thing.')).toBeVisible();
  expect(storage.now().attempts.at(-1)).toMatchObject({
    ...{ item: flashcard.id, assessment: 'a-quiz', rev: 1, behaviour: 'review' },
    ...{ response: { type: 'card', rating: 'good' }, earned: null, possible: null },
  });
});

test('a card that was left out does not come back', async () => {
  const { user } = show(wanting('base'));
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  await user.click(screen.getByText('Show the answer'));
  await user.click(screen.getByRole('button', { name: 'Leave this card out from now on' }));
  expect(await screen.findByRole('heading', { name: 'Nothing to recall yet' })).toBeVisible();
});

test('when nothing is due, the day of the next is told in words', async () => {
  const record = applyChange(emptyRecord, {
    kind: 'append',
    draft: draftRating('base', 'again', { lang: 'en' }),
    id: 'a1',
    at: '2026-11-23T10:00:00.000Z',
  });
  show(record);
  expect(await screen.findByRole('heading', { name: 'Nothing is due today' })).toBeVisible();
  expect(screen.getByText('Come back tomorrow. Nothing gets lost if you come later.')).toBeVisible();
});

test('a translated page still recalls cards and a question, and says what came of it', async () => {
  const complaints = vi.spyOn(console, 'error');
  const missed = recordWith({ item: item.id, response: { type: 'single', option: 'idk' } });
  const { user } = show({
    ...wanting('mandate', 'base'),
    attempts: [
      ...wanting('mandate', 'base').attempts,
      ...missed.attempts.map((attempt) => ({ ...attempt, at: '2026-11-20T10:00:00.000Z' })),
    ],
  });
  const press = async (name: string | RegExp) => {
    translate();
    await user.click(await screen.findByRole('button', { name }));
    translate();
  };
  await press('Begin');
  await press(labels.idk);
  await press('Next');
  for (const [place, name] of [
    ['2 of 3', 'The mandate'],
    ['3 of 3', 'The base'],
  ] as const) {
    expect(screen.getByRole('heading', { name })).toBeVisible();
    expect(screen.getByText(place)).toBeVisible();
    await user.click(screen.getByText('Show the answer'));
    await press(/^Not at all/);
  }
  expect(await screen.findByText('You recalled 3 things.')).toBeVisible();
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
