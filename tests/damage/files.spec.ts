import { cpSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { storesOf, type Stores } from '../site/stores.ts';
import { judge, judgeControl, test } from './case.ts';
import { BARE, LOG, seat, WORKBOOK } from './person.ts';
import { start, withProfile } from './profile.ts';
import {
  cutInHalf,
  emptyFiles,
  fillWithGarbage,
  makeReadOnly,
  makeWritable,
  placesIn,
  remove,
  removeLargest,
  type Places,
} from './surgery.ts';
import { lostFrom, type Observed } from './verdict.ts';

interface FileCase {
  readonly title: string;
  readonly done: string;
  readonly harm: (places: Places) => void;
  readonly heal?: (places: Places) => void;
  /** Whether anything is left on the device that could tell that there was work. */
  readonly isWitnessed?: boolean;
}

const cases: readonly FileCase[] = [
  {
    title: 'F1 the database cut in half',
    done: 'every file of the databases was cut to half its length',
    harm: ({ databases }) => cutInHalf(databases),
  },
  {
    title: 'F2 garbage in the database',
    done: 'every file of the databases was overwritten',
    harm: ({ databases }) => fillWithGarbage(databases),
  },
  {
    title: 'F3 one file of the database gone',
    done: 'the largest file of the databases was deleted',
    harm: ({ databases }) => removeLargest(databases),
  },
  {
    title: 'F4 all files of no length',
    done: 'every file of the databases was emptied',
    harm: ({ databases }) => emptyFiles(databases),
  },
  {
    title: 'F5 a folder that can only be read',
    done: 'the folder of the databases could not be written; afterwards it could again',
    harm: ({ databases }) => makeReadOnly(databases),
    heal: ({ databases }) => makeWritable(databases),
  },
  {
    title: 'F6 the database gone, the sentinel there',
    done: 'the folder of the databases was deleted',
    harm: ({ databases }) => remove(databases),
  },
  {
    title: 'F7 the sentinel gone, the database there',
    done: 'the folder of localStorage was deleted',
    harm: ({ settings }) => remove(settings),
  },
  {
    title: 'F8 both gone, the kept pages there',
    done: 'the folders of the databases and of localStorage were deleted',
    harm: ({ databases, settings }) => [databases, settings].forEach(remove),
    isWitnessed: false,
  },
];

const TEXTS = ['The spring supper', 'Four neighbours came', 'Ask the others'];

/** Writes, closes, harms the files, opens again, writes on, closes, and opens a last time. */
async function liveThrough(engine: string, { harm, heal }: FileCase): Promise<Observed> {
  return await withProfile(async (profile) => {
    let running = await start(engine, profile);
    const before = seat(running.page);
    await before.open(LOG);
    for (const [field, text] of TEXTS.entries()) await before.write(field, text);
    await seesAll(running.page);
    await running.close();

    const places = placesIn(profile, engine);
    harm(places);
    try {
      const readable = heal ? {} : await lookInto(engine, profile);
      running = await start(engine, profile);
      const person = seat(running.page);
      person.markNothing();
      await person.open(WORKBOOK);
      await person.lookFor(/expected|cannot|Not saved/);
      const bring = running.page.getByRole('button', { name: 'Bring back the copy' });
      if (await bring.isVisible()) await bring.click();
      await person.look();
      await person.open(LOG);
      await person.look();
      await person.write(3, 'Written after the damage');
      await running.close();
      heal?.(places);

      running = await start(engine, profile);
      person.moveTo(running.page);
      await person.readAgain();
      const after = await countTexts(running.page);
      const lost = lostFrom(readable, await storesOf(running.page).catch(() => ({})));
      const observed = await person.observed();
      await running.close();
      return { ...observed, before: TEXTS.length, after, lost };
    } finally {
      heal?.(places);
    }
  });
}

/** Waits until the sentinel knows of all texts: it is written when there is time. */
async function seesAll(page: Page): Promise<void> {
  await page.waitForFunction(
    (entries) => localStorage.getItem('groundwork:sentinel')?.includes(`"entries":${entries}`),
    TEXTS.length,
  );
}

/** What can still be read after the damage, as a copy of the profile shows it: looking may change what is looked at. */
async function lookInto(engine: string, profile: string): Promise<Stores> {
  const copy = `${profile}-copy`;
  try {
    cpSync(profile, copy, { recursive: true, filter: (path) => !/(Singleton|lock)/.test(path) });
    const running = await start(engine, copy);
    await running.page.goto(BARE);
    const stores = await storesOf(running.page).catch(() => ({}));
    await running.close();
    return stores;
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** How many of the texts stand where they were written. */
async function countTexts(page: Page): Promise<number> {
  let found = 0;
  for (const [field, text] of TEXTS.entries()) {
    if ((await page.getByRole('textbox').nth(field).inputValue()) === text) found += 1;
  }
  return found;
}

for (const one of cases) {
  test(one.title, async ({ browserName, engine }, info) => {
    const { isWitnessed = true, done } = one;
    await judge(info, engine, done, { ...(await liveThrough(browserName, one)), isWitnessed });
  });
}

test('control: a page that starts fresh after damage', async ({ browserName, engine }, info) => {
  const gone = cases.find(({ isWitnessed }) => isWitnessed === false);
  if (!gone) throw new Error('no case in which all is gone');
  const observed = await liveThrough(browserName, gone);
  await judgeControl(info, engine, 'the databases were deleted, and nothing is there to notice it', {
    ...observed,
    isWitnessed: true,
  });
});
