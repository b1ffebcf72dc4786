import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { makeOrder } from '../makeItems.ts';
import './matchers.ts';
import { showQuiz } from './show.tsx';

afterEach(cleanup);

const steps = () =>
  screen.getAllByRole('combobox').map((select) => select.getAttribute('aria-labelledby')?.split('text-')[1]);
const button = (name: string) => screen.getByRole('button', { name });
const position = (step: string) => screen.getByRole('combobox', { name: `Position ${step}` });
const place = (step: string) => Number((position(step) as HTMLSelectElement).value) + 1;

describe('steps to order', () => {
  it('begin in another order than the right one', () => {
    showQuiz([makeOrder()]);
    expect(steps()).toHaveLength(4);
    expect(steps()).not.toEqual(['greeting', 'listening', 'vision', 'ask']);
  });

  it('move by keyboard; focus stays on the button, and the status says the new place', async () => {
    const { user } = showQuiz([makeOrder()]);
    await user.selectOptions(position('Listening'), '4');
    expect(screen.getByRole('status')).toHaveTextContent('Listening, 4 of 4');
    expect(position('Listening')).toHaveFocus();

    button('Move up Listening').focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('Listening, 3 of 4');
    expect(button('Move up Listening')).toHaveFocus();
    await user.keyboard(' ');
    expect(place('Listening')).toBe(2);
    expect(button('Move up Listening')).toHaveFocus();
  });

  it('stay where they are at an end, and say so', async () => {
    const { user } = showQuiz([makeOrder()]);
    await user.selectOptions(position('Vision'), '1');
    expect(button('Move up Vision')).toHaveAttribute('aria-disabled', 'true');
    button('Move up Vision').focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('Vision is already first');
    expect(button('Move up Vision')).toHaveFocus();
    expect(place('Vision')).toBe(1);
  });

  it('are told which run is right, and rightly ordered when done', async () => {
    const { user } = showQuiz([makeOrder()]);
    for (const [n, step] of ['The ask', 'Greeting', 'Listening', 'Vision'].entries())
      await user.selectOptions(position(step), String(n + 1));
    await user.click(button('Check'));
    expect(screen.getByRole('status')).toHaveTextContent('The longest right run has 3 steps.');
    expect(position('Greeting')).toHaveAccessibleDescription(/^In the longest right run /);
    expect(position('The ask')).toHaveAccessibleDescription(/^Not in place yet /);
    await user.selectOptions(position('The ask'), '4');
    expect(position('The ask')).not.toHaveAccessibleDescription();
    await user.click(button('Check'));
    expect(screen.getByRole('status')).toHaveTextContent('Right.');
    expect(screen.getAllByText('In the longest right run')).toHaveLength(4);
  });
});
