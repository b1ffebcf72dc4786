import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import sheetWords from '#i18n/en/sheet.json' with { type: 'json' };
import words from '#i18n/en/worksheets/structure-tests.json' with { type: 'json' };
import { StructureTests } from '#islands/StructureTests.tsx';
import { structureCsv, structureSvg } from '#islands/structure-tests/files.ts';
import { structureTestsModel } from '#domain/worksheets/structure-tests.ts';
import { fakeStorage } from './fakeStorage.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';
import './matchers.ts';
import { sheet, test, unit } from '../domain/worksheets/structure-tests.make.ts';

afterEach(cleanup);

const worksheet = { id: 'structure-tests', formerly: [], title: 'Planner' };

async function show(storage = fakeStorage()) {
  render(
    <Kept storage={storage}>
      <StructureTests worksheet={worksheet} locale="en" labels={sheetWords} words={words} />
    </Kept>,
  );
  await screen.findByRole('button', { name: 'Add a unit' });
  await expect.poll(() => screen.getByRole('group', { name: 'Planner' }).matches(':disabled')).toBe(false);
  return { storage, user: userEvent.setup({ delay: null }) };
}

/** What is typed into a field is there, and the sheet says it is kept. */
async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Add a unit' }));
  await user.keyboard('Day shift');
  await user.type(screen.getByRole('textbox', { name: 'How many people' }), '40');
  await user.type(screen.getByRole('textbox', { name: 'Known leaders in it' }), '0');
  await user.click(screen.getByRole('button', { name: 'Add a test' }));
  await user.keyboard('Button day');
  await user.type(screen.getByRole('textbox', { name: words.aim }), '50');
  await user.type(screen.getByRole('textbox', { name: 'Day shift' }), '12');
}

describe('the structure-test planner', () => {
  it('works out shares and names the gap that matters most, with its arithmetic', async () => {
    const { user } = await show();
    await fillIn(user);
    const table = within(screen.getByRole('region', { name: words.tableTitle })).getByRole('table');
    expect(within(table).getByRole('row', { name: 'Day shift 40 12 (30%)' })).toBeVisible();
    expect(screen.getByText(/50% of 40 people is 20. 12 acted, so 8 are missing/)).toBeVisible();
    const [picture] = screen.getAllByRole('img', { name: words.pictureName });
    expect(picture?.getAttribute('aria-details')).toBe(table.id);
  });

  it('says what its checks saw, each with a way to the field', async () => {
    const { user } = await show();
    await fillIn(user);
    const finding = screen.getByText(/Day shift has no known leader/).closest('li');
    const link = within(finding as HTMLElement).getByRole('link');
    expect(document.querySelector(link.getAttribute('href') ?? '')).toBe(
      screen.getByRole('textbox', { name: 'Known leaders in it' }),
    );
  });

  it('takes digits only, and an emptied field is no zero', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Add a unit' }));
    const total = screen.getByRole('textbox', { name: 'How many people' });
    await user.type(total, '4x0');
    expect(total).toHaveValue('40');
    await user.clear(total);
    expect(screen.getByText(/has no number of people/)).toBeVisible();
  });

  it('keeps what was entered, and has it again on the next visit', async () => {
    const { user, storage } = await show();
    await fillIn(user);
    await expect.poll(() => storage.now().notes[0]?.text ?? '').toContain('"u1":12');
    cleanup();
    await show(storage);
    expect(await screen.findByRole('textbox', { name: 'Name of the unit' })).toHaveValue('Day shift');
    expect(screen.getByRole('textbox', { name: 'Day shift' })).toHaveValue('12');
  });

  it('takes a unit away with its results, and brings both back', async () => {
    const { user } = await show();
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: 'Take away Day shift' }));
    expect(screen.queryByRole('textbox', { name: 'Day shift' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Add a unit' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo the last change' }));
    expect(screen.getByRole('textbox', { name: 'Day shift' })).toHaveValue('12');
  });
});

describe('the planner in the hands of a translator', () => {
  it('still counts, finds, takes away and brings back', async () => {
    const complaints = vi.spyOn(console, 'error');
    const { user } = await show();
    translate();
    await fillIn(user);
    translate();
    const people = screen.getByRole('textbox', { name: 'How many people' });
    await user.clear(people);
    await user.type(people, '30');
    expect(screen.getByText(/50% of 30 people is 15. 12 acted/)).toBeVisible();
    translate();
    await user.click(screen.getByRole('button', { name: 'Take away Day shift' }));
    expect(screen.queryByText(/50% of 30 people/)).toBeNull();
    translate();
    await user.click(screen.getByRole('button', { name: 'Undo the last change' }));
    const table = within(screen.getByRole('region', { name: words.tableTitle })).getByRole('table');
    expect(within(table).getByRole('row', { name: 'Day shift 30 12 (40%)' })).toBeVisible();
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});

describe('the files of the planner', () => {
  const data = sheet([unit('day', 40), { ...unit('late', 30), name: '' }], [test('button', { day: 20 })]);

  it('gives a spreadsheet one row for each unit and test, and leaves open what is open', () => {
    const [head = '', ...rows] = structureCsv(data, words).trim().split('\r\n');
    expect(head).toContain('unit,people,known leaders,test,day');
    expect(rows).toEqual(['day,40,1,button,2026-03-01,50,20', 'Unit 2,30,1,button,2026-03-01,50,']);
    expect(structureCsv(structureTestsModel.blank, words).trim().split('\r\n')).toHaveLength(1);
  });

  it('gives a picture with the names and shares in it', () => {
    expect(structureSvg(data, words)).toMatch(/20 of 40 · 50%[\s\S]*Unit 2[\s\S]*not tested/);
  });
});
