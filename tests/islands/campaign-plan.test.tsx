import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blankMap, DECIDER } from '#domain/worksheets/power-map/map.ts';
import words from '#i18n/en/worksheets/campaign-plan.json' with { type: 'json' };
import sheetWords from '#i18n/en/sheet.json' with { type: 'json' };
import { CampaignPlan } from '#islands/CampaignPlan.tsx';
import { planCsv, planMarkdown } from '#islands/campaign-plan/files.ts';
import { fakeStorage } from './fakeStorage.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';
import './matchers.ts';
import { plan } from '../domain/worksheets/campaign-plan.make.ts';
import { sheet, test, unit } from '../domain/worksheets/structure-tests.make.ts';

afterEach(cleanup);

const worksheet = { id: 'campaign-plan', formerly: [], title: 'Plan' };
const links = {
  'structure-tests': { title: 'Planner of tests', url: '/tests/' },
  'power-map': { title: 'Map of power', url: '/map/' },
};

async function show(kept: Record<string, object> = {}) {
  const storage = fakeStorage();
  for (const [model, data] of Object.entries(kept))
    await storage.saveNote(model, JSON.stringify({ sheet: model, version: 1, data }), 0);
  render(
    <Kept storage={storage}>
      <CampaignPlan worksheet={worksheet} links={links} locale="en" labels={sheetWords} words={words} />
    </Kept>,
  );
  await expect.poll(() => screen.getByRole('group', { name: 'Plan' }).matches(':disabled')).toBe(false);
  return { storage, user: userEvent.setup({ delay: null }) };
}

describe('the campaign plan', () => {
  it('says which of the other sheets are absent, with a link to each', async () => {
    await show();
    const link = screen.getByRole('link', { name: 'Planner of tests' });
    expect(link.getAttribute('href')).toBe('/tests/');
    expect(screen.getAllByText(words.absent)).toHaveLength(2);
  });

  it('says where it does not fit together with the tests and the map of the same record', async () => {
    await show({
      'campaign-plan': plan({ decider: 'Ms Ruiz', needed: 60 }),
      'structure-tests': sheet([unit('day', 80)], [test('button', { day: 30 })]),
      'power-map': { ...blankMap, pieces: [{ ...blankMap.pieces[0], id: DECIDER, name: 'Mr Ode' }] },
    });
    expect(await screen.findByText(/The most that any structure test has shown is 30/)).toBeVisible();
    expect(screen.getByText(/Ms Ruiz decides in this plan and is not on your power map/)).toBeVisible();
    expect(screen.getAllByText(words.present)).toHaveLength(2);
  });

  it('keeps what is written, and names the blocks that are still empty', async () => {
    const { user, storage } = await show();
    await user.type(screen.getByRole('textbox', { name: words.blocks.if }), 'we act together');
    expect(screen.getByText(/^Still empty: then this will happen/)).toBeVisible();
    await expect.poll(() => storage.now().notes[0]?.text ?? '').toContain('"if":"we act together"');
  });
});

describe('the plan in the hands of a translator', () => {
  it('still compares itself with the other sheets and says what is empty', async () => {
    const complaints = vi.spyOn(console, 'error');
    const { user } = await show({
      'campaign-plan': plan({ decider: 'Ms Ruiz', if: '', needed: 60 }),
      'structure-tests': sheet([unit('day', 80)], [test('button', { day: 30 })]),
    });
    await screen.findByText(/The most that any structure test has shown is 30/);
    translate();
    const block = screen.getByRole('textbox', { name: words.blocks.if });
    expect(screen.getByText(/^Still empty: /)).toHaveTextContent(words.blocks.if);
    await user.type(block, 'we act together');
    expect(screen.queryByText(/^Still empty: if/i)).toBeNull();
    translate();
    await user.clear(block);
    expect(screen.getByText(/^Still empty: /)).toHaveTextContent(words.blocks.if);
    translate();
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    translate();
    await user.click(screen.getByRole('button', { name: 'Yes, start again' }));
    expect(screen.queryByText(/The most that any structure test has shown is 30/)).toBeNull();
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });
});

describe('the files of the plan', () => {
  it('gives plain text with what is filled in, in the order of the days', () => {
    const text = planMarkdown(plan({ leverage: '' }), words, 'Plan');
    expect(text).toMatch(/^# Plan\n/);
    expect(text).not.toContain(words.blocks.leverage);
    expect(text.indexOf('2026-03-01 · button')).toBeLessThan(text.indexOf('2026-05-01 · visit'));
  });

  it('gives a spreadsheet a row for each block and line', () => {
    expect(planCsv(plan(), words)).toContain('The riskiest assumption in that,the risk');
  });
});
