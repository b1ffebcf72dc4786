import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import inventoryWords from '#i18n/en/inventory.json' with { type: 'json' };
import { DecisionRule } from '#islands/DecisionRule.tsx';
import { Detective } from '#islands/Detective.tsx';
import { Dials } from '#islands/Dials.tsx';
import { Inventory } from '#islands/Inventory.tsx';
import { Weeks } from '#islands/Weeks.tsx';
import { makeInventory } from '../domain/assessment/inventory.make.ts';
import { fakeStorage } from './fakeStorage.ts';
import {
  decisionRule,
  decisionRuleLabels,
  detective,
  detectiveLabels,
  dials,
  labels,
  weeks,
} from './instruments.ts';
import './matchers.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function show(island: ReactElement) {
  const complaints = vi.spyOn(console, 'error');
  render(<Kept storage={fakeStorage()}>{island}</Kept>);
  await act(() => Promise.resolve());
  translate();
  return complaints;
}

/** Clicks what a selector finds, and lets the translator at what came of it. */
async function click(selector: string) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  fireEvent.click(element);
  await act(() => Promise.resolve());
  translate();
}

describe('a page in the hands of a translator', () => {
  it('still rates, shows and compares an inventory', async () => {
    const complaints = await show(
      <Inventory
        inventory={makeInventory()}
        locale="en"
        labels={inventoryWords}
        lessonLinks={{ 'lesson-ties': { title: 'Ties', url: '/t/' } }}
      />,
    );
    for (const point of ['3', '1']) {
      for (const facet of ['ties', 'speed']) {
        for (const n of [1, 2, 3]) await click(`[data-statement="${facet}-${n}"][value="${point}"]`);
      }
      await click('[type="submit"]');
      expect(screen.getByRole('status')).toHaveTextContent('Your picture is ready.');
      await click('[data-statement="ties-1"][value="0"]');
      await click('[type="submit"]');
      if (point === '3') await click('.picture button');
    }
    expect(document.querySelector('.compare .scores')).toHaveTextContent(/TIES.*50.*17.*33 down/);
    await click('.form-option input[value="week"]');
    await click('.form-option input[value="short"]');
    expect(document.querySelector('.progress')).toHaveTextContent('2 of 4 answered');
    expect(complaints).not.toHaveBeenCalled();
  });

  it('still turns dials', async () => {
    const complaints = await show(<Dials dials={dials} locale="en" labels={labels} />);
    for (const setting of ['own-circles', 'swap-pairs', 'signers', 'talks'])
      await click(`input[value="${setting}"]`);
    expect(screen.getByRole('status')).toHaveTextContent('People leave this drive stronger');
    await click('.dials > button');
    expect(document.querySelector('.meter-words')).toHaveTextContent('as at the start');
    expect(complaints).not.toHaveBeenCalled();
  });

  it('still reads clues, twice, and starts a file again', async () => {
    const complaints = await show(<Detective detective={detective} locale="en" labels={detectiveLabels} />);
    await click('[type="submit"]');
    await click('input[data-clue="letterhead"]');
    for (const person of ['derek', 'haile']) {
      await click(`input[value="${person}"]`);
      await click('[type="submit"]');
    }
    expect(document.querySelector('.result')).toHaveTextContent('39 of 60 households take part');
    await click('.case .quiet');
    expect(document.querySelector('.result')).toBeNull();
    expect(complaints).not.toHaveBeenCalled();
  });

  it('still suggests rules, twice, and copies a card', async () => {
    const complaints = await show(
      <DecisionRule content={decisionRule} locale="en" labels={decisionRuleLabels} />,
    );
    await click('[type="submit"]');
    for (const value of ['easy', 'weeks', 'doers', 'few', 'strong', 'middle'])
      await click(`input[value="${value}"]`);
    await click('[type="submit"]');
    expect(document.querySelector('.result')).toHaveTextContent('A rule that fits: Advice');
    await click('.result .worksheet-tools button + button');
    await click('input[value="final"]');
    await click('input[value="all"]');
    await click('[type="submit"]');
    expect(document.querySelector('.result')).not.toHaveTextContent('A rule that fits: Advice');
    await click('.quiet');
    expect(document.querySelector('.result')).toBeNull();
    expect(complaints).not.toHaveBeenCalled();
  });

  it('still runs weeks', async () => {
    const complaints = await show(<Weeks weeks={weeks} locale="en" labels={labels} />);
    await click('[type="submit"]');
    expect(screen.getByRole('status')).toHaveTextContent('Week 4:');
    await click('input[value="call-everyone"]');
    await click('[type="submit"]');
    await click('input[value="do-both"]');
    await click('[type="submit"]');
    await click('input[value="keep-the-plan"]');
    await click('[type="submit"]');
    expect(document.querySelector('.runs table')).toHaveTextContent(/Run 1.*Run 2/);
    expect(complaints).not.toHaveBeenCalled();
  });
});
