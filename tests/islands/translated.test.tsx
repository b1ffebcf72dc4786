import { act, cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ScoredItem } from '#domain/assessment/response.ts';
import {
  makeCloze,
  makeEstimate,
  makeLabel,
  makeMatch,
  makeMulti,
  makeOrder,
  makeReflection,
  makeShort,
  makeSingle,
  makeSort,
  makeTrueFalse,
} from '../makeItems.ts';
import './matchers.ts';
import { fakeStorage, recordWith } from './fakeStorage.ts';
import { showQuiz, showWorksheet } from './show.tsx';
import { translate } from './translate.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Presses the first button of that name, and lets the translator at what came of it. */
async function press(user: UserEvent, name: string): Promise<void> {
  const [button] = screen.getAllByRole('button', { name });
  if (!button) throw new Error(`there is no button ${name}`);
  await user.click(button);
  translate();
}

const choose = async (user: UserEvent, role: 'radio' | 'checkbox', name: string) => {
  await user.click(screen.getByRole(role, { name }));
  translate();
};

/** How to give two answers to an item of each type, the first one not right. */
const kinds: [string, ScoredItem, ((user: UserEvent) => Promise<void>)[]][] = [
  [
    'single choice',
    makeSingle(),
    [(user) => choose(user, 'radio', 'The staff'), (user) => choose(user, 'radio', 'The members')],
  ],
  [
    'multiple choice',
    makeMulti(),
    [(user) => choose(user, 'checkbox', 'A big list'), (user) => choose(user, 'checkbox', 'New leaders')],
  ],
  [
    'claim',
    makeTrueFalse(),
    [(user) => choose(user, 'radio', 'True'), (user) => choose(user, 'radio', 'False')],
  ],
  ['cards', makeSort(), [(user) => placeAll(user, 'Organizing'), (user) => placeAll(user, 'Service')]],
  [
    'steps',
    makeOrder(),
    [(user) => press(user, 'Move down Vision'), (user) => press(user, 'Move up Vision')],
  ],
  [
    'term',
    makeShort(),
    [(user) => write(user, 'Your answer', 'party'), (user) => write(user, 'Your answer', 'One on one')],
  ],
  [
    'estimate',
    makeEstimate(),
    [(user) => write(user, 'Your estimate', '39'), (user) => write(user, 'Your estimate', '20')],
  ],
  [
    'text with gaps',
    makeCloze(),
    [
      async (user) => {
        await pick(user, ['little']);
        await write(user, 'Gap 2', 'song');
      },
      async (user) => {
        await pick(user, ['most']);
        await write(user, 'Gap 2', 'ask');
      },
    ],
  ],
  [
    'match',
    makeMatch(),
    [(user) => pick(user, ['host', 'scribe', 'scribe']), (user) => pick(user, ['host', 'keeper', 'scribe'])],
  ],
  [
    'picture',
    makeLabel(),
    [(user) => pick(user, ['table', 'door']), (user) => pick(user, ['door', 'table'])],
  ],
];

/** Chooses from every list, in their order. */
async function pick(user: UserEvent, values: readonly string[]): Promise<void> {
  for (const [n, value] of values.entries()) {
    await user.selectOptions(screen.getAllByRole('combobox')[n] ?? document.body, value);
    translate();
  }
}

async function write(user: UserEvent, field: string, text: string): Promise<void> {
  const input = screen.getByRole('textbox', { name: field });
  await user.clear(input);
  await user.type(input, text);
  translate();
}

async function placeAll(user: UserEvent, bucket: string): Promise<void> {
  for (const card of ['A one-on-one', 'A rally', 'A food bank']) {
    await user.click(within(screen.getByRole('group', { name: card })).getByRole('radio', { name: bucket }));
    translate();
  }
}

// Every press rewrites the whole page, which takes jsdom a while on a busy machine.
describe('a translated page', { timeout: 30_000 }, () => {
  it.each(kinds)('lives through hint, answer, check, retry and review of a %s', async (_, item, answers) => {
    const complaints = vi.spyOn(console, 'error');
    const { user } = showQuiz([
      { ...item, hints: ['One', 'Two'], explanation: 'Because.', see: 'three-tests' },
    ]);
    translate();
    await press(user, 'Check');
    await press(user, 'Show a hint');
    await press(user, 'Show the next hint');
    for (const answer of answers) {
      await answer(user);
      await press(user, 'Check');
      expect(screen.getByRole('status')).toHaveTextContent(/./);
    }
    await user.click(screen.getByText('Show every answer with its reason'));
    await press(user, "I don't know yet");
    await press(user, 'Try again with a clean form');
    for (const control of screen.queryAllByRole<HTMLInputElement>('radio')) expect(control).not.toBeChecked();
    await answers[0]?.(user);
    await press(user, 'Check');
    expect(complaints).not.toHaveBeenCalled();
  });

  it('lives through a whole quiz and its summary, twice', async () => {
    const complaints = vi.spyOn(console, 'error');
    const { user } = showQuiz([
      makeSingle({ id: 'one' }),
      makeSingle({ id: 'two', see: 'three-tests' }),
      makeReflection(),
    ]);
    translate();
    for (let round = 0; round < 2; round++) {
      for (const place of [0, 1]) {
        await user.click(screen.getAllByRole('radio', { name: 'The members' })[place] ?? document.body);
        await user.click(screen.getAllByRole('button', { name: 'Check' })[place] ?? document.body);
        translate();
      }
      expect(screen.getByText('2 of 2 right the first time.')).toBeVisible();
      await press(user, 'Try them all again with a clean form');
      expect(screen.queryByText('2 of 2 right the first time.')).toBeNull();
    }
    expect(complaints).not.toHaveBeenCalled();
  });

  it('lives through earlier answers coming back', async () => {
    const storage = fakeStorage(
      recordWith(
        { item: 'who-decides', response: { type: 'single', option: 'members' } },
        { item: 'mobilizing-is-bad', rev: 9, response: { type: 'truefalse', answer: true } },
      ),
    );
    showQuiz([makeSingle(), makeTrueFalse()], { storage });
    translate();
    await act(async () => {});
    translate();
    expect(screen.getByRole('radio', { name: 'The members' })).toBeChecked();
    expect(await screen.findByText('Your answer then:')).toBeVisible();
  });

  it('lives through a worksheet that is written, crossed, copied and left', async () => {
    const { user, storage, unmount } = showWorksheet([makeReflection()]);
    translate();
    const field = screen.getByRole('textbox', { name: 'Who will you ask?' });
    await user.type(field, 'Ana');
    act(() =>
      storage.elsewhere({
        kind: 'note',
        item: 'who-will-you-ask',
        text: 'Ben',
        basedOn: 0,
        at: '2026-11-23T10:00:00.000Z',
      }),
    );
    await user.tab();
    translate();
    await user.click(await screen.findByRole('button', { name: 'Keep both' }));
    translate();
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    translate();
    await user.clear(field);
    await user.type(field, 'x');
    translate();
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    unmount();
  });
});
