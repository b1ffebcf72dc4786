import type { Locator, Page } from '@playwright/test';
import { awake, storesOf, type Stores } from '../site/stores.ts';
import { countOf, lostFrom, type Observed } from './verdict.ts';

/** A page with fields to write in. */
export const LOG = '/en/assessments/what-organizing-is-log/';
export const WORKBOOK = '/en/workbook/';
/** A file of the site on which nothing of ours runs. */
export const BARE = '/curriculum.json';

const SAVED = 'Saved on this device';
/** Longer than anybody would type into a test. */
const LONG = 200;

/** Somebody at a browser, who writes, looks, and believes what the page says. */
export interface Person {
  /** The tab where this goes on; another one after the browser was started again. */
  moveTo: (page: Page) => void;
  /** Writes into a field of the log, from nothing. True when the page says it is saved, false when it says it is not. */
  write: (field: number, text: string) => Promise<boolean>;
  /** Opens a page and waits until it is alive. */
  open: (path: string) => Promise<void>;
  /** Takes in what the page says about saving and about what is stored. */
  look: () => Promise<readonly string[]>;
  /** Looks until a sentence is there; gives up quietly, so that the verdict says what was missing. */
  lookFor: (words: RegExp) => Promise<void>;
  /** Opens the log anew and compares its fields with what was said to be saved. */
  readAgain: () => Promise<void>;
  /** Looks into the stores, past all our code, before the site is opened on the damage. */
  markBefore: () => Promise<Stores>;
  /** Says that nothing was there before, where nothing may be looked into. */
  markNothing: () => void;
  /** What was not saved at first has been saved since: the page says so of this field. */
  becameSaved: (field: number, text: string) => Promise<void>;
  /** Counts a text as said to be saved, where the rule asks for more than the page has promised. */
  claim: (field: number, text: string) => void;
  /** From here on somebody else sits here, who has written nothing. */
  forget: () => void;
  /** What stood there before was written anew on purpose: the older text of a field is not lost, it is replaced. */
  hasRewritten: () => void;
  /** What all of it came to. */
  observed: () => Promise<Observed>;
}

/** Seats somebody at a page. */
export function seat(first: Page): Person {
  let page = first;
  let before: Stores = {};
  let isMarked = false;
  let isRewritten = false;
  let kept = 0;
  const claims = new Map<number, string>();
  const saw: string[] = [];
  const errors: string[] = [];

  function moveTo(next: Page): void {
    page = next;
    page.on('pageerror', ({ message }) => errors.push(message));
  }

  async function look(): Promise<readonly string[]> {
    const sentences = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is([role=alert], [role=status], .save-line p, p)')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .filter(
          (one) =>
            one.matches('[role], .save-line *') || /cannot be read|expected|missing/.test(one.textContent),
        )
        .map((one) => one.innerText.trim().replaceAll(/\s+/g, ' ')),
    );
    for (const sentence of sentences) {
      if (sentence !== '' && sentence !== 'Saving…' && !saw.includes(sentence)) saw.push(sentence);
    }
    return sentences;
  }

  function lineOf(field: number): Locator {
    const box = page.getByRole('textbox').nth(field);
    return box.locator('xpath=ancestor::*[.//*[contains(@class, "save-line")]][1]').locator('.save-line');
  }

  async function open(path: string): Promise<void> {
    await page.goto(path);
    await awake(page);
  }

  moveTo(first);
  return {
    moveTo,
    look,
    open,
    async lookFor(words) {
      for (let tries = 0; tries < 40; tries += 1) {
        if ((await look()).some((sentence) => words.test(sentence))) return;
        await page.waitForTimeout(250);
      }
    },
    async write(field, text) {
      const box = page.getByRole('textbox').nth(field);
      await box.click();
      await box.press('ControlOrMeta+a');
      if (text.length < LONG) await box.pressSequentially(text);
      else await paste(box, text);
      const words = lineOf(field)
        .getByText(/^(Saved|Not saved)/)
        .filter({ visible: true });
      await words.first().waitFor();
      const isSaved = (await words.first().innerText()).trim() === SAVED;
      if (isSaved) claims.set(field, text);
      await look();
      return isSaved;
    },
    async readAgain() {
      await open(LOG);
      kept = 0;
      for (const [field, text] of claims) {
        const box = page.getByRole('textbox').nth(field);
        for (let tries = 0; tries < 40 && (await box.inputValue()) !== text; tries += 1) {
          await page.waitForTimeout(100);
        }
        if ((await box.inputValue()) === text) kept += 1;
      }
      await look();
    },
    async markBefore() {
      before = await storesOf(page);
      isMarked = true;
      return before;
    },
    markNothing() {
      isMarked = true;
    },
    async becameSaved(field, text) {
      await lineOf(field).getByText(SAVED, { exact: true }).filter({ visible: true }).waitFor();
      claims.set(field, text);
    },
    claim(field, text) {
      claims.set(field, text);
    },
    forget() {
      claims.clear();
      saw.length = 0;
    },
    hasRewritten() {
      isRewritten = true;
    },
    async observed() {
      if (!isMarked) throw new Error('nobody looked into the stores before');
      const after = await storesOf(page).catch((): Stores => ({}));
      const lost = lostFrom(before, after).filter((entry) => !isRewritten || !entry.startsWith('notes'));
      const total = countOf(before);
      const setAside = Object.keys(after['damaged'] ?? {}).length;
      return {
        ...{ before: total, after: total - lost.length, lost, saw, errors },
        ...{ isHarmed: setAside > 0, said: claims.size, kept },
      };
    },
  };
}

/** Puts a text into a field at once. The field's own setter would keep React from hearing of it. */
async function paste(box: Locator, text: string): Promise<void> {
  await box.evaluate((field, words) => {
    Reflect.set(HTMLTextAreaElement.prototype, 'value', words, field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}
