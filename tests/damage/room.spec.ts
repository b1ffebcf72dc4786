import { expect, judge, judgeControl, test } from './case.ts';
import { BARE, LOG, seat } from './person.ts';
import { emptyDisk, fillDisk, start, withSmallDisk } from './profile.ts';

const EARLY = 'Written while there was room';

test('L6 the quota is used up', async ({ page, person, engine }, info) => {
  await person.open(LOG);
  await person.write(0, EARLY);
  await person.markBefore();
  await page.evaluate(() => {
    const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function () {
      throw new DOMException('full', 'QuotaExceededError');
    };
    addEventListener('make-room', () => (IDBObjectStore.prototype.put = put));
  });
  expect(await person.write(1, 'No room for this')).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('make-room')));
  await person.write(2, 'There is room again');
  await person.becameSaved(1, 'No room for this');
  await person.readAgain();
  await judge(
    info,
    engine,
    'every write was refused for want of room; then there was room',
    await person.observed(),
  );
});

test('L7 the disk is full', async ({ browserName, engine }, info) => {
  await withSmallDisk(160, async (profile) => {
    let running = await start(browserName, profile);
    const person = seat(running.page);
    await person.open(LOG);
    await person.write(0, EARLY);
    await person.markBefore();
    fillDisk(profile);
    // A long text, so that it does not fit into room that the browser has set aside already.
    const long = 'A long text. '.repeat(2000);
    const isSaved = await person.write(1, long);
    emptyDisk(profile);
    await person.write(2, 'There is room again');
    if (!isSaved) await person.becameSaved(1, long);
    await running.close();
    running = await start(browserName, profile);
    person.moveTo(running.page);
    await person.readAgain();
    const observed = await person.observed();
    await running.close();
    await judge(info, engine, 'the profile lay on a disk that was filled up; then there was room', observed);
  });
});

test('control: a page that swallows the error', async ({ page, person, engine }, info) => {
  await person.open(LOG);
  await person.markBefore();
  await page.evaluate(() => {
    Reflect.set(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore) {
      return this.count();
    });
  });
  await person.write(1, 'No room for this');
  await page.goto(BARE);
  await person.readAgain();
  await judgeControl(
    info,
    engine,
    'there is no room, and the error of it is swallowed',
    await person.observed(),
  );
});
