// `npm run bench:search`: types every query of tests/search/queries.yaml into the search page of the site that was
// built last, and says how well it was answered. `-- --half tune` looks at one half only.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { preview } from 'astro';
import { parse } from 'yaml';
import { figuresOf, judged } from '../domain/search/quality.ts';
import { findBrowser } from './browser.mjs';

const { values: chosen } = parseArgs({ options: { half: { type: 'string' } } });
const halves = ['tune', 'report'].filter((half) => !chosen.half || half === chosen.half);
if (halves.length === 0) throw new Error('--half is tune or report');
const groups = parse(readFileSync('tests/search/queries.yaml', 'utf8'));
const base = (process.env.BASE_PATH ?? '/').replace(/\/*$/, '');

const server = await preview({ logLevel: 'error', server: { port: Number(process.env.PORT ?? 4399) } });
const browser = await chromium.launch({
  executablePath: findBrowser() || undefined,
  args: ['--disable-quic'],
  chromiumSandbox: false,
});
const page = await browser.newPage();
await page.goto(`http://localhost:${server.port}${base}/en/search/`);
const place = page.locator('[data-search-page]');
const field = place.locator('[data-search-input]');

/** The addresses that a person sees for a query, from the top. */
async function found(query) {
  await field.fill(query);
  await place.locator('[data-search-status]', { hasText: `“${query}”` }).waitFor();
  if ((await place.locator('.search-notice').count()) > 0) throw new Error('the index could not be used');
  const links = place.locator('.search-row > .search-main > a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return addresses.map((address) => address.slice(base.length));
}

const answers = [];
for (const [group, queries] of Object.entries(groups))
  for (const half of halves)
    for (const query of queries[half])
      answers.push({ group, half, ...judged(query, await found(query.query)) });
await browser.close();
await server.stop();

const rows = halves.flatMap((half) =>
  [...Object.keys(groups), 'all'].map((group) => ({
    group,
    half,
    ...figuresOf(answers.filter((one) => one.half === half && (group === 'all' || one.group === group))),
  })),
);
const short = (number) => number.toFixed(2).padStart(9);
console.log('half    group        queries  success@1 success@3 success@10 MRR@10');
for (const { half, group, queries, successAt1, successAt3, successAt10, meanReciprocalRank } of rows) {
  const numbers = [successAt1, successAt3, successAt10, meanReciprocalRank].map(short).join(' ');
  console.log(`${half.padEnd(7)} ${group.padEnd(12)} ${String(queries).padStart(7)}  ${numbers}`);
}
const misses = answers.filter(({ isFirst, isInThree, isInTen }) => !isFirst || !isInThree || !isInTen);
for (const { half, group, query, one, ten, isInThree, isInTen, found } of misses) {
  const where = !isInTen ? 'not in the first ten' : !isInThree ? 'not in the first three' : 'not first';
  console.log(`\n${half} · ${group} · “${query}”: ${where}`);
  console.log(`  wanted ${[...new Set([...one, ...(ten ?? [])])].join(' ')}`);
  console.log(`  found  ${found.slice(0, 5).join(' ') || 'nothing'}`);
}
mkdirSync('.cache/reports', { recursive: true });
writeFileSync('.cache/reports/search.json', JSON.stringify({ figures: rows, answers }, undefined, 2));
