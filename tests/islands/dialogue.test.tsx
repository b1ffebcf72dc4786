import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialogue } from '#islands/Dialogue.tsx';
import words from '#i18n/en/dialogue.json' with { type: 'json' };
import quiz from '#i18n/en/quiz.json' with { type: 'json' };
import { saveLabelsOf } from '#islands/labels.ts';
import { makeDialogue } from '../makeDialogue.ts';
import { fakeStorage } from './fakeStorage.ts';
import './matchers.ts';
import { Kept } from './show.tsx';
import { translate } from './translate.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const dialogue = makeDialogue();

function show(storage = fakeStorage()) {
  render(
    <Kept storage={storage}>
      <Dialogue dialogue={dialogue} locale="en" labels={{ ...words, ...saveLabelsOf(quiz) }} />
    </Kept>,
  );
  return { storage, user: userEvent.setup() };
}

type Said = 'ask' | 'tell' | 'push' | 'wait';

// Straight to the control: with every branch on the page, finding each by its role would take seconds.
async function press(selector: string) {
  const control = document.querySelector(selector);
  if (!control) throw new Error(`there is no ${selector}`);
  fireEvent.click(control);
  await act(() => Promise.resolve());
}

async function say(what: Said, times = 1) {
  for (let n = 0; n < times; n += 1) {
    await press(`.now input[value="${what}"]`);
    await press('.now [type="submit"]');
  }
}

const log = () => within(document.querySelector<HTMLElement>('[role="log"]') ?? document.body);
const status = () => document.querySelector('[role="status"]')?.textContent;
const heading = () => document.querySelector(':is(.now, .end) > :first-child');
const option = (n: number) => `.options label:nth-of-type(${n}) input`;

describe('a turn', () => {
  it('is four things to say, under a heading, in one group with a name', () => {
    show();
    expect(heading()).toHaveTextContent('Turn 1: Bed 1');
    const group = within(screen.getByRole('group', { name: 'What do you say?' }));
    expect(group.getAllByRole('radio')).toHaveLength(4);
    expect(group.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('asks for a choice before it goes on', async () => {
    show();
    await press('.now [type="submit"]');
    expect(status()).toBe('Choose what you say first.');
  });

  it('is answered, noted and followed by the next, which takes the focus', async () => {
    show();
    await say('ask');
    expect(log().getByText('What do you see at bed 1?')).toBeVisible();
    expect(log().getByText('She answers ask at bed 1.')).toBeVisible();
    expect(log().getByText('The coach on ask at bed 1.')).toBeVisible();
    expect(heading()).toHaveTextContent('Turn 2: Bed 2');
    expect(heading()).toHaveFocus();
  });

  it('can be talked through with the keyboard alone', { timeout: 20_000 }, async () => {
    show();
    const user = userEvent.setup();
    document.querySelector<HTMLElement>('.now input')?.focus();
    await user.keyboard(' ');
    await user.tab();
    expect(document.querySelector('.now [type="submit"]')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(heading()).toHaveTextContent('Turn 2: Bed 2');
    expect(heading()).toHaveFocus();
  });
});

describe('options', () => {
  it('keep the coach silent until the end', { timeout: 30_000 }, async () => {
    show();
    await press(option(1));
    await say('ask');
    expect(log().queryByText(/^The coach on/)).toBeNull();
    await say('ask', 11);
    expect(log().getAllByText(/^The coach on/)).toHaveLength(12);
  });

  it('show trust, energy and ownership on request only', async () => {
    show();
    expect(screen.queryByText('3 of 10')).toBeNull();
    await press(option(2));
    expect(screen.getAllByText('3 of 10')).toHaveLength(2);
    expect(screen.getByText('8 of 10')).toBeVisible();
  });
});

describe('the end', () => {
  it(
    'tells how it ended, six criteria with lines from the talk, and what the other would say',
    { timeout: 30_000 },
    async () => {
      show();
      await say('ask', 12);
      expect(heading()).toHaveTextContent('How it ended: They dig');
      expect(heading()).toHaveFocus();
      expect(
        within(document.querySelector<HTMLElement>('.end') ?? document.body).getByText(
          'We dig, I would say.',
        ),
      ).toBeVisible();
      const rubric = [...document.querySelectorAll('.rubric > li')];
      expect(rubric).toHaveLength(6);
      expect(rubric[2]).toHaveTextContent('there');
      expect(rubric[2]).toHaveTextContent('Turn 12 What do you see at bed 12?');
      expect(rubric[3]).toHaveTextContent('missing');
      expect(screen.getByText('10 of 10, began at 3')).toBeVisible();
    },
  );
});

describe('going back', () => {
  it(
    'begins another talk at that turn, keeps the earlier one and lays the two side by side',
    { timeout: 30_000 },
    async () => {
      show();
      await say('ask', 12);
      await press('[aria-label="Go back to here, turn 3"]');
      expect(status()).toBe('You are back at turn 3. The talk you had is kept below.');
      expect(log().getAllByText(/^What do you see/)).toHaveLength(2);
      await say('tell', 10);
      const rows = [...document.querySelectorAll('.talks tr')];
      const row = rows.find(({ textContent }) => textContent.startsWith('Criterion stake'));
      expect(row).toHaveTextContent('Criterion stakemissingthere');
      expect(screen.getByText(/^They part at turn 3, “Bed 3”/)).toBeVisible();
      expect(screen.getByText(/^New in talk 2: Criterion stake/)).toBeVisible();
      const shown = screen.getByLabelText('Show a talk');
      fireEvent.change(shown, {
        target: { value: within(shown).getByText<HTMLOptionElement>('Talk 1').value },
      });
      expect(heading()).toHaveTextContent('How it ended: They dig');
    },
  );
});

describe('the record', () => {
  it('brings a talk back as far as it went', async () => {
    const { storage } = show();
    await say('ask', 3);
    cleanup();
    show(storage);
    await act(() => Promise.resolve());
    expect(heading()).toHaveTextContent('Turn 4: Bed 4');
    expect(log().getAllByText(/^What do you see/)).toHaveLength(3);
    expect(screen.getByText('You talked before. Here is your last talk, as far as it went.')).toBeVisible();
  });
});

describe('watch mode', () => {
  it('pauses, counts hands and goes on with the most', async () => {
    show();
    await press(option(3));
    expect(document.querySelector('input[type="radio"]')).toBeNull();
    await press('.pause button');
    const go = '.now .actions .primary';
    expect(document.querySelector(go)).toHaveTextContent('Go on with the most hands');
    await press(go);
    expect(status()).toMatch(/^Count the hands first/);
    fireEvent.change(screen.getByLabelText('Hands for A'), { target: { value: '4' } });
    fireEvent.change(screen.getByLabelText('Hands for C'), { target: { value: '4' } });
    await press(go);
    expect(status()).toMatch(/^A and C have the same number of hands/);
    fireEvent.change(screen.getByLabelText('Hands for C'), { target: { value: '0' } });
    await press(go);
    expect(heading()).toHaveTextContent('Turn 2: Bed 2');
    expect(heading()).toHaveFocus();
  });

  it('leaves it to the room to take another', async () => {
    show();
    await press(option(3));
    await press('.pause button');
    await say('push');
    expect(log().getByText('She answers push at bed 1.')).toBeVisible();
  });
});

describe('the script', () => {
  it('holds every branch, numbered, with where each leads', () => {
    show();
    const script = document.querySelector('.script');
    expect(script).toHaveTextContent('Turn 12: Bed 12');
    expect(script?.querySelectorAll('.script-choices > li')).toHaveLength(48);
    expect(script).toHaveTextContent('Trust +1, write down “consent”. Go to 2.');
    expect(script).toHaveTextContent('If trust is 5 or more: I will dig.');
    expect(script).toHaveTextContent('Ending 4: They gone');
  });
});

describe('in the hands of a translator', () => {
  it('goes on talking, ends and goes back', { timeout: 30_000 }, async () => {
    const complaints = vi.spyOn(console, 'error');
    show();
    for (let n = 0; n < 12; n += 1) {
      translate();
      await say('ask');
    }
    translate();
    expect(heading()).toHaveTextContent('How it ended: They dig');
    await press('[aria-label="Go back to here, turn 3"]');
    translate();
    await say('tell', 10);
    expect(document.querySelector('.talks table')).toHaveTextContent(/Talk 1.*Talk 2/);
    expect(complaints).not.toHaveBeenCalled();
  });
});

// By namespace, because the element is so old that the types warn of it.
