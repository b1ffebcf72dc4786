import { expect, test } from '@playwright/test';
import { ports } from './playwright.config.ts';
import { serve } from './stoppable.ts';
import { wakeAll } from './wake.ts';
import { startWebKit, type WebKit } from './webkit.ts';

const site = `http://localhost:${ports.site}`;
const lesson = '/en/lessons/foundations/what-organizing-is/';

let webkit: WebKit;
test.beforeAll(async () => {
  webkit = await startWebKit(site);
});
test.afterAll(() => webkit.stop());

test('a visited page reads with the server stopped, and what was not visited says so', async () => {
  test.setTimeout(240_000);
  const server = await serve('.cache/fixture-site', '/sub/folder/');
  try {
    await webkit.goto(`${server.url}/en/lessons/garden/plant-a-bed/`);
    const title = await webkit.text('h1');
    await webkit.run(wakeAll);
    await webkit.run(async (path) => {
      const isKept = async () => {
        for (const name of await caches.keys())
          for (const { url } of await (await caches.open(name)).keys()) if (url.endsWith(path)) return true;
        return false;
      };
      while (!(await isKept())) await new Promise((again) => setTimeout(again, 100));
    }, '/en/lessons/garden/plant-a-bed/');
    await server.stop();
    await webkit.goto(`${server.url}/en/lessons/garden/plant-a-bed/`);
    expect(await webkit.text('h1')).toBe(title);
    await webkit.goto(`${server.url}/en/lessons/garden/share-the-water/`);
    expect(await webkit.text('h1')).toBe('This page is not on your device');
  } finally {
    await server.stop();
  }
});

test.describe('with scripts off', () => {
  test('a lesson reads to the end, and its answers can be opened', async () => {
    const plain = await startWebKit(site, { hasScripts: false });
    try {
      await plain.goto(lesson);
      const text = await plain.text('main');
      for (const words of [
        'The last bus',
        'Three questions to ask of any work',
        'Limits and criticism',
        'Sources',
      ])
        expect(text).toContain(words);
      expect(text).toContain('Whose words come closest?');
    } finally {
      await plain.stop();
    }
  });
});
