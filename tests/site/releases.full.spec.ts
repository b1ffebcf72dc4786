import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hashedFolder } from '#domain/offline/hashed.ts';
import { expect, test } from './guard.ts';
import { send, serve, type Stoppable } from './stoppable.ts';

const [place, base] = ['.cache/releases', '/sub/folder/'];
const lesson = 'en/lessons/garden/plant-a-bed/';
const pages = [lesson, 'en/lessons/garden/share-the-water/', 'en/'];
const deploys = 200;
const title = 'Plant a bed together';
const folderOf = (release: number) => `${place}/${release}`;
const named = (release: number) => `${title}, release ${release}`;

/** Builds a release: its lesson has a title of its own, and all of its scripts have other names. */
function make(release: number): void {
  const content = `${place}/content-${release}`;
  cpSync('tests/fixtures/curriculum', content, { recursive: true });
  const file = join(content, 'en/lessons/garden/plant-a-bed.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(title, named(release)));
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    BASE_PATH: base,
    SITE_URL: 'https://garden.example',
    OUT_DIR: folderOf(release),
  };
  const args = ['tests/site/make-release.mjs', folderOf(release), String(release)];
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`release ${release} cannot be built`);
}

/** Chance that is the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

interface Host extends Stoppable {
  /** Puts the next release in the place of the last. */
  deploy(): void;
  /** Hashed files that were asked for and are on the host no more. */
  missed: string[];
  /** A deploy that waits until so many files more were asked for. */
  deployAfter: number;
  /** Whether the host deletes the hashed files of earlier releases at once. */
  forgets: boolean;
}

/** A host whose folder is swapped under it. It keeps hashed files of earlier releases, as hosting.md asks. */
async function host(): Promise<Host> {
  let current = 0;
  const answer = await serve(folderOf(0), base);
  const fileIn = (release: number, path: string) =>
    join(folderOf(release), path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  const all = [0, 1, 2];
  const host: Host = Object.assign(answer, {
    missed: [],
    deployAfter: Infinity,
    forgets: false,
    deploy: () => {
      current = (current + 1) % all.length;
      host.deployAfter = Infinity;
    },
  });
  host.lie = (path, response) => {
    host.deployAfter -= 1;
    if (host.deployAfter < 0) host.deploy();
    const isHashed = path.startsWith(base + hashedFolder);
    const kept = isHashed && !host.forgets ? [current, ...all] : [current];
    const file = kept.map((release) => fileIn(release, path)).find((one) => existsSync(one));
    if (file === undefined) {
      if (isHashed) host.missed.push(path);
      return false;
    }
    send(file, response);
    return true;
  };
  return host;
}

/** Hashed files that a page has loaded and that no one release has all of: those that the likeliest release lacks. */
async function strangersIn(page: Page): Promise<string[]> {
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const hashed = loaded.filter((path) => path.startsWith(base + hashedFolder));
  const lacking = [0, 1, 2].map((release) =>
    hashed.filter((path) => !existsSync(join(folderOf(release), path.slice(base.length)))),
  );
  return lacking.sort((a, b) => a.length - b.length)[0] ?? [];
}

const field = (page: Page) => page.getByRole('main').getByRole('textbox').first();

// A page whose release has gone asks for what is not there, on a host that forgets.
test.use({
  serviceWorkers: 'allow',
  expected: /Failed to load resource|Error hydrating|dynamically imported/,
});

let site: Host;
// One after the other: both serve the same releases.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
  test.setTimeout(600_000);
  rmSync(place, { recursive: true, force: true });
  for (const release of [0, 1, 2]) make(release);
});
test.beforeEach(async () => {
  site = await host();
});
test.afterEach(() => site.stop());

test('two hundred releases under open pages: none is mixed, no file is missing, no word is lost', async ({
  page,
}) => {
  test.setTimeout(1_800_000);
  const roll = dice(7);
  let written = '';
  for (let n = 0; n < deploys; n += 1) {
    const at = roll(4);
    // Before the page is asked for, among its files, when it stands, or while somebody writes.
    if (at === 0) site.deploy();
    if (at === 1) site.deployAfter = 1 + roll(12);
    const path = pages[roll(pages.length)] ?? lesson;
    await page.goto(`${site.url}/${path}`);
    if (at === 2) site.deploy();
    if (path === lesson) {
      await field(page).scrollIntoViewIfNeeded();
      await expect(field(page)).toHaveValue(written);
      await field(page).click();
      written = `Words of turn ${n}`;
      await field(page).fill(written.slice(0, 5));
      if (at === 3) site.deploy();
      await field(page).fill(written);
      await expect(field(page)).toHaveValue(written);
    } else if (at === 3) site.deploy();
    if (at === 1 && site.deployAfter !== Infinity) site.deploy();
    expect(await strangersIn(page), `turn ${n}: files of another release`).toEqual([]);
  }
  expect(site.missed).toEqual([]);
  await page.goto(`${site.url}/${lesson}`);
  await field(page).scrollIntoViewIfNeeded();
  await expect(field(page)).toHaveValue(written);
});

test('control: a host that deletes hashed files at once is found out', async ({ page }) => {
  site.forgets = true;
  await page.goto(`${site.url}/en/`);
  for (let n = 0; n < 30 && site.missed.length === 0; n += 1) {
    site.deployAfter = 1 + (n % 6);
    await page.goto(`${site.url}/${pages[n % 2] ?? lesson}`);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  }
  expect(site.missed).not.toEqual([]);
});
