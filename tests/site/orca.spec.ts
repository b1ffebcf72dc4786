import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { heardPages } from './heard-pages.ts';
import { startOrca } from './orca.ts';
import { ports } from './playwright.config.ts';

const site = `http://localhost:${ports.fixture}/sub/folder`;

/** No page of the fixture site has as many lines. */
const MOST_LINES = 600;

/** What Orca says as somebody goes through the text of a page with the arrow key, a phrase on each line. */
async function hear(address: string): Promise<string[]> {
  const orca = await startOrca(address);
  try {
    await orca.press('ctrl+Home');
    const heard: string[] = [];
    for (let lines = 0, silent = 0; lines < MOST_LINES && silent < 3; lines += 1) {
      const said = await orca.press('Down');
      silent = said.length === 0 ? silent + 1 : 0;
      heard.push(...said);
    }
    return heard;
  } finally {
    orca.stop();
  }
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** What changes from day to day, with every word of a page, or with the disk, is nothing to listen for. */
const steady = (said: string) =>
  said
    .replaceAll(new RegExp(`${month} \\d{1,2}, \\d{4}`, 'g'), 'some day')
    .replaceAll(/(Month|Day|Year) \d+ spin button/g, '$1 some spin button')
    .replaceAll(/\d+ ([kMG]B)/g, 'some $1');
/** What stands below the text of every page is heard once, on the first; what stands above it, in other tests. */
function partOf(said: readonly string[], isFirst: boolean): readonly string[] {
  const from = said.findIndex((phrase) => phrase.endsWith('heading level 1.'));
  const to = said.lastIndexOf('About link.');
  return said.slice(from, isFirst || to === -1 ? undefined : to);
}

for (const [name, path] of Object.entries(heardPages))
  test(`Orca says of a page what it said when somebody last listened: ${name}`, async () => {
    const said = await hear(site + path);
    expect(said).toContainEqual(expect.stringMatching(/heading level 1\.$/));
    expect(
      `${steady(partOf(said, name === 'home').join('\n'))}\n`,
      'Read what changed. If it is as it should be, run this test with --update-snapshots and keep the file.',
    ).toMatchSnapshot(['orca', `${name}.txt`]);
  });

test('control: a button without a name is heard to have none', async () => {
  const page = test.info().outputPath('page.html');
  writeFileSync(
    page,
    '<!doctype html><title>A page</title><main><p>Text</p><button>Send</button><p>Text</p><button></button></main>',
  );
  const said = await hear(`file://${page}`);
  expect(said.filter((phrase) => phrase.includes('push button'))).toEqual([
    'Send push button.',
    'push button.',
  ]);
});
