import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { QuizBehaviour } from '#domain/assessment/behaviour.ts';
import { Quiz } from '#islands/Quiz.tsx';
import { makeQuiz, makeSingle } from '../makeItems.ts';
import { fakeStorage } from './fakeStorage.ts';
import './matchers.ts';
import { Kept, labels } from './show.tsx';

afterEach(cleanup);

const items = [
  makeSingle({ id: 'one', confidence: true, group: 'all', hints: ['Look.'] }),
  makeSingle({ id: 'two', confidence: true, group: 'all' }),
];

function show(behaviour: QuizBehaviour) {
  const storage = fakeStorage();
  const quiz = makeQuiz({ items, groups: [{ id: 'all', text: 'Everything' }] });
  render(
    <Kept storage={storage}>
      <Quiz quiz={quiz} locale="en" labels={labels} behaviour={behaviour} />
    </Kept>,
  );
  const user = userEvent.setup();
  const nth = (role: 'radio' | 'button', name: string, n: number) =>
    screen.getAllByRole(role, { name })[n] ?? document.body;
  const keep = async (n: number, option: string, sure: string) => {
    await user.click(nth('radio', option, n));
    await user.click(nth('radio', sure, n));
    await user.click(nth('button', behaviour === 'practice' ? 'Check' : 'Keep this answer', n));
  };
  return { user, storage, nth, keep };
}

describe('a quiz in review', () => {
  it('says nothing until all is answered, keeps first answers, then shows every reason at one press', async () => {
    const { user, storage, nth, keep } = show('review');
    await user.click(screen.getByRole('button', { name: 'Show a hint' }));
    await keep(0, 'The staff', 'Sure');
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Kept. This is your answer until the end.');
    expect(nth('radio', 'The staff', 0)).not.toHaveAccessibleDescription();
    expect(nth('radio', 'The members', 0).closest('fieldset')).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Show how it went, with every reason' })).toBeNull();
    await keep(1, 'The members', 'Unsure');
    await user.click(screen.getByRole('button', { name: 'Show how it went, with every reason' }));
    expect(screen.getByText('1 of 2 right the first time.')).toBeVisible();
    expect(screen.getByText('Everything: 1 of 2 right the first time')).toBeVisible();
    expect(screen.getByText('Sure, and it turned out otherwise: 1')).toBeVisible();
    expect(screen.getByText('Unsure and right: 1')).toBeVisible();
    expect(storage.now().attempts).toMatchObject([
      { item: 'one', behaviour: 'review', confidence: 'sure', hintsUsed: 1, earned: 0 },
      { item: 'two', behaviour: 'review', confidence: 'unsure', earned: 1 },
    ]);
    await user.click(screen.getByRole('button', { name: 'Try them all again with a clean form' }));
    expect(nth('radio', 'The staff', 0)).not.toBeChecked();
    expect(nth('radio', 'The staff', 0).closest('fieldset')).toBeEnabled();
  });
});

describe('a quiz in a room', () => {
  it('never says what is right, and lists what was answered', async () => {
    const { storage, keep } = show('room');
    await keep(0, 'The staff', 'Sure');
    await keep(1, 'The members', 'Sure');
    expect(screen.getByRole('region', { name: 'What you answered' })).toHaveTextContent(
      /The staff.*The members/,
    );
    expect(screen.queryByText(/right the first time|Those who live with it decide/)).toBeNull();
    expect(storage.now().attempts.map(({ behaviour }) => behaviour)).toEqual(['room', 'room']);
  });
});
