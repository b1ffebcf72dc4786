import type { Page } from '@playwright/test';
import { storesOf } from '../site/stores.ts';
import { expect, judge, judgeControl, test } from './case.ts';
import { BARE, LOG, seat } from './person.ts';
import { start, withProfile } from './profile.ts';

/** How long after the last "saved" the browser is killed. */
const DELAYS = [0, 50, 250, 1000, 3000];
/** How often for each delay, and how many times the page says "saved" before. */
const ROUNDS = 5;
const SAVES = 20;

/**
 * Writes one text after the other into the first field, each as soon as the page says that the one before is saved. From inside
 * the page, where the answer is heard in the same moment. Gives back the last one that was said to be saved.
 */
function writeOn(page: Page, name: string): Promise<string> {
  return page.evaluate(
    async ({ most, name }) => {
      const field = document.querySelector<HTMLInputElement>('main input[type=text], main textarea');
      const line = field
        ?.closest('li, fieldset, form, section, div:has(.save-line)')
        ?.querySelector('.save-line');
      if (!field || !line) throw new Error('no field with a line about saving');
      const says = (word: string) =>
        new Promise<void>((resolve) => {
          const look = () => {
            const seen = [...line.querySelectorAll('p')].find((one) => !one.hidden)?.textContent ?? '';
            if (!seen.startsWith(word)) return;
            watch.disconnect();
            resolve();
          };
          const watch = new MutationObserver(look);
          watch.observe(line, { subtree: true, childList: true, characterData: true, attributes: true });
          look();
        });
      let last = '';
      for (let n = 1; n <= most; n += 1) {
        last = `${name} text ${n}`;
        Reflect.set(Object.getPrototypeOf(field) as object, 'value', last, field);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await says('Saving');
        await says('Saved');
      }
      return last;
    },
    { most: SAVES, name },
  );
}

for (const [n, delay] of DELAYS.entries()) {
  test(`K${n + 1} killed ${delay} ms after "saved"`, async ({ browserName, engine }, info) => {
    await withProfile(async (profile) => {
      let kept = 0;
      let last = '';
      for (let round = 0; round <= ROUNDS; round += 1) {
        const running = await start(browserName, profile);
        const person = seat(running.page);
        await person.open(LOG);
        if (round > 0) {
          const field = running.page.getByRole('textbox').first();
          await expect.poll(() => field.inputValue()).not.toBe('');
          // Each text takes the place of the one before: the last being there says that none came too late.
          if ((await field.inputValue()) === last) kept += SAVES;
        }
        if (round === ROUNDS) {
          await running.close();
          break;
        }
        last = await writeOn(running.page, `Round ${round},`);
        await running.page.waitForTimeout(delay);
        await running.kill();
      }
      await judge(
        info,
        engine,
        `${ROUNDS} times: ${SAVES} texts saved one after the other, then the browser killed`,
        {
          ...{ before: 1, after: 1, lost: [], isHarmed: false, saw: ['Saved on this device'] },
          ...{ said: ROUNDS * SAVES, kept, errors: [] },
        },
      );
    });
  });
}

test('control: a page that keeps its work in localStorage, killed at once', async ({
  browserName,
  engine,
}, info) => {
  await withProfile(async (profile) => {
    let running = await start(browserName, profile);
    await running.page.goto(BARE);
    await running.page.evaluate(() => localStorage.setItem('work', 'Saved, says the page'));
    await running.kill();
    running = await start(browserName, profile);
    await running.page.goto(BARE);
    const found = await running.page.evaluate(() => localStorage.getItem('work'));
    expect(await storesOf(running.page)).toEqual({});
    await running.close();
    await judgeControl(info, engine, 'one text in localStorage, and the browser killed', {
      ...{
        before: 1,
        after: found === null ? 0 : 1,
        lost: [],
        isHarmed: false,
        saw: ['Saved on this device'],
      },
      ...{ said: 1, kept: found === null ? 0 : 1, errors: [] },
    });
  });
});
