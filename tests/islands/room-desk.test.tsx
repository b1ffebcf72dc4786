import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packCode, type RoomOccasion } from '#domain/room/code.ts';
import { wordMark } from '#domain/room/mark.ts';
import type { ShelvedInstrument } from '#domain/room/shelf.ts';
import words from '#i18n/en/room.json' with { type: 'json' };
import { RoomDesk } from '#islands/RoomDesk.tsx';
import { makeSingle } from '../makeItems.ts';
import { garden, quizInstrument } from '../domain/room/room.make.ts';
import './matchers.ts';
import { translate } from './translate.ts';

const quiz = quizInstrument({ items: [makeSingle()] });
const shelf: ShelvedInstrument[] = [
  { instrument: garden, lesson: null, workshops: ['First dig'], tally: '/garden/' },
  { instrument: quiz, lesson: 'Who decides', workshops: [], tally: '/quiz/' },
];

async function show() {
  render(<RoomDesk url="/en/room.json" locale="en" labels={words.desk} problems={words.problems} />);
  await act(() => Promise.resolve());
  await act(() => Promise.resolve());
  await screen.findByRole('heading', { level: 2 });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const tick = (name: string | RegExp, role = 'checkbox') => fireEvent.click(screen.getByRole(role, { name }));

/** Opens a room for the quiz with one question. */
async function openRoom() {
  await show();
  fireEvent.change(screen.getByLabelText('Word of the room'), { target: { value: 'river' } });
  tick(/^Check yourself/);
  press('Open the room');
}

function codeOf(mark: number, choice: string, occasion: RoomOccasion = 'other') {
  return packCode(quiz, { mark, occasion, word: wordMark('river'), answers: { 'who-decides': [choice] } });
}

function typeCodes(text: string) {
  tick('Codes', 'radio');
  const field = screen.getByRole('textbox', { name: 'Codes' });
  fireEvent.change(field, { target: { value: text } });
  return field;
}

const row = (name: RegExp) => screen.getByRole('row', { name });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  location.hash = '';
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(shelf))));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the page of a room', { timeout: 30_000 }, () => {
  it('stores nothing before a room is opened, and asks for something to ask', async () => {
    location.hash = '#word=lake&with=garden-inventory,nothing-of-ours';
    await show();
    expect(screen.getByLabelText('Word of the room')).toHaveValue('lake');
    expect(localStorage).toHaveLength(0);
    for (const box of screen.getAllByRole<HTMLInputElement>('checkbox'))
      if (box.checked) fireEvent.click(box);
    press('Open the room');
    expect(screen.getByText(/Choose at least one thing/)).toBeVisible();
    expect(localStorage).toHaveLength(0);
  });

  it('finds what is asked by the title of a workshop', async () => {
    await show();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'first DIG' } });
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('counts hands, hides them below five, and keeps them through a reload', async () => {
    await openRoom();
    const members = () => screen.getByRole('spinbutton', { name: 'The members' });
    fireEvent.change(members(), { target: { value: '3' } });
    expect(screen.getByText('Shown from 5 people on')).toBeVisible();
    press('One more: The members');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Don’t know' }), { target: { value: '1' } });
    expect(row(/^The members 4 \(80 percent\)/)).toBeVisible();
    expect(row(/^Don’t know 1 \(20 percent\)/)).toBeVisible();
    fireEvent.change(screen.getByRole('spinbutton', { name: 'People asked' }), { target: { value: '8' } });
    expect(row(/^Skipped 3 \(38 percent\)/)).toBeVisible();
    cleanup();
    await show();
    expect(members()).toHaveValue('4');
  });

  it('counts codes, names the group of a slip, and counts a code once', async () => {
    await openRoom();
    const good = codeOf(1, 'members');
    const slip = codeOf(2, 'staff').replace(
      /^(.{5})(.)/,
      (_, start: string, sign: string) => start + (sign === '7' ? '8' : '7'),
    );
    const field = typeCodes(good);
    expect(screen.getAllByText('Whole and new. Enter counts it.')[0]).toBeVisible();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.getByText('1 code counted.')).toBeVisible();
    expect(field).toHaveValue('');
    typeCodes(`${good}\n${slip}`);
    press('Count them');
    expect(screen.getByText(/1 was in already and counts once\. 1 needs another look/)).toBeVisible();
    expect(screen.getAllByText(/^Group 2 was read as/)[0]).toBeVisible();
    expect(field).toHaveValue(slip);
    expect(screen.getByText('1 code', { selector: '.room-count *' })).toBeVisible();
  });

  it('asks what two sets of answers with one mark are', async () => {
    await openRoom();
    typeCodes(`${codeOf(1, 'members')}\n${codeOf(1, 'staff')}`);
    press('Count them');
    press('One person: keep the new one');
    fireEvent.click(screen.getByText('1 code in this room'));
    expect(screen.getByText(codeOf(1, 'staff'))).toBeVisible();
  });

  it('says when a code is of another occasion, and puts before beside after', async () => {
    await openRoom();
    typeCodes(codeOf(9, 'members', 'after'));
    expect(
      screen.getAllByText(/It says “after the workshop”, while you gather “just this once”/)[0],
    ).toBeVisible();
    typeCodes(
      [1, 2, 3, 4, 5]
        .flatMap((mark) => [codeOf(mark, 'staff', 'before'), codeOf(mark, 'members', 'after')])
        .join('\n'),
    );
    press('Count them');
    const table = within(screen.getByRole('table', { name: 'Who decides?' }));
    expect(table.getByRole('row', { name: /^The staff 5 \(100 percent\) 0 \(0 percent\)/ })).toBeVisible();
  });

  it('is deleted after one question', async () => {
    await openRoom();
    typeCodes(codeOf(1, 'members'));
    press('Count them');
    press('Close the room…');
    press('Keep it open');
    press('Close the room…');
    press('Delete and close');
    expect(screen.getByText('Room “river” is closed. 1 entry was deleted from this device.')).toBeVisible();
    expect(JSON.stringify(localStorage)).not.toContain('river');
  });

  it('lives in the tab on a device that others use too', async () => {
    localStorage.setItem('groundwork:shared', 'yes');
    await openRoom();
    expect(JSON.stringify(localStorage)).not.toContain('river');
    expect(JSON.stringify(sessionStorage)).toContain('river');
  });

  it('goes on in the hands of a translator', async () => {
    const complaints = vi.spyOn(console, 'error');
    await openRoom();
    translate();
    fireEvent.change(screen.getByRole('spinbutton', { name: 'The members' }), { target: { value: '6' } });
    translate();
    press('One less: The members');
    translate();
    typeCodes(codeOf(1, 'members').slice(0, 9));
    translate();
    typeCodes(codeOf(1, 'members'));
    translate();
    press('Count them');
    expect(screen.getByText('1 code counted.')).toBeVisible();
    translate();
    press('Close the room…');
    translate();
    press('Delete and close');
    expect(complaints).not.toHaveBeenCalled();
  });
});
