import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import sheetWords from '#i18n/en/sheet.json' with { type: 'json' };
import words from '#i18n/en/worksheets/meeting-pulse.json' with { type: 'json' };
import { MeetingPulse } from '#islands/MeetingPulse.tsx';
import { meetingPulseSchema } from '#schema/assessment.ts';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';
import './matchers.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';

const worksheet = meetingPulseSchema.parse(
  parse(readFileSync('content/en/assessments/meeting-pulse.yaml', 'utf8')),
);

const page = (storage: FakeStorage) => (
  <Kept storage={storage}>
    <MeetingPulse worksheet={worksheet} locale="en" labels={sheetWords} words={words} level={2} />
  </Kept>
);

async function show(storage = fakeStorage()) {
  const shown = render(page(storage));
  await act(() => Promise.resolve());
  await act(() => Promise.resolve());
  return { ...shown, storage };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (id: string, value: string) => {
  const field = document.getElementById(`meeting-pulse-${id}`);
  if (!field) throw new Error(`no field ${id}`);
  fireEvent.change(field, { target: { value } });
};

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

// A large page, which takes jsdom a while on a busy machine.
describe('the meeting pulse', { timeout: 30_000 }, () => {
  it('counts turns by seat, shows the share of three, and takes a tap back', async () => {
    await show();
    press('Seat 1: 0 turns');
    press('Seat 1: 1 turn');
    press('Seat 2: 0 turns');
    press('Undo the last tap');
    press('Seat 3: 0 turns');
    expect(screen.getByText('The three who spoke most had 100 percent of the talk.')).toBeVisible();
    const row = within(screen.getByRole('table', { name: 'Talk by seat' })).getByRole('row', {
      name: /^Seat 1/,
    });
    expect(row).toHaveTextContent('67 percent');
    expect(screen.getByText(/Seats where nobody spoke: 4/)).toBeVisible();
  });

  it('measures time by a clock that only goes forward', async () => {
    await show();
    const clock = vi.spyOn(performance, 'now');
    clock.mockReturnValue(1000);
    press('Time Seat 1');
    expect(screen.getByText('Seat 1 is being timed.')).toBeVisible();
    clock.mockReturnValue(13_000);
    press('Stop timing Seat 1');
    const table = within(screen.getByRole('table', { name: 'Talk by seat' }));
    expect(table.getByRole('row', { name: /^Seat 1 0 12 100 percent/ })).toBeVisible();
  });

  it('keeps the time of somebody who is timed while another meeting is opened', async () => {
    const { storage } = await show();
    const clock = vi.spyOn(performance, 'now');
    clock.mockReturnValue(1000);
    press('Time Seat 1');
    clock.mockReturnValue(13_000);
    press('Add a meeting');
    expect(screen.getByRole('button', { name: 'Time Seat 1' })).toBeVisible();
    await vi.waitFor(() => expect(storage.now().notes[0]?.text).toContain('"spokenMs":12000'));
    fireEvent.change(screen.getByRole('combobox', { name: words.inView }), { target: { value: 'm1' } });
    const table = within(screen.getByRole('table', { name: 'Talk by seat' }));
    expect(table.getByRole('row', { name: /^Seat 1 0 12 100 percent/ })).toBeVisible();
  });

  it('counts hands, says what is low, and shows what moved in the next meeting', async () => {
    const { storage, unmount } = await show();
    type('heard-yes', '2');
    type('heard-no', '8');
    expect(screen.getByText(/“I was heard\.” stands at 20 of 100/)).toBeVisible();
    press('Add a meeting');
    type('heard-yes', '6');
    type('heard-no', '4');
    expect(screen.getByRole('row', { name: /I was heard\. 60 \+40/ })).toBeVisible();
    expect(screen.getByRole('table', { name: 'From meeting to meeting' })).toBeVisible();
    unmount();
    await vi.waitFor(() => expect(storage.now().notes).toHaveLength(1));
    await show(storage);
    expect(screen.getByRole('table', { name: 'From meeting to meeting' })).toBeVisible();
  });

  it('asks for a role instead of a name', async () => {
    await show();
    type('s1-label', 'Maria Lopez');
    expect(screen.getByText(/“Maria Lopez” looks like a person's name/)).toBeVisible();
  });

  it('goes on counting in the hands of a translator', async () => {
    const complaints = vi.spyOn(console, 'error');
    await show();
    for (const name of ['Seat 1: 0 turns', 'Seat 1: 1 turn', 'Seat 2: 0 turns', 'Undo the last tap']) {
      translate();
      press(name);
    }
    translate();
    expect(screen.getByRole('table', { name: 'Talk by seat' })).toHaveTextContent('100 percent');
    type('heard-yes', '2');
    type('heard-no', '8');
    expect(screen.getByText(/“I was heard\.” stands at 20 of 100/)).toBeVisible();
    translate();
    press('Add a meeting');
    translate();
    type('heard-yes', '6');
    type('heard-no', '4');
    expect(screen.getByRole('row', { name: /I was heard\. 60 \+40/ })).toBeVisible();
    translate();
    press('Time Seat 1');
    expect(screen.getByText('Seat 1 is being timed.')).toBeVisible();
    translate();
    press('Stop timing Seat 1');
    expect(screen.queryByText('Seat 1 is being timed.')).toBeNull();
    expect(complaints).not.toHaveBeenCalled();
  });

  it('has a blank tally sheet in the built page', () => {
    document.body.innerHTML = renderToString(page(fakeStorage()));
    const paper = document.querySelector('.sheet-paper');
    for (const { text } of Object.values(worksheet.sentences)) expect(paper).toHaveTextContent(text);
    expect(document.body.innerHTML).not.toContain('style=');
  });
});
