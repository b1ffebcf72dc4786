import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/commands/browser.mjs';
import { peerPath } from './peers.ts';
import { ids, moduleOfLesson, planOf } from './plan.ts';
import { queriesOf, remembered, type Query } from './queries.ts';
import { serve } from './serve.ts';
import type { Site } from './sites.ts';

/** How well a site's search answered, by kind of query: the mean of one through the place of the right page, or nothing after the tenth. */
export interface Answered {
  readonly site: string;
  readonly lessons: number;
  readonly ranks: Readonly<Record<string, number>>;
}

/** Where a query is typed, and where its answer stands. Starlight has the index and the engine of the floor. */
const places = {
  groundwork: {
    page: '/en/search/',
    field: '[data-search-page] [data-search-input]',
    status: '[data-search-page] [data-search-status]',
    link: '[data-search-page] .search-row > .search-main > a',
  },
  floor: { page: '/', field: 'input', status: 'form p[role=status]', link: 'form ol a' },
} as const;

/** Types what people may remember of lessons into the search of each site. */
export async function answered(sites: readonly Site[]): Promise<Answered[]> {
  const path = findBrowser();
  const browser = await chromium.launch({
    ...(path && { executablePath: path }),
    chromiumSandbox: false,
    args: ['--disable-quic'],
  });
  const results: Answered[] = [];
  for (const { name, out, lessons } of sites) {
    if (name === 'starlight') continue;
    const served = await serve(out);
    const page = await browser.newPage();
    await page.goto(served.origin + places[name].page);
    const scores = new Map(remembered.map((kind) => [kind as string, [] as number[]]));
    for (const query of queriesOf(planOf(lessons)))
      scores.get(query.kind)?.push(await scoreOf(page, query, name));
    scores.set('all', [...scores.values()].flat());
    await page.close();
    await served.close();
    results.push({
      site: name,
      lessons,
      ranks: Object.fromEntries([...scores].map(([kind, all]) => [kind, mean(all)])),
    });
  }
  await browser.close();
  return results;
}

async function scoreOf(page: Page, { text, lesson }: Query, name: keyof typeof places): Promise<number> {
  const { field, status, link } = places[name];
  await page.locator(field).first().focus();
  await page.locator(field).first().fill(text);
  await page.locator(status, { hasText: `“${text}”` }).waitFor();
  const addresses = await page
    .locator(link)
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const ours = `/en/lessons/${ids.module(moduleOfLesson(lesson))}/${ids.lesson(lesson)}/`;
  const right = name === 'groundwork' ? ours : peerPath(lesson);
  const at = addresses.slice(0, 10).findIndex((address) => address.startsWith(right));
  return at < 0 ? 0 : 1 / (at + 1);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
