import { judge, judgeControl, test } from './case.ts';
import { BARE, LOG, WORKBOOK } from './person.ts';
import { holdOpen, openAt } from './raw.ts';

const EARLY = 'Written on a good day';

test.beforeEach(async ({ person }) => {
  await person.open(LOG);
  await person.write(0, EARLY);
});

test('L1 a database of a newer version', async ({ page, person, engine }, info) => {
  await page.goto(BARE);
  await openAt(page, 99);
  await person.markBefore();
  await person.open(WORKBOOK);
  await page.getByText(EARLY).first().waitFor();
  await person.lookFor(/newer version/);
  await person.open(LOG);
  await person.write(1, 'Only for now');
  await person.readAgain();
  await judge(
    info,
    engine,
    'the database was raised to version 99 while the site was closed',
    await person.observed(),
  );
});

test('L2 an upgrade that another tab holds up', async ({ page, context, person, engine }, info) => {
  const [holder, newer] = [await context.newPage(), await context.newPage()];
  await page.goto(BARE);
  await person.markBefore();
  await holder.goto(BARE);
  await holdOpen(holder);
  await newer.goto(BARE);
  await newer.evaluate(() => {
    indexedDB.open('groundwork', 2);
  });
  await person.open(LOG);
  await person.write(1, 'While it waits');
  await holder.close();
  await newer.close();
  await person.readAgain();
  await judge(
    info,
    engine,
    'a tab that lets nobody pass stood before an upgrade, and the site opened behind it',
    await person.observed(),
  );
});

test('L3 making the database is broken off', async ({ browser, person, engine }, info) => {
  const fresh = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  person.moveTo(fresh);
  await fresh.goto(BARE);
  await fresh.addInitScript(() => {
    if (!location.hash.includes('broken')) return;
    const make = Reflect.get<IDBDatabase, 'createObjectStore'>(IDBDatabase.prototype, 'createObjectStore');
    IDBDatabase.prototype.createObjectStore = function (name, options) {
      const store = make.call(this, name, options);
      if (name === 'damaged') store.transaction.abort();
      return store;
    };
  });
  person.forget();
  await person.markBefore();
  await person.open(`${LOG}#broken`);
  await person.write(0, 'Said to be unsaved');
  await fresh.goto(BARE);
  await person.open(LOG);
  await person.write(1, 'The second start');
  await person.readAgain();
  await judge(
    info,
    engine,
    'the first upgrade was aborted half-way; then the site was opened again',
    await person.observed(),
  );
  await fresh.context().close();
});

test('L4 the handle of the database is closed under the page', async ({ page, person, engine }, info) => {
  await page.addInitScript(() => {
    const open = Reflect.get<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (...asked) {
      const request = open.apply(this, asked);
      request.addEventListener('success', () => {
        addEventListener('close-it', () => request.result.close());
      });
      return request;
    };
  });
  await person.open(LOG);
  await person.markBefore();
  await page.evaluate(() => dispatchEvent(new Event('close-it')));
  await person.write(1, 'After the fall');
  await person.readAgain();
  await judge(info, engine, 'the open handle was closed while the page was open', await person.observed());
});

test('L5 opening never answers', async ({ page, person, engine }, info) => {
  await page.goto(BARE);
  await person.markBefore();
  await page.addInitScript(() => {
    if (!location.hash.includes('silent')) return;
    const open = Reflect.get<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = () => open.call(indexedDB, 'another', 1);
    Object.defineProperty(IDBRequest.prototype, 'onsuccess', { set: () => undefined });
    const listen = Reflect.get<EventTarget, 'addEventListener'>(EventTarget.prototype, 'addEventListener');
    IDBOpenDBRequest.prototype.addEventListener = function (type: string, ...rest: [never]) {
      if (!['success', 'error', 'upgradeneeded', 'blocked'].includes(type)) listen.call(this, type, ...rest);
    };
  });
  await person.open(`${LOG}#silent`);
  await person.write(1, 'Into silence');
  await page.goto(BARE);
  await person.readAgain();
  await judge(info, engine, 'the browser never answered the request to open', await person.observed());
});

test('L9 two versions of the site at once', async ({ context, person, engine }, info) => {
  await person.write(1, 'By the older one');
  await person.markBefore();
  const newer = await context.newPage();
  await newer.goto(BARE);
  await openAt(newer, 2);
  await person.write(2, 'After the newer one came');
  await person.readAgain();
  await judge(
    info,
    engine,
    'a newer site raised the database to version 2 while this one was open',
    await person.observed(),
  );
});

test('L10 a clock that goes back a year', async ({ page, person, engine }, info) => {
  await person.markBefore();
  await page.clock.setFixedTime(new Date('2024-01-01T10:00:00Z'));
  await person.open(LOG);
  await person.write(1, 'Written in the past');
  await person.write(0, `${EARLY}, and again`);
  person.hasRewritten();
  await person.readAgain();
  await judge(
    info,
    engine,
    'the clock was set to 2024, and the same text written again',
    await person.observed(),
  );
});

test('control: a page that begins anew when opening fails', async ({ page, person, engine }, info) => {
  await page.goto(BARE);
  await openAt(page, 99);
  await person.markBefore();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('groundwork').onsuccess = () => resolve();
        localStorage.clear();
      }),
  );
  await person.open(WORKBOOK);
  await person.lookFor(/newer version/);
  await person.open(LOG);
  await person.write(1, 'Into the new one');
  await person.readAgain();
  await judgeControl(
    info,
    engine,
    'the database of a newer version was deleted, and a new one made',
    await person.observed(),
  );
});

test('control: a page that says "saved" before it is', async ({ page, person, engine }, info) => {
  await page.goto(BARE);
  await person.markBefore();
  await page.addInitScript(() => {
    if (!location.hash.includes('liar')) return;
    Reflect.set(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore) {
      return this.count();
    });
  });
  await person.open(`${LOG}#liar`);
  await person.write(1, 'Never written');
  await page.goto(BARE);
  await person.readAgain();
  await judgeControl(info, engine, 'nothing is written, and all requests succeed', await person.observed());
});
