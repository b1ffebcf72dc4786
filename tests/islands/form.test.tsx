import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import sheetWords from '#i18n/en/sheet.json' with { type: 'json' };
import words from '#i18n/en/worksheets/form.json' with { type: 'json' };
import { CheckedForm } from '#islands/CheckedForm.tsx';
import { formSchema } from '#schema/assessment.ts';
import { makeNote, makeRecord } from '../domain/record/makeRecord.ts';
import { fakeStorage, type FakeStorage } from './fakeStorage.ts';
import './matchers.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';

const worksheet = formSchema.parse(
  parse(readFileSync('tests/fixtures/curriculum/en/assessments/garden-meeting.yaml', 'utf8')),
);

const page = (storage: FakeStorage) => (
  <Kept storage={storage}>
    <CheckedForm worksheet={worksheet} locale="en" labels={sheetWords} words={words} level={2} />
  </Kept>
);

async function show(storage = fakeStorage()) {
  const shown = render(page(storage));
  await act(() => Promise.resolve());
  await act(() => Promise.resolve());
  return { ...shown, storage };
}

const field = (at: string) => {
  const found = document.getElementById(`garden-meeting-part--${at}`);
  if (!found) throw new Error(`no field ${at}`);
  return found as HTMLInputElement;
};
const type = (at: string, value: string) => fireEvent.change(field(at), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const agenda = () => within(screen.getByRole('region', { name: 'The agenda' }));
/** What stands under a figure's title on the page. */
const figure = (title: string) => screen.getByText(title, { selector: 'dt' }).nextElementSibling;
const rowNames = () =>
  agenda()
    .getAllByRole('group')
    .map((row) => row.querySelector('legend')?.textContent);

afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.useRealTimers();
});

// A large page, which takes jsdom a while on a busy machine.
describe('a form', { timeout: 30_000 }, () => {
  it('works out its figures from the beginning and finds nothing before it was touched', async () => {
    await show();
    expect(figure('Minutes in all')).toHaveTextContent('90 of 60 25 + 20 + 15 + 10 + 20 = 90');
    expect(figure('Lines for each lead')).toHaveTextContent('AB: 4');
    expect(screen.queryByText('What the sheet noticed')).toBeNull();
  });

  it('says what is missing, and stops saying it once it is mended', async () => {
    const { storage, unmount } = await show();
    type('purpose', 'Which bed comes first?');
    expect(screen.getByText('The agenda takes 90 minutes, 30 more than an hour.')).toBeVisible();
    expect(screen.getByText('Nobody leads “Any other business”.')).toBeVisible();
    expect(screen.getByText('Only one person has a role.')).toBeVisible();
    expect(screen.getByText('AB holds 78 of 100 minutes.')).toBeVisible();
    expect(screen.queryByText('Nobody knows yet what the meeting decides.')).toBeNull();
    type('agenda--r5--lead', 'cd');
    type('agenda--r1--minutes', '5');
    type('agenda--r2--lead', 'EF');
    type('agenda--r2--minutes', '10');
    expect(figure('Minutes in all')).toHaveTextContent('60 of 60');
    for (const gone of [/takes 90/, /Nobody leads/, /has a role\./, /of 100 minutes/])
      expect(screen.queryByText(gone)).toBeNull();
    expect(
      screen.getByText('Nothing is missing that the sheet can see. Talk it over all the same.'),
    ).toBeVisible();
    unmount();
    await vi.waitFor(() => expect(storage.now().notes).toHaveLength(1));
    await show(storage);
    expect(field('purpose')).toHaveValue('Which bed comes first?');
    expect(figure('Minutes in all')).toHaveTextContent('60 of 60');
  });

  it('counts words while they are written, and says calmly whether they fit', async () => {
    await show();
    expect(screen.getByText('Aim for 5 to 60 words.')).toBeVisible();
    type('opening', 'Welcome, all');
    expect(screen.getByText('2 words.')).toBeVisible();
    expect(
      screen.getByText('The opening has 2 words. What would make somebody glad to have come?'),
    ).toBeVisible();
    type('opening', 'Welcome, all who came today');
    expect(screen.getByText('That fits: 5 to 60 words.')).toBeVisible();
    type('opening', 'no '.repeat(61));
    expect(screen.getByText('Longer than planned: 5 to 60 words.')).toBeVisible();
    expect(field('opening')).toHaveAccessibleDescription(/61 words/);
  });

  it('adds, moves and takes away rows, and keeps the focus where the next thing is to be done', async () => {
    await show();
    press('Add a line');
    expect(field('agenda--r6--item')).toHaveFocus();
    type('agenda--r6--item', 'A walk');
    press('Move up A walk');
    expect(rowNames().slice(-2)).toEqual(['A walk', 'Any other business']);
    expect(screen.getByRole('button', { name: 'Move up A walk' })).toHaveFocus();
    expect(agenda().getByRole('status')).toHaveTextContent('A walk is now line 5 of 6.');
    press('Take away A walk');
    expect(screen.getByRole('button', { name: 'Take away Any other business' })).toHaveFocus();
    press('Move up Report of the chair');
    expect(agenda().getByRole('status')).toHaveTextContent('Report of the chair is the first line already.');
    press('Undo the last change');
    expect(rowNames()).toContain('A walk');
  });

  it('takes numbers only as numbers, and has no room for more lines than planned', async () => {
    await show();
    type('people', 'many');
    expect(field('people')).toHaveValue('');
    type('people', '1,200');
    expect(field('people')).toHaveValue('1,200');
    for (let n = 5; n < 11; n += 1) press('Add a line');
    expect(rowNames()).toHaveLength(10);
    expect(agenda().getByRole('status')).toHaveTextContent(
      'There is room for 10 lines, and all of them are here.',
    );
  });

  it('shows shares of given rows as a picture and as a table that says the same', async () => {
    await show();
    type('beds--north--now', '3');
    type('beds--north--then', '9');
    expect(screen.getByRole('img', { name: 'Who comes, as bars' })).toHaveTextContent('Come now: 25%');
    const [shown, printed] = screen.getAllByRole('table', { name: 'Who comes' });
    if (!shown) throw new Error('no table');
    const table = within(shown);
    expect(table.getByRole('row', { name: 'North bed 12 3 (25%) 9 (75%)' })).toBeVisible();
    expect(printed).toHaveTextContent('3 (25%)');
    expect(screen.getByText('From North bed, 3 of 12 come.')).toBeVisible();
  });

  it('measures reading aloud by a clock that only goes forward', async () => {
    await show();
    vi.useFakeTimers();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(5000);
    press('Read it aloud with a clock');
    clock.mockReturnValue(17_400);
    act(() => {
      vi.advanceTimersByTime(300);
    });
    expect(screen.getByRole('timer')).toHaveTextContent('0:12');
    clock.mockReturnValue(45_900);
    press('Stop the clock');
    expect(screen.getByText('You read for 0:40, 10 seconds longer than 0:30.')).toBeVisible();
    press('Read it aloud with a clock');
    clock.mockReturnValue(45_900 + 29_000);
    press('Stop the clock');
    expect(screen.getByText('You read for 0:29, one second less than 0:30.')).toBeVisible();
  });

  it('keeps and shows what an earlier edition asked for', async () => {
    const text = JSON.stringify({
      ...{ sheet: 'form:garden-meeting', version: 1 },
      data: { parts: { snacks: 'Plums', rule: 'dice' } },
    });
    await show(
      fakeStorage(makeRecord({ counter: 3, notes: [makeNote({ item: 'garden-meeting', text, edited: 3 })] })),
    );
    const strays = screen.getByRole('heading', {
      name: 'Kept from an earlier edition of this sheet',
    }).parentElement;
    expect(strays).toHaveTextContent('snacks: Plums');
    expect(field('rule')).toHaveValue('dice');
  });

  it('goes on working in the hands of a translator', async () => {
    const complaints = vi.spyOn(console, 'error');
    await show();
    const step = (act: () => void) => {
      translate();
      act();
    };
    step(() => type('purpose', 'Which bed?'));
    step(() => fireEvent.click(field('agenda--r2---up')));
    step(() => fireEvent.click(field('agenda--r1---remove')));
    step(() => type('agenda--r2--minutes', '1'));
    step(() => fireEvent.click(field('agenda--add')));
    step(() => type('opening', 'Five words are enough here'));
    step(() => type('beds--north--now', '3'));
    step(() => type('beds--north--now', ''));
    step(() => type('purpose', ''));
    expect(field('agenda--r2--minutes')).toHaveValue('1');
    expect(complaints).not.toHaveBeenCalled();
  });

  it('is a blank form to write on in the built page', () => {
    document.body.innerHTML = renderToString(page(fakeStorage()));
    const paper = document.querySelector('.sheet-paper');
    for (const { title } of worksheet.parts) expect(paper).toHaveTextContent(title);
    expect(paper).toHaveTextContent('By a vote');
    expect(paper?.querySelectorAll('.ruled').length).toBeGreaterThan(3);
    expect(document.body.innerHTML).not.toContain('style=');
  });
});
