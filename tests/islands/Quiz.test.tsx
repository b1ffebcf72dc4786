import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { makeReflection, makeSingle, makeTrueFalse } from '../makeItems.ts';
import './matchers.ts';
import { showQuiz } from './show.tsx';

afterEach(cleanup);

const status = () => screen.getByRole('status');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a quiz', () => {
  const two = () => [makeSingle({ see: 'three-tests' }), makeTrueFalse()];

  it('numbers its questions under its title, and not a lone one', () => {
    const { unmount } = showQuiz(two());
    expect(screen.getByRole('heading', { level: 3, name: 'Check yourself' })).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)).toEqual([
      'Question 1 of 2',
      'Question 2 of 2',
    ]);
    unmount();
    showQuiz([makeSingle()]);
    expect(screen.queryByRole('heading', { level: 4 })).toBeNull();
  });

  it('ends with what was right the first time and what to read again, and can begin anew', async () => {
    const { user } = showQuiz(two());
    const check = (place: number) =>
      user.click(screen.getAllByRole('button', { name: 'Check' })[place] ?? document.body);
    await user.click(screen.getByRole('radio', { name: 'The staff' }));
    await check(0);
    expect(screen.getByText('1 of 2 answered')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'How it went' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'The members' }));
    await check(0);
    await user.click(screen.getByRole('radio', { name: 'False' }));
    await check(1);
    expect(screen.getByText('1 of 2 right the first time.')).toBeVisible();
    const summary = screen.getByRole('region', { name: 'How it went' });
    expect(within(summary).getByRole('link', { name: 'Read again: Three tests' })).toHaveAttribute(
      'href',
      '#three-tests',
    );
    expect(within(summary).queryByText('Mobilizing is always shallow.')).toBeNull();

    await user.click(button('Try them all again with a clean form'));
    expect(screen.queryByRole('heading', { name: 'How it went' })).toBeNull();
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    expect(screen.getByRole('heading', { name: 'Check yourself' })).toHaveFocus();
  });

  it('gives one question a clean form, and brings focus back to it', async () => {
    const { user, storage } = showQuiz([makeSingle({ hints: ['A hint'] })]);
    await user.click(button('Show a hint'));
    await user.click(screen.getByRole('radio', { name: 'The staff' }));
    await user.click(button('Check'));
    await user.click(button('Try again with a clean form'));
    expect(screen.getByRole('radio', { name: 'The staff' })).not.toBeChecked();
    expect(screen.queryByText('A hint')).toBeNull();
    expect(status()).toHaveTextContent(/^$/);
    expect(screen.getByRole('group', { name: 'Who decides?' })).toHaveFocus();
    expect(storage.now().attempts).toHaveLength(1);
  });

  it('offers nothing to read again where the page has no such heading', async () => {
    const { user } = showQuiz([makeSingle({ see: 'elsewhere' })]);
    await user.click(screen.getByRole('radio', { name: 'The members' }));
    await user.click(button('Check'));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('leaves reflections out of the count', async () => {
    const { user } = showQuiz([...two(), makeReflection()]);
    expect(screen.getByText('0 of 2 answered')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Who will you ask?' }), 'Ana');
    expect(screen.getByText('0 of 2 answered')).toBeVisible();
  });
});
