import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { foreignIn, needsOf, releaseOf } from './release.ts';
import { serve, type Stoppable } from './stoppable.ts';

const [folder, base] = ['.cache/fixture-site', '/sub/folder/'];
const [visited, other] = ['/en/lessons/garden/plant-a-bed/', '/en/lessons/garden/share-the-water/'];
const release = releaseOf(folder, base);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
let server: Stoppable;

// A page that is out of reach, cut off or refused is told in the console too; half a script is an error.
test.use({ serviceWorkers: 'allow', expected: /^(?:console|error|policy):/ });
test.beforeEach(async () => {
  server = await serve(folder, base);
});
test.afterEach(() => server.stop());

const bytesOf = (path: string) => {
  const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  return release.has(path) ? readFileSync(file) : Buffer.from('nothing here');
};
const kindOf = (path: string) =>
  path.endsWith('/') ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'text/javascript';
const signIn = '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in to this network</h1></html>';

/** Ways in which a network lies; each answers whatever is asked. */
const lies: Readonly<Record<string, (path: string, response: ServerResponse) => void>> = {
  'a stall of 30 seconds': (path, response) => {
    setTimeout(
      () => response.writeHead(200, { 'content-type': kindOf(path) }).end(bytesOf(path)),
      30_000,
    ).unref();
  },
  'a connection that breaks in the middle of a file': (path, response) => {
    const bytes = bytesOf(path);
    response.writeHead(200, { 'content-type': kindOf(path), 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
  'half a file that says it is whole': (path, response) => {
    const bytes = bytesOf(path);
    response.writeHead(200, { 'content-type': kindOf(path) }).end(bytes.subarray(0, bytes.length / 2));
  },
  'the sign-in page of a network': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(signIn);
  },
  'an error of the server': (_, response) => {
    response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Something is broken</h1>');
  },
  'files of another kind': (path, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytesOf(path));
  },
};

/** Lets a network lie about everything, or about some files. */
const lie = (how: string, about = /./) => {
  server.lie = (path, response) => {
    if (!about.test(path)) return false;
    lies[how]?.(path, response);
    return true;
  };
};
/** All that a page may ask for is on the device. */
const isKept = (page: Page, path: string) =>
  expect
    .poll(
      () =>
        page.evaluate(
          async (addresses) => (await Promise.all(addresses.map((one) => caches.match(one)))).every(Boolean),
          [base + path.slice(1), ...needsOf(folder, path).map((name) => `${base}_astro/${name}`)],
        ),
      { timeout: 60_000 },
    )
    .toBe(true);
/** Goes on without waiting for what may never come. */
const leaveFor = (page: Page, path: string) =>
  page.goto(server.url + path, { waitUntil: 'commit', timeout: 8_000 }).catch(() => null);

for (const how of Object.keys(lies)) {
  test(`${how}: what was kept still opens, and nothing of it is kept`, async ({ page }) => {
    await page.goto(server.url + visited);
    const title = await heading(page).innerText();
    await isKept(page, visited);

    lie(how);
    await leaveFor(page, other);
    await leaveFor(page, visited);
    // Whoever must sign in has to see where.
    await expect(heading(page)).toHaveText(how.includes('sign-in') ? 'Sign in to this network' : title);
    await server.stop();
    await page.goto(server.url + visited);
    await expect(heading(page)).toHaveText(title);
    const island = page
      .locator('astro-island')
      .filter({ has: page.getByRole('radio') })
      .first();
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
    await page.goto(server.url + other);
    await expect(heading(page)).toHaveText('This page is not on your device');
    expect(await foreignIn(page, release)).toEqual([]);
  });

  test(`${how}, in the place of scripts and styles: the page reads, and they are fetched again`, async ({
    page,
  }) => {
    await page.goto(`${server.url}/en/about/`);
    await isKept(page, '/en/about/');
    lie(how, /_astro\//);
    await page.goto(server.url + other, { waitUntil: 'commit' });
    await expect(heading(page)).toHaveText('Share the water');
    server.lie = undefined;
    await page.goto(server.url + other);
    await isKept(page, other);
    expect(await foreignIn(page, release)).toEqual([]);
  });
}

test('a worker that keeps whatever comes is found out', async ({ page }) => {
  const greedy = `addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => event.respondWith((async () => {
      const answer = await fetch(event.request);
      await (await caches.open('groundwork-files')).put(event.request, answer.clone());
      return answer;
    })()));`;
  const swap = (path: string, response: ServerResponse) => {
    if (!path.endsWith('sw.js')) return false;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(greedy);
    return true;
  };
  server.lie = swap;
  await page.goto(server.url + visited);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  lie('the sign-in page of a network');
  await page.goto(server.url + other);
  await expect(heading(page)).toHaveText('Sign in to this network');
  expect(await foreignIn(page, release)).toContain(base + other.slice(1));
});
