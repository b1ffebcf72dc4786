import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { makeMulti, makeSingle, makeSort, makeTrueFalse } from '../makeItems.ts';
import { isShown } from './matchers.ts';
import { showQuiz } from './show.tsx';

afterEach(cleanup);

const status = () => screen.getByRole('status');
/** What is shown with this text; the answers for pages without scripts are hidden. */
const shown = (text: string) =>
  screen.getAllByText(text).find(isShown) ?? screen.getByText('nothing is shown with this text');
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a single choice', () => {
  it('gives the reason of what was chosen, keeps focus on Check and does not give the answer away', async () => {
    const { user } = showQuiz([makeSingle({ explanation: 'Who decides is the whole question.' })]);
    await user.click(screen.getByRole('radio', { name: 'The staff' }));
    await user.click(button('Check'));
    expect(status()).toHaveTextContent('Not this one. Read why, then try again as often as you like.');
    expect(button('Check')).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'The staff' })).toHaveAccessibleDescription(
      /Not this one .*Staff can help/,
    );
    expect(shown('Who decides is the whole question.')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'The members' })).not.toHaveAccessibleDescription();
  });

  it('can be tried again at once, and says when it is right', async () => {
    const { user } = showQuiz([makeSingle()]);
    await user.click(screen.getByRole('radio', { name: 'The staff' }));
    await user.click(button('Check'));
    await user.click(screen.getByRole('radio', { name: 'The members' }));
    expect(status()).toHaveTextContent(/^$/);
    await user.click(button('Check'));
    expect(status()).toHaveTextContent('Right.');
  });

  it('is a group named by its stem, worked by keyboard alone', async () => {
    const { user } = showQuiz([makeSingle()]);
    expect(screen.getByRole('group', { name: 'Who decides?' })).toBeInTheDocument();
    await user.tab();
    expect(screen.getByRole('radio', { name: 'The staff' })).toHaveFocus();
    await user.keyboard(' {ArrowDown}{Enter}');
    expect(status()).toHaveTextContent('Right.');
  });

  it('asks for an answer when there is none', async () => {
    const { user, storage } = showQuiz([makeSingle()]);
    await user.click(button('Check'));
    expect(status()).toHaveTextContent('Nothing is chosen yet.');
    expect(storage.now().attempts).toEqual([]);
  });

  it('shows every answer with its reason on request', async () => {
    const { user } = showQuiz([makeSingle()]);
    await user.click(screen.getByRole('radio', { name: 'The staff' }));
    await user.click(button('Check'));
    await user.click(screen.getByText('Show every answer with its reason'));
    expect(shown('Money is not a mandate.')).toBeVisible();
  });
});

describe('"I don’t know yet"', () => {
  it('opens every answer with its reason, judges nothing and is kept', async () => {
    const { user, storage } = showQuiz([makeSingle()]);
    await user.click(button("I don't know yet"));
    expect(status()).toHaveTextContent('That is an honest answer.');
    expect(shown('Those who live with it decide.')).toBeVisible();
    expect(storage.now().attempts).toMatchObject([
      { response: { type: 'single', option: 'idk' }, earned: null, possible: null },
    ]);
  });

  it('is not offered where the author turned it off', () => {
    showQuiz([makeSingle({ idk: false })]);
    expect(screen.queryByRole('button', { name: "I don't know yet" })).toBeNull();
  });
});

describe('a multiple choice', () => {
  it('tells right, wrong and missed options apart, in words', async () => {
    const { user } = showQuiz([makeMulti()]);
    await user.click(screen.getByRole('checkbox', { name: 'New leaders' }));
    await user.click(screen.getByRole('checkbox', { name: 'A big list' }));
    await user.click(button('Check'));
    expect(status()).toHaveTextContent('Partly right: you found 1 of 2, and 1 of your choices does not fit.');
    expect(screen.getByRole('checkbox', { name: 'New leaders' })).toHaveAccessibleDescription(/^Fits /);
    expect(screen.getByRole('checkbox', { name: 'A big list' })).toHaveAccessibleDescription(
      /^Does not fit /,
    );
    expect(screen.getByRole('checkbox', { name: 'Members decide' })).toHaveAccessibleDescription(
      /^Fits too, and you left it out /,
    );
    expect(screen.getByRole('checkbox', { name: 'Many likes' })).not.toHaveAccessibleDescription();
  });
});

describe('a claim', () => {
  it('gives the reason of the side that was chosen', async () => {
    const { user } = showQuiz([makeTrueFalse()]);
    await user.click(screen.getByRole('radio', { name: 'True' }));
    await user.click(button('Check'));
    expect(screen.getByRole('radio', { name: 'True' })).toHaveAccessibleDescription(
      /Every campaign needs it/,
    );
  });
});

describe('cards to sort', () => {
  it('counts the cards that still need a place, then judges each one', async () => {
    const { user } = showQuiz([makeSort()]);
    const place = (card: string, bucket: string) =>
      user.click(within(screen.getByRole('group', { name: card })).getByRole('radio', { name: bucket }));
    await place('A one-on-one', 'Organizing');
    await user.click(button('Check'));
    expect(status()).toHaveTextContent('2 cards still need a place.');
    await place('A rally', 'Organizing');
    await place('A food bank', 'Mobilizing');
    await user.click(button('Check'));
    expect(status()).toHaveTextContent('Partly right: 2 of 3 cards fit where they are.');
    expect(screen.getByRole('group', { name: 'A rally' })).toHaveAccessibleDescription(
      /^Can be defended as well /,
    );
    expect(screen.getByRole('group', { name: 'A food bank' })).toHaveAccessibleDescription(
      /^Fits better elsewhere /,
    );
    await place('A food bank', 'Service');
    expect(screen.getByRole('group', { name: 'A food bank' })).not.toHaveAccessibleDescription();
    expect(screen.getByRole('group', { name: 'A rally' })).toHaveAccessibleDescription();
  });
});

describe('hints', () => {
  it('come one by one, and the button says when there are no more', async () => {
    const { user } = showQuiz([makeSingle({ hints: ['Who lives with it?', 'Look at the second.'] })]);
    await user.click(button('Show a hint'));
    expect(screen.getByText('Who lives with it?')).toBeVisible();
    expect(screen.queryByText('Look at the second.')).toBeNull();
    await user.click(button('Show the next hint'));
    expect(screen.getByText('Look at the second.')).toBeVisible();
    expect(button('No more hints')).toHaveFocus();
  });
});
