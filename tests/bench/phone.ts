import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../src/commands/browser.mjs';
import { middle } from './measure.ts';
import { serve, type Served } from './serve.ts';
import type { Name } from './sites.ts';

/** A page that is opened on the slow phone, and what is done on it. */
export interface Visit {
  readonly name: string;
  readonly site: Name;
  readonly folder: string;
  readonly path: string;
  /** Words to look for. */
  readonly query: string;
}

/** What one visit to a page was like; milliseconds, except where said. */
export interface Felt {
  readonly requests: number;
  readonly bytes: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Time above 50 ms in tasks that held the page up, until it was idle. */
  readonly blocked: number;
  /** How far things moved, as Chromium scores it. */
  readonly moved: number;
  /** The slowest answer to a press while a question was answered. */
  readonly answering?: number;
  /** The slowest answer to a key while words were typed into the search. */
  readonly typing?: number;
  /** From the last key to the first result, and the bytes until then; then the same for another query. */
  readonly searchCold?: number;
  readonly searchColdBytes?: number;
  readonly searchWarm?: number;
  readonly searchWarmBytes?: number;
}

/** The names of the figures, in their order. */
export const figures = [
  'requests',
  'bytes',
  'firstPaint',
  'largestPaint',
  'blocked',
  'moved',
  'answering',
  'typing',
  'searchCold',
  'searchColdBytes',
  'searchWarm',
  'searchWarmBytes',
] as const satisfies readonly (keyof Felt)[];

/** Opens pages on a slow phone by turns, each as often as asked, and says what the middle visit of each was like. */
export async function onPhone(visits: readonly Visit[], times: number): Promise<Map<string, Felt>> {
  const path = findBrowser();
  const browser = await chromium.launch({
    ...(path && { executablePath: path }),
    chromiumSandbox: false,
    args: ['--disable-quic'],
  });
  const folders = new Map<string, Served>();
  for (const { folder } of visits) folders.set(folder, folders.get(folder) ?? (await serve(folder)));
  const felt = new Map(visits.map(({ name }) => [name, [] as Felt[]]));
  for (let time = 0; time < times; time += 1)
    for (const visit of visits) {
      const served = folders.get(visit.folder);
      if (served) felt.get(visit.name)?.push(await visited(browser, served, visit));
    }
  await browser.close();
  await Promise.all([...folders.values()].map((served) => served.close()));
  return new Map([...felt].map(([name, all]) => [name, medianOf(all)]));
}

function medianOf(all: readonly Felt[]): Felt {
  const of = figures.flatMap((figure) => {
    const value = middle(all.flatMap((one) => one[figure] ?? []));
    return value === undefined ? [] : [[figure, value] as const];
  });
  return Object.fromEntries(of) as unknown as Felt;
}

/** One visit with nothing kept from before. */
async function visited(browser: Browser, served: Served, visit: Visit): Promise<Felt> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 720 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await slow(await context.newCDPSession(page));
  await page.addInitScript(watch);
  served.sent();
  await page.goto(served.origin + visit.path);
  await page.waitForFunction(() => globalThis.felt.opened().firstPaint > 0);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const first = { ...served.sent(), ...(await page.evaluate(() => globalThis.felt.opened())) };
  const answering = visit.site === 'groundwork' ? await answered(page) : undefined;
  const searched = await search(page, served, visit);
  await context.close();
  return { ...first, ...(answering !== undefined && { answering }), ...searched };
}

/** A phone of 2018 in a train: four times as slow, 1.6 Mbit a second, 150 ms away. */
async function slow(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

declare global {
  /** What the page itself has noticed. */
  var felt: {
    opened: () => Pick<Felt, 'firstPaint' | 'largestPaint' | 'blocked' | 'moved'>;
    slowest: () => number;
  };
}

/** Runs in the page, before anything of it does. */
function watch(): void {
  let [firstPaint, largestPaint, blocked, moved, slowest] = [0, 0, 0, 0, 0];
  const see = (type: string, act: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({
      type,
      buffered: true,
      ...more,
    });
  see('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') firstPaint = startTime;
  });
  see('largest-contentful-paint', ({ startTime }) => (largestPaint = startTime));
  see('longtask', ({ startTime, duration }) => {
    if (firstPaint > 0 && startTime + duration > firstPaint) blocked += duration - 50;
  });
  see('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) moved += value;
  });
  const pressed = (entry: PerformanceEntry) => {
    if ((entry as PerformanceEventTiming).interactionId > 0) slowest = Math.max(slowest, entry.duration);
  };
  see('event', pressed, { durationThreshold: 16 });
  globalThis.felt = {
    opened: () => ({ firstPaint, largestPaint, blocked, moved }),
    slowest: () => {
      const before = slowest;
      slowest = 0;
      return before;
    },
  };
}

/** Answers a question with one choice; nothing where the page has none. */
async function answered(page: Page): Promise<number | undefined> {
  const island = page
    .locator('astro-island')
    .filter({ has: page.locator('input[type=radio]') })
    .first();
  if ((await island.count()) === 0) return undefined;
  await island.locator('input[type=radio]').first().scrollIntoViewIfNeeded();
  await page.waitForFunction((element) => !element.hasAttribute('ssr'), await island.elementHandle());
  await page.evaluate(() => globalThis.felt.slowest());
  await island.locator('input[type=radio]').first().tap();
  await island
    .getByRole('button', { name: /^Check/ })
    .first()
    .tap();
  return settled(page);
}

/** The slowest answer since the last time, once the last one was painted. */
async function settled(page: Page): Promise<number> {
  await page.waitForTimeout(600);
  return page.evaluate(() => globalThis.felt.slowest());
}

/** How each site opens its search, and what a result is. */
const searches: Readonly<Record<Name, { open: string; field: string; result: string }>> = {
  groundwork: { open: '[data-search-open]', field: '[data-search-dialog] input', result: 'a[role=option]' },
  floor: { open: 'input[type=search]', field: 'input[type=search]', result: 'form ol a' },
  starlight: {
    open: 'button[data-open-modal]',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
};

async function search(page: Page, served: Served, { site, query }: Visit): Promise<Partial<Felt>> {
  const { open, field, result } = searches[site];
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator(open).first().tap();
  await page.locator(field).waitFor();
  served.sent();
  const look = async (words: string) => {
    await page.locator(field).fill('');
    await page.locator(result).first().waitFor({ state: 'detached' });
    await page.locator(field).pressSequentially(words, { delay: 100 });
    const last = performance.now();
    await page.locator(result).first().waitFor();
    return { time: performance.now() - last, bytes: served.sent().bytes };
  };
  const [one = '', two = ''] = query.split(' ');
  await page.evaluate(() => globalThis.felt.slowest());
  const cold = await look(one);
  const typing = await settled(page);
  served.sent();
  const warm = await look(two);
  return {
    typing,
    searchCold: cold.time,
    searchColdBytes: cold.bytes,
    searchWarm: warm.time,
    searchWarmBytes: warm.bytes,
  };
}
