import { answer } from '../site/answering.ts';
import { storesOf } from '../site/stores.ts';
import { expect, judge, judgeControl, test } from './case.ts';
import { BARE } from './person.ts';
import { countOf } from './verdict.ts';

const QUIZ = '/en/assessments/what-organizing-is-check/';
const ROUNDS = 10;
const EACH = 100;

for (let round = 1; round <= ROUNDS; round += 1) {
  test(`T${round} three tabs, a hundred answers each`, async ({ context, engine }, info) => {
    const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
    for (const tab of tabs) {
      await tab.goto(QUIZ);
      await tab.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    }
    await Promise.all(tabs.map((tab) => answer(tab, EACH)));
    const [tab] = tabs;
    if (!tab) throw new Error('no tab');
    const saved = tab.getByText('Saved on this device').filter({ visible: true });
    for (const one of tabs)
      await one.getByText('Saved on this device').filter({ visible: true }).first().waitFor();
    const saw = [await saved.first().innerText()];
    for (const one of tabs) await one.close();
    const reader = await context.newPage();
    await reader.goto(BARE);
    const after = countOf(await storesOf(reader));
    await judge(info, engine, 'three tabs answered a question at the same time, again and again', {
      ...{ before: 3 * EACH, after, lost: [], isHarmed: false, saw, said: 3 * EACH, kept: after, errors: [] },
    });
  });
}

test('control: three tabs that each keep the whole record under one key', async ({
  context,
  engine,
}, info) => {
  const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
  for (const tab of tabs) await tab.goto(BARE);
  await Promise.all(
    tabs.map((tab) =>
      tab.evaluate(async (each) => {
        for (let n = 0; n < each; n += 1) {
          const before = Number(localStorage.getItem('all') ?? 0);
          await new Promise((resolve) => setTimeout(resolve));
          localStorage.setItem('all', String(before + 1));
        }
      }, EACH),
    ),
  );
  const [tab] = tabs;
  const after = Number(await tab?.evaluate(() => localStorage.getItem('all')));
  expect(after).toBeGreaterThan(0);
  await judgeControl(info, engine, 'each tab read all, added one and wrote all back', {
    ...{ before: 3 * EACH, after, lost: [], isHarmed: false, saw: ['Saved on this device'] },
    ...{ said: 3 * EACH, kept: after, errors: [] },
  });
});
