import { expect, test } from './guard.ts';
import { awake, hears, storesOf } from './stores.ts';

const log = '/en/assessments/what-organizing-is-log/';

test('whoever saves first is asked once whether others use the device, and may keep nothing from there on', async ({
  page,
}) => {
  await page.goto(log);
  await awake(page);
  const field = page.getByRole('textbox').first();
  await field.fill('A name that must not stay');
  const offer = page.getByRole('region', { name: 'Do others use this device too?' });
  await expect(offer).toBeVisible();
  await offer.getByRole('button', { name: 'Yes, keep nothing here' }).click();

  await expect(page.getByText('Shared device: kept until this tab is closed')).toBeVisible();
  await awake(page);
  await expect(field).toHaveValue('A name that must not stay');
  expect(JSON.stringify(await storesOf(page))).not.toContain('A name');
  await field.fill('Another name');
  await expect(page.getByText('Kept until you close this tab').first()).toBeVisible();

  // From page to page, and through a reload.
  await page.goto('/en/workbook/');
  await expect(page.getByText('Another name')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Another name')).toBeVisible();
  expect(JSON.stringify(await storesOf(page))).not.toContain('name');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('name');
});

test('a new tab of a shared device knows nothing, and is not asked again', async ({ context }) => {
  const first = await context.newPage();
  await first.goto(log);
  await first.evaluate(() => localStorage.setItem('groundwork:shared', 'yes'));
  await first.reload();
  await awake(first);
  await first.getByRole('textbox').first().fill('Mine alone');
  await expect(first.getByText('Kept until you close this tab').first()).toBeVisible();
  await first.close();

  const next = await context.newPage();
  await next.goto(log);
  await awake(next);
  await expect(next.getByText('Shared device: kept until')).toBeVisible();
  await expect(next.getByRole('textbox').first()).toHaveValue('');
  await expect(next.getByRole('region', { name: 'Do others use this device too?' })).toBeHidden();
});

test('"Finish and clear" asks, clears, and the way back shows nothing', async ({ page }) => {
  await page.goto(log);
  await page.evaluate(() => localStorage.setItem('groundwork:shared', 'yes'));
  await page.reload();
  await awake(page);
  await page.getByRole('textbox').first().fill('Gone in a moment');
  await expect(page.getByText('Kept until you close this tab').first()).toBeVisible();
  await page.goto('/en/workbook/');
  await expect(page.getByText('Gone in a moment')).toBeVisible();

  await page.getByRole('button', { name: 'Finish and clear' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go on working' }).click();
  await expect(page.getByText('Gone in a moment')).toBeVisible();
  await page.getByRole('button', { name: 'Finish and clear' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear it all' }).click();
  await expect(page.getByText(/^Cleared\./)).toBeVisible();
  await expect(page.getByText('Shared device: kept until')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Gone');
  await page.goBack();
  await awake(page);
  await expect(page.getByRole('textbox').first()).toHaveValue('');
});

test('the device page moves work into the tab and back onto the device, and loses none of it', async ({
  page,
}) => {
  await page.goto(log);
  await awake(page);
  await page.getByRole('textbox').first().fill('There and back');
  await expect(page.getByText('Saved on this device').first()).toBeVisible();

  await page.goto('/en/device/');
  await awake(page);
  const toggle = page.getByRole('checkbox', { name: /^Others use this device/ });
  await toggle.click();
  await page.getByRole('button', { name: 'Take it into this tab, and off the device' }).click();
  await expect(page.getByText('Shared device: kept until')).toBeVisible();
  expect(JSON.stringify(await storesOf(page))).not.toContain('There and back');

  await awake(page);
  await expect(toggle).toBeChecked();
  await toggle.click();
  await page.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(page.getByText('Shared device: kept until')).toBeHidden();
  await page.goto('/en/workbook/');
  await expect(page.getByText('There and back')).toBeVisible();
  expect(JSON.stringify(await storesOf(page))).toContain('There and back');
});

test.describe('nothing at all', () => {
  // Visited pages must not be kept either.
  test.use({ serviceWorkers: 'allow' });

  test('is kept of what somebody does, once they chose so: it lasts until they leave the page', async ({
    page,
  }) => {
    await page.goto(log);
    await awake(page);
    const field = page.getByRole('textbox').first();
    await field.fill('What was here before');
    await expect(page.getByText('Saved on this device').first()).toBeVisible();

    await page.goto('/en/device/');
    const toggle = page.getByRole('checkbox', { name: /^Keep nothing at all/ });
    await hears(toggle);
    await toggle.press('Space');
    await page.getByRole('button', { name: 'Erase it, and keep nothing' }).press('Enter');
    await expect(page.getByText('You chose that this device keeps nothing').first()).toBeVisible();
    await awake(page);
    await expect(toggle).toBeChecked();

    await page.goto(log);
    await awake(page);
    await expect(field).toHaveValue('');
    await field.fill('A name that must not stay');
    await expect(page.getByText('Kept nowhere: it lasts until you leave this page').first()).toBeVisible();
    const kept = () =>
      page.evaluate(async () => ({
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        device: Object.keys(localStorage),
        tab: Object.keys(sessionStorage),
      }));
    const choiceAlone = { databases: [], caches: [], device: ['groundwork:nothing'], tab: [] };
    expect(await kept()).toEqual(choiceAlone);
    await page.goto('/en/workbook/');
    await awake(page);
    await expect(page.getByText('You chose that this device keeps nothing').first()).toBeVisible();
    await page.goto(log);
    await awake(page);
    await expect(field).toHaveValue('');
    expect(await kept()).toEqual(choiceAlone);

    // And back again.
    await page.goto('/en/device/');
    await hears(toggle);
    await toggle.press('Space');
    await expect(page.getByText('You chose that this device keeps nothing')).toBeHidden();
    await page.goto(log);
    await awake(page);
    await field.fill('Kept again');
    await expect(page.getByText('Saved on this device').first()).toBeVisible();
  });
});

test.describe('a passphrase', () => {
  // The worker holds the key from page to page.
  test.use({ serviceWorkers: 'allow' });

  test('locks the record: open from page to page, shut when told to, and only for who knows it', async ({
    page,
  }) => {
    const passphrase = 'four bridges under rain';
    await page.goto('/en/device/');
    await awake(page);
    const lock = page.getByRole('region', { name: 'Locked record' });
    await page.locator('#lock summary').click();
    await page.locator('#lock').getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.locator('#lock').getByLabel('The same passphrase once more').fill(passphrase);
    await page.getByRole('button', { name: 'Lock my record' }).click();
    await expect(lock.getByRole('button', { name: 'Lock now' })).toBeVisible();

    await page.goto(log);
    await awake(page);
    await expect(lock.getByRole('button', { name: 'Lock now' })).toBeVisible();
    const field = page.locator('main').getByRole('textbox').first();
    await field.fill('Under the lock');
    await expect(page.getByText('Saved on this device').first()).toBeVisible();
    expect(await storesOf(page)).toEqual({});
    await page.reload();
    await expect(field).toHaveValue('Under the lock');

    await lock.getByRole('button', { name: 'Lock now' }).click();
    const typed = lock.getByLabel(/Passphrase/);
    await expect(typed).toBeVisible();
    await awake(page);
    await expect(field).toHaveValue('');
    await field.fill('Typed before it was open');
    await expect(page.getByText(/^Your record is locked\. What you enter stays/).first()).toBeVisible();
    await typed.fill('four bridges under snow');
    await typed.press('Enter');
    await expect(lock.getByText(/^This passphrase does not open it/)).toBeVisible();
    await typed.fill(passphrase);
    await typed.press('Enter');
    await expect(page.getByText('Saved on this device').first()).toBeVisible();
    await page.goto('/en/workbook/');
    for (const text of ['Under the lock', 'Typed before it was open'])
      await expect(page.getByText(text).first()).toBeVisible();

    await page.goto('/erase/');
    await awake(page);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Erased', { exact: true })).toBeVisible();
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(
      [],
    );
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test.describe('somebody comes in', () => {
  const elsewhere = 'https://www.wikipedia.org/';
  test.use({ expected: /^request: https:\/\/www\.wikipedia\.org\// });

  test('"Leave" covers the page at once and takes its place in the history; it can be moved or put away', async ({
    page,
  }) => {
    await page.route(elsewhere, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    const seen: string[] = [];
    await page.exposeFunction('tell', (what: string) => seen.push(what));
    await page.goto('/en/concepts/');
    await page.goto('/en/device/');
    await awake(page);
    const choice = page.getByLabel('Where the link stands');
    await choice.selectOption('Nowhere, and the Shift key does nothing');
    await page.reload();
    await awake(page);
    await expect(page.getByRole('link', { name: 'Leave' })).toBeHidden();
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    await expect(page).toHaveTitle(/What this device keeps/);

    await choice.selectOption('In view on every page');
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.getByRole('link', { name: 'Leave' })).toBeInViewport();
    await choice.selectOption('At the top of each page');
    await page.reload({ waitUntil: 'load' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Leave' })).toBeFocused();
    await page.evaluate(() =>
      addEventListener('keydown', () => {
        const { tell } = window as unknown as { tell: (what: string) => void };
        tell(`${document.title}, ${getComputedStyle(document.body).display}`);
      }),
    );
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    await expect(page).toHaveURL(elsewhere);
    expect(seen.at(-1), 'before the next page has answered').toBe('…, none');
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/concepts\/$/);
  });
});

test('the site goes by a plain name on this device from the moment somebody chooses it, until they take it back', async ({
  page,
}) => {
  const manifest = page.locator('link[rel=manifest]');
  await page.goto('/en/device/');
  await page.getByLabel('Name and icon of the site on this device').selectOption('Notes');
  await expect(page.getByText('From now on the site is called Notes on this device.')).toBeVisible();
  await expect(page).toHaveTitle('Notes');
  await page.goto('/en/lessons/foundations/what-organizing-is/');
  await expect(page).toHaveTitle('Notes');
  await expect(manifest).toHaveAttribute('href', '/en/notes.webmanifest');
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/notes.svg');
  const { name } = (await (await page.request.get('/en/notes.webmanifest')).json()) as { name: string };
  expect(name).toBe('Notes');
  await page.goto('/en/device/');
  await page.getByLabel('Name and icon of the site on this device').selectOption('Groundwork');
  await expect(page).toHaveTitle(/Groundwork$/);
  await page.reload();
  await expect(manifest).toHaveAttribute('href', '/site.webmanifest');
});
