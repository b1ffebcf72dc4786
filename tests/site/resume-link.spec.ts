import { inflateSync } from 'node:zlib';
import { expect, test } from './guard.ts';
import { awake, storesOf, type Stores } from './stores.ts';

const workbook = '/en/workbook/';

test('a link, made on request, takes answers to another browser, shown before they are taken, and no text', async ({
  page,
  browser,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/assessments/what-organizing-is-log/');
  await awake(page);
  await page.getByRole('textbox').first().fill('What nobody else is to read');
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.goto('/en/assessments/what-organizing-is-check/');
  await awake(page);
  const item = page.locator('#item-woi-check-definition');
  await item.getByRole('radio').first().check();
  await item.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Saved on this device').filter({ visible: true }).first()).toBeVisible();
  const mine = await storesOf(page);

  await page.goto(workbook);
  await expect(page.getByText('What nobody else is to read')).toBeVisible();
  const field = page.getByLabel('The whole link');
  await expect(field).toBeHidden();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await field.inputValue();
  const [address = '', fragment = ''] = link.split('#');
  expect(address).toBe(page.url());
  const [, letters = ''] = fragment.split('.');
  const carried = inflateSync(Buffer.from(letters, 'base64url')).toString();
  expect(carried).toContain('woi-check-definition');
  expect(carried).not.toContain('nobody else');
  expect(await storesOf(page)).toEqual(mine);

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  there.on('request', (request) => asked.push(request.url()));
  await there.goto(link);
  await expect(there.getByText('What is in the link')).toBeVisible();
  await expect(there.getByText('1 answer or mark is new and would be added.')).toBeVisible();
  expect(there.url()).toBe(address);
  expect((await storesOf(there))['attempts'] ?? {}).toEqual({});

  await there.getByRole('button', { name: 'Bring it in' }).click();
  await expect(there.getByText('Brought in. Nothing that was here has been overwritten.')).toBeVisible();
  const theirs = await storesOf(there);
  // How many hints were read stays behind.
  expect(entriesOf(mine)).toMatchObject(entriesOf(theirs));
  expect(entriesOf(theirs)).toHaveLength(1);
  expect(theirs['notes']).toEqual({});
  expect(asked.filter((url) => url.includes(letters))).toEqual([]);
  await elsewhere.close();
});

function entriesOf({ attempts = {} }: Stores): unknown[] {
  return Object.values(attempts).map((entry): unknown => JSON.parse(entry));
}
