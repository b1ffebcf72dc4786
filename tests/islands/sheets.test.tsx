import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mapModel } from '#domain/worksheets/power-map/model.ts';
import { writeSheet } from '#domain/worksheets/sheet.ts';
import sheetWords from '#i18n/en/sheet.json' with { type: 'json' };
import chooserWords from '#i18n/en/worksheets/issue-chooser.json' with { type: 'json' };
import mapWords from '#i18n/en/worksheets/power-map.json' with { type: 'json' };
import { IssueChooser } from '#islands/IssueChooser.tsx';
import { PowerMap } from '#islands/PowerMap.tsx';
import type { PowerMap as PowerMapContent } from '#schema/types.ts';
import { makeNote, makeRecord } from '../domain/record/makeRecord.ts';
import { chooser } from '../domain/workbook.make.ts';
import { smallMap } from '../domain/worksheets/power-map/make.ts';
import { fakeStorage } from './fakeStorage.ts';
import './matchers.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const content: PowerMapContent = {
  ...{ id: 'power-map', formerly: [], title: 'Power map', summary: 'S.', objectives: [], sources: [] },
  ...{ kind: 'worksheet', model: 'power-map', steps: ['Write the demand.', 'Draw.', 'Move.'] },
};
const map = <PowerMap worksheet={content} locale="en" labels={sheetWords} words={mapWords} />;

async function show(text?: string, island = map) {
  const notes = text === undefined ? [] : [makeNote({ item: 'power-map', text, edited: 3 })];
  const storage = fakeStorage(makeRecord({ counter: 3, notes }));
  const shown = render(<Kept storage={storage}>{island}</Kept>);
  await waitFor(() => expect(document.querySelector('.sheet-frame')).not.toBeNull());
  await act(() => Promise.resolve());
  return { ...shown, storage, user: userEvent.setup() };
}

const kept = () => writeSheet(smallMap, mapModel);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a sheet', () => {
  it('is built with a blank form that reads without scripts, and its fields wait until it is alive', () => {
    const built = renderToString(map);
    expect(built).toContain('Write the demand.');
    expect(built).toMatch(/<fieldset class="sheet-fields" disabled/);
  });

  it('comes back as it was left, saves what is changed, and takes the last change back', async () => {
    const { storage, user } = await show(kept());
    const demand = screen.getByLabelText(/What do you ask for/);
    expect(demand).toHaveValue('Fix the lift');
    await user.type(demand, ' now');
    expect(demand).toHaveValue('Fix the lift now');
    await waitFor(() => expect(storage.now().notes[0]?.text).toContain('Fix the lift now'));
    await user.click(button('Undo the last change'));
    expect(demand).toHaveValue('Fix the lift');
    expect(storage.now().notes[0]?.others).toEqual([]);
  });

  it('begins anew only when asked twice, and keeps the old sheet', async () => {
    const { storage, user } = await show(kept());
    await user.click(button('Start again'));
    await user.click(button('No, go on with this one'));
    expect(screen.getByLabelText(/What do you ask for/)).toHaveValue('Fix the lift');
    await user.click(button('Start again'));
    await user.click(button('Yes, start again'));
    await waitFor(() => expect(storage.now().notes[0]).toMatchObject({ text: '', others: [kept()] }));
    const copies = await screen.findByRole('group', { name: 'Copies kept beside this sheet' });
    await user.click(within(copies).getByRole('button', { name: 'Open this copy' }));
    expect(screen.getByLabelText(/What do you ask for/)).toHaveValue('Fix the lift');
    await waitFor(() => expect(storage.now().notes[0]).toMatchObject({ text: kept(), others: [] }));
  });

  it('never writes over a text that it cannot read', async () => {
    const { storage, user } = await show('{"sheet":"power-map","version":9}');
    expect(await screen.findByRole('alert')).toHaveTextContent('cannot be read');
    // By the fieldset around it.
    expect(screen.getByLabelText(/What do you ask for/).matches(':disabled')).toBe(true);
    await user.click(button('Start a new sheet beside it'));
    await user.type(screen.getByLabelText(/What do you ask for/), 'Lift');
    await waitFor(() =>
      expect(storage.now().notes[0]).toMatchObject({ others: ['{"sheet":"power-map","version":9}'] }),
    );
  });

  it('follows what is changed in another tab', async () => {
    const { storage } = await show(kept());
    const text = writeSheet({ ...smallMap, demand: 'Elsewhere' }, mapModel);
    const at = '2026-11-23T11:00:00.000Z';
    act(() => storage.elsewhere({ kind: 'note', item: 'power-map', text, basedOn: 3, at }));
    await waitFor(() => expect(screen.getByLabelText(/What do you ask for/)).toHaveValue('Elsewhere'));
  });
});

describe('a power map', () => {
  it('says what it misses and leads to the field', async () => {
    await show(kept());
    const noticed = await screen.findByRole('group', { name: 'What the sheet noticed' });
    expect(noticed).toHaveTextContent('1 without a line: Tenants.');
    const [few] = within(noticed).getAllByRole('link', { name: 'Go to the place' });
    expect(document.querySelector(few?.getAttribute('href') ?? '')).toBeInTheDocument();
  });

  it('moves a piece by the arrow keys as by the list', async () => {
    const { user } = await show(kept());
    const oak = await screen.findByRole('button', { name: /^Rev. Oak: 0/ });
    act(() => oak.focus());
    await user.keyboard('{ArrowLeft}{ArrowUp}');
    expect(button('Rev. Oak: −1 leans against it, weight 6')).toBeInTheDocument();
    const row = within(screen.getByRole('group', { name: 'Rev. Oak' }));
    expect(row.getByLabelText(/Weight/)).toHaveValue('6');
    await user.selectOptions(row.getByLabelText(/Stance/), '3');
    expect(button('Rev. Oak: +3 works for it, weight 6')).toBeInTheDocument();
  });
});

describe('sheets in the hands of a translator', () => {
  it('still draw, move and undo', async () => {
    const complaints = vi.spyOn(console, 'error');
    await show(kept());
    const steps = [
      () => fireEvent.click(button('Make the move')),
      () => fireEvent.click(button('Draw the line')),
      () => fireEvent.click(button('To the beginning')),
      () => fireEvent.click(button('Undo the last change')),
      () => fireEvent.click(button('Start again')),
      () => fireEvent.click(button('Yes, start again')),
    ];
    for (const step of steps) {
      translate();
      step();
      await act(() => Promise.resolve());
    }
    translate();
    expect(complaints).not.toHaveBeenCalled();
    expect(screen.getByLabelText(/What do you ask for/)).toHaveValue('');
  });

  it('still score issues', async () => {
    const complaints = vi.spyOn(console, 'error');
    const island = <IssueChooser worksheet={chooser} locale="en" labels={sheetWords} words={chooserWords} />;
    const { user } = await show(undefined, island);
    translate();
    const [title] = screen.getAllByLabelText('The issue, in a few words');
    if (title) await user.type(title, 'Mould');
    translate();
    const [three] = screen.getAllByRole('radio', { name: '3' });
    if (three) fireEvent.click(three);
    fireEvent.click(button('Add a person'));
    await act(() => Promise.resolve());
    translate();
    expect(screen.getByRole('table', { name: 'Totals by issue' })).toHaveTextContent('3 of 21');
    expect(complaints).not.toHaveBeenCalled();
  });
});
