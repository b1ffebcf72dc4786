import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writePreference } from '#browser/record/preferences.ts';
import { readCode } from '#domain/room/code.ts';
import { formInstrument, instrumentsOf } from '#domain/room/instrument.ts';
import { Inventory } from '#islands/Inventory.tsx';
import { Quiz } from '#islands/Quiz.tsx';
import en from '#i18n/en.ts';
import { makeInventory, long } from '../domain/assessment/inventory.make.ts';
import { makeQuiz, makeReflection, makeSingle } from '../makeItems.ts';
import { makePoll } from '../makeOpenItems.ts';
import { fakeStorage } from './fakeStorage.ts';
import { rate } from './inventoryPage.tsx';
import './matchers.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});

const inventory = makeInventory();
const garden = formInstrument(inventory, long);
const marks = (area: Storage) => Object.keys(area).filter((key) => key.includes('room-mark'));

async function showInventory() {
  render(
    <Kept storage={fakeStorage()}>
      <Inventory
        inventory={inventory}
        locale="en"
        labels={en.inventory}
        lessonLinks={{}}
        roomLabels={en.room.code}
      />
    </Kept>,
  );
  await act(() => Promise.resolve());
  return userEvent.setup({ pointerEventsCheck: 0 });
}

const make = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Make my code' }));
const shown = () => document.querySelector('.made-text')?.textContent ?? '';
const read = (instruments = [garden], word = '') => {
  const reading = readCode(shown(), { instruments, word });
  if (reading.kind !== 'code') throw new Error(`${shown()}: ${JSON.stringify(reading)}`);
  return reading.code;
};

describe('a code for the room', () => {
  it('is made only when asked for, and says what was answered, skipped and not known', async () => {
    const user = await showInventory();
    expect(screen.queryByText('For the room')).toBeNull();
    await rate('ties', 'Often', 'I don’t know');
    expect(screen.getByText('For the room').closest('details')).toHaveProperty('open', false);
    expect(marks(localStorage)).toEqual([]);

    await user.click(screen.getByText('For the room'));
    await user.type(screen.getByLabelText(/^Word of the room/), 'Red River');
    await user.click(screen.getByRole('radio', { name: 'before the workshop' }));
    await make(user);
    expect(screen.getByText('Your code is ready: 5 groups of four. It stands below.')).toBeVisible();
    expect(read([garden], 'red river')).toMatchObject({
      occasion: 'before',
      answers: { 'ties-1': ['often'], 'ties-2': 'unknown' },
    });
    expect(screen.getByText(/your answers to 2 of 12/)).toBeVisible();
    expect(marks(localStorage)).toHaveLength(1);
  });

  it('keeps its mark for the room, and is taken away when an answer changes', async () => {
    const user = await showInventory();
    await rate('ties', 'Often');
    await user.click(screen.getByText('For the room'));
    await make(user);
    const { mark } = read();
    await rate('ties', 'Never');
    expect(screen.queryByText('Your code')).toBeNull();
    expect(screen.getByText(/^Something has changed since the code was made/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'after the workshop' }));
    await make(user);
    expect(read()).toMatchObject({ mark, occasion: 'after', answers: { 'ties-1': ['never'] } });
    await user.type(screen.getByLabelText(/^Word of the room/), 'hill');
    await make(user);
    expect(marks(localStorage)).toHaveLength(2);
  });

  it('is drawn as a QR code on request, and outlives a translation of the page', async () => {
    const user = await showInventory();
    await rate('ties', 'Often');
    await user.click(screen.getByText('For the room'));
    await make(user);
    translate();
    await user.click(screen.getByRole('button', { name: 'Show it as a QR code' }));
    expect(await screen.findByRole('img', { name: 'Your code as a QR code' })).toBeVisible();
    translate();
    await user.type(screen.getByRole('textbox', { name: /^Word of the room/ }), 'hill');
    translate();
    await make(user);
    expect(read([garden], 'hill').answers).toEqual({ 'ties-1': ['often'] });
  });

  it('leaves its mark in the tab on a device that others use too', async () => {
    writePreference('shared', 'yes');
    const user = await showInventory();
    await rate('ties', 'Often');
    await user.click(screen.getByText('For the room'));
    await make(user);
    expect(marks(localStorage)).toEqual([]);
    expect(marks(sessionStorage)).toHaveLength(1);
  });

  it('of a quiz holds what was checked and what was chosen, and nothing that was written', async () => {
    const quiz = makeQuiz({ items: [makeSingle(), makePoll(), makeReflection()] });
    const storage = fakeStorage();
    render(
      <Kept storage={storage}>
        <Quiz quiz={quiz} locale="en" labels={en.quiz} behaviour="room" roomLabels={en.room.code} />
      </Kept>,
    );
    await act(() => Promise.resolve());
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'The members' }));
    await user.click(screen.getByRole('button', { name: 'Keep this answer' }));
    await user.click(screen.getByRole('radio', { name: 'Somebody asked me' }));
    await user.type(screen.getByRole('textbox', { name: makeReflection().stem }), 'My own words.');
    // Choices are handed over a moment later, several in a row as one.
    await vi.waitFor(() => expect(storage.now().attempts).toHaveLength(2));
    await act(() => Promise.resolve());
    await user.click(screen.getByText('For the room'));
    await make(user);
    const words = { trueWord: '', falseWord: '' };
    const code = read(instrumentsOf(quiz, words));
    expect(code.answers).toEqual({ 'who-decides': ['members'], 'who-came': ['asked'] });
  });
});
