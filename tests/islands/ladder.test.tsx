import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import words from '#i18n/en/worksheets/ladder.json' with { type: 'json' };
import sheetWords from '#i18n/en/sheet.json' with { type: 'json' };
import { LadderBuilder } from '#islands/LadderBuilder.tsx';
import { ladderCsv, ladderSvg } from '#islands/ladder/files.ts';
import { fakeStorage } from './fakeStorage.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';
import './matchers.ts';
import { person, step } from '../domain/worksheets/ladder.make.ts';

afterEach(cleanup);

const worksheet = { id: 'ladder-builder', formerly: [], title: 'Ladder' };

async function show(storage = fakeStorage()) {
  render(
    <Kept storage={storage}>
      <LadderBuilder worksheet={worksheet} locale="en" labels={sheetWords} words={words} />
    </Kept>,
  );
  await expect.poll(() => screen.getByRole('group', { name: 'Ladder' }).matches(':disabled')).toBe(false);
  return { storage, user: userEvent.setup({ delay: null }) };
}

describe('the ladder builder', () => {
  it('puts a person on a step and shows the next ask', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: words.addStep }));
    await user.keyboard('Caller');
    await user.click(screen.getByRole('button', { name: words.addPerson }));
    await user.keyboard('RM');
    await user.selectOptions(screen.getByRole('combobox', { name: words.standing }), 'Caller');
    await user.type(screen.getByRole('textbox', { name: words.ask }), 'call five');
    const [asks] = screen.getAllByRole('table', { name: words.asksTitle });
    expect(within(asks as HTMLElement).getByRole('row', { name: 'RM Caller call five' })).toBeVisible();
    expect(screen.getByText(/RM: nobody wrote down/)).toBeVisible();
    expect(screen.getByText(/Nobody on this list has been invited/)).toBeVisible();
  });

  it('keeps who stood on a step that goes, and has it all again on the next visit', async () => {
    const storage = fakeStorage();
    await storage.saveNote(
      'ladder-builder',
      JSON.stringify({
        sheet: 'ladder',
        version: 1,
        data: { steps: [step('s1')], people: [person('p1', 's1')] },
      }),
      0,
    );
    const { user } = await show(storage);
    await user.click(screen.getByRole('button', { name: 'Take away s1' }));
    expect(screen.getByRole('textbox', { name: words.initials })).toHaveValue('P1');
    expect(screen.getByRole('combobox', { name: words.standing })).toHaveValue('');
    await expect.poll(() => storage.now().notes[0]?.text ?? '').toContain('"steps":[]');
  });
});

describe('the ladder in the hands of a translator', () => {
  it('still takes steps, people and asks, and shows the last of them', async () => {
    const complaints = vi.spyOn(console, 'error');
    const { user } = await show();
    const press = async (name: string) => {
      translate();
      await user.click(screen.getByRole('button', { name }));
    };
    await press(words.addStep);
    await user.keyboard('Caller');
    await press(words.addPerson);
    await user.keyboard('RM');
    translate();
    await user.selectOptions(screen.getByRole('combobox', { name: words.standing }), 's1');
    const ask = screen.getByRole('textbox', { name: words.ask });
    await user.type(ask, 'call five');
    translate();
    await user.clear(ask);
    await user.type(ask, 'call six');
    const [asks] = screen.getAllByRole('table', { name: words.asksTitle });
    expect(within(asks as HTMLElement).getByRole('row', { name: 'RM Caller call six' })).toBeVisible();
    await press('Take away Caller');
    await press('Undo the last change');
    translate();
    expect(within(asks as HTMLElement).getByRole('row', { name: 'RM Caller call six' })).toBeVisible();
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});

describe('the files of the ladder', () => {
  const data = { steps: [step('member')], people: [person('a', 'member'), person('b', 'resting')] };

  it('gives a spreadsheet the steps and the people', () => {
    const rows = ladderCsv(data, words).split('\r\n');
    expect(rows[1]).toBe('member,listening,a partner,4,whom to call');
    expect(rows[3]).toBe('A,member,brought two neighbours,call five people,2026-11-20');
    expect(rows[4]).toContain(words.resting);
  });

  it('gives a picture with steps and initials', () => {
    expect(ladderSvg(data, words)).toMatch(/member[\s\S]*>A<[\s\S]*>B</);
  });
});
