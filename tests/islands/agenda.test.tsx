import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agendaOffers } from '#domain/agenda/offers.ts';
import { frameAgenda, packAgenda, takeFragment } from '#domain/agenda/link.ts';
import words from '#i18n/en/agenda.json' with { type: 'json' };
import sheetWords from '#i18n/en/sheet.json' with { type: 'json' };
import { AgendaBuilder } from '#islands/AgendaBuilder.tsx';
import { agenda, day, row } from '../domain/agenda/agenda.make.ts';
import { makeActivity, makeWorkshop } from '../domain/agenda/content.make.ts';
import { makeShelf } from '../make.ts';
import { fakeStorage } from './fakeStorage.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';
import './matchers.ts';

const offers = agendaOffers(makeShelf({ activity: [makeActivity()], workshop: [makeWorkshop()] }), {
  toWorkshop: (id) => `/w/${id}`,
  toActivity: (id) => `/a/${id}`,
});

beforeEach(() => vi.stubGlobal('fetch', () => Promise.resolve(Response.json(offers))));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  location.hash = '';
});

async function show(storage = fakeStorage()) {
  render(
    <Kept storage={storage}>
      <AgendaBuilder
        worksheet={{ id: 'agenda-builder', formerly: [], title: 'Your agenda' }}
        urls={{ offers: '/agenda.json', scripts: '/agenda-scripts.json' }}
        locale="en"
        labels={sheetWords}
        words={words}
      />
    </Kept>,
  );
  await screen.findByRole('option', { name: 'First dig (60 min)' });
  await expect
    .poll(() => screen.getByRole('group', { name: 'Your agenda' }).matches(':disabled'))
    .toBe(false);
  return { storage, user: userEvent.setup({ delay: null }) };
}

const titles = () =>
  screen
    .getAllByRole('listitem')
    .filter((one) => one.matches('.agenda-row'))
    .map(
      (one) => within(one).getAllByRole('group')[0]?.querySelector('legend')?.lastElementChild?.textContent,
    );
const part = (name: string) => screen.getByRole('group', { name: new RegExp(`${name}$`) });

async function begin(user: ReturnType<typeof userEvent.setup>) {
  await user.selectOptions(screen.getByRole('combobox', { name: words.begin }), 'First dig (60 min)');
  await user.click(screen.getByRole('button', { name: words.beginAction }));
}

describe('the agenda builder', () => {
  it('begins with a workshop, moves and removes rows, takes it back, and has it all on the next visit', async () => {
    const { user, storage } = await show();
    await begin(user);
    expect(titles()).toEqual(['Welcome', 'The bed on paper', 'Bread', 'A day for the dig']);
    const up = within(part('Bread')).getByRole('button', { name: words.up });
    await user.click(up);
    expect(titles()).toEqual(['Welcome', 'Bread', 'The bed on paper', 'A day for the dig']);
    expect(within(part('Bread')).getByRole('button', { name: words.up })).toHaveFocus();
    expect(screen.getByText('“Bread” is now part 2 of 4.')).toBeVisible();
    await user.click(within(part('Welcome')).getByRole('button', { name: words.remove, hidden: true }));
    expect(titles()).toEqual(['Bread', 'The bed on paper', 'A day for the dig']);
    await user.click(screen.getByRole('button', { name: words.undoShort }));
    await expect.poll(() => storage.now().notes[0]?.text ?? '').toContain('Welcome');
    cleanup();
    await show(storage);
    await expect.poll(titles).toEqual(['Welcome', 'Bread', 'The bed on paper', 'A day for the dig']);
  });

  it('says by how much it is too long, cuts what is marked, and fits the rest', async () => {
    const { user } = await show();
    await begin(user);
    const room = screen.getByRole('textbox', { name: words.dayMinutes });
    await user.clear(room);
    await user.type(room, '50');
    expect(screen.getByText('First dig is 10 minutes longer than the room is yours.')).toBeVisible();
    expect(screen.getByText('After these cuts, 5 minutes are still too many.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cut 5 min: The bed on paper' }));
    expect(within(part('The bed on paper')).getByText(/Cut: Leave out the second drawing/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fit everything into 50 minutes' }));
    expect(screen.getByText('50 of 50 minutes are planned.')).toBeVisible();
    expect(screen.queryByText(/longer than the room/)).toBeNull();
  });

  it('shows what running late would change, and changes it only when told', async () => {
    const { user } = await show();
    await begin(user);
    await user.click(screen.getByText(words.lateTitle));
    await user.selectOptions(screen.getByRole('combobox', { name: words.lateNext }), 'The bed on paper');
    await user.click(screen.getByRole('button', { name: words.lateShow }));
    const result = screen.getByRole('group', { name: words.lateResult });
    expect(within(result).getByText(/The bed on paper: make the marked cut, 5 min less/)).toBeVisible();
    expect(within(result).getByText(words.lateEnds)).toBeVisible();
    expect(within(part('The bed on paper')).getByRole('textbox', { name: words.minutes })).toHaveValue('25');
    await user.click(within(result).getByRole('button', { name: words.lateYes }));
    expect(within(part('The bed on paper')).getByRole('textbox', { name: words.minutes })).not.toHaveValue(
      '25',
    );
    expect(within(part('Welcome')).getByRole('textbox', { name: words.minutes })).toHaveValue('10');
    expect(within(part('The bed on paper')).getByText('10 minutes were lost before this.')).toBeVisible();
  });

  it('adds an activity before the close, and counts the minutes of each trainer', async () => {
    const { user } = await show();
    await begin(user);
    await user.type(screen.getByRole('textbox', { name: words.addText }), 'digging');
    await user.click(screen.getByRole('button', { name: 'Add “Digging day”' }));
    expect(titles()).toEqual(['Welcome', 'The bed on paper', 'Bread', 'Digging day', 'A day for the dig']);
    await user.selectOptions(within(part('Digging day')).getByRole('combobox', { name: words.lead }), 'both');
    expect(screen.getByRole('row', { name: 'Together 40 min 55 min' })).toBeVisible();
  });
});

describe('a link to the builder', () => {
  const link = (one = agenda(day([row('Sow', 20)]))) =>
    frameAgenda({ isDeflated: false, bytes: new TextEncoder().encode(packAgenda(one)) });

  it('shows its agenda, and opens it only when told; what was there is kept', async () => {
    location.hash = link();
    const { user, storage } = await show();
    const box = await screen.findByRole('group', { name: words.arrivedTitle });
    expect(within(box).getByText('Sow')).toBeVisible();
    expect(location.hash).toBe('');
    await user.click(within(box).getByRole('button', { name: words.arrivedNo }));
    expect(storage.now().notes).toEqual([]);
    await begin(user);
    location.hash = link();
    await user.click(await screen.findByRole('button', { name: words.arrivedYes }));
    expect(titles()).toEqual(['Sow']);
    expect(await screen.findByRole('button', { name: sheetWords.copyOpen })).toBeVisible();
  });

  it('that is damaged gets a sentence and changes nothing', async () => {
    location.hash = link().slice(0, -4);
    const { storage } = await show();
    expect(await screen.findByText(words.refusedDamaged)).toBeVisible();
    expect(storage.now().notes).toEqual([]);
  });

  it('can bring an activity of the site', async () => {
    location.hash = takeFragment({ kind: 'activity', id: 'digging-day' });
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: words.takeYes }));
    expect(titles()).toEqual(['Digging day']);
  });
});

describe('the builder in the hands of a translator', () => {
  it('still moves, cuts and says what it did', async () => {
    const complaints = vi.spyOn(console, 'error');
    const { user } = await show();
    translate();
    await begin(user);
    translate();
    await user.click(within(part('Bread')).getByRole('button', { name: words.up }));
    translate();
    await user.click(screen.getByRole('button', { name: 'Cut 5 minutes' }));
    translate();
    await user.click(screen.getByRole('button', { name: words.uncut }));
    expect(titles()).toEqual(['Welcome', 'Bread', 'The bed on paper', 'A day for the dig']);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});
