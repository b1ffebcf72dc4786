import { expect, test } from './guard.ts';
import { awake } from './stores.ts';

test('half a day becomes 150 minutes, prints on its own, and opens in another browser from its link', async ({
  page,
  browser,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/find-an-activity/');
  await page.getByRole('searchbox').fill('210 minutes, 20 people, power mapping');
  await expect(
    page.getByText(/^Understood: at most 210 minutes, 20 people, about power mapping\./),
  ).toBeVisible();
  await expect(page).toHaveURL(/#words=kept$/);
  await page.getByRole('button', { name: 'Make a link to this search' }).click();
  await expect(page).toHaveURL(/#q=210\+minutes/);
  await page.getByRole('link', { name: 'Take it into the agenda builder: Half a day on power' }).click();
  await awake(page);
  await page.getByRole('button', { name: 'Yes, please' }).click();
  const rows = page.locator('.agenda-row');
  await expect(rows).toHaveCount(11);
  await page.getByLabel('Starts at').fill('18:00');
  await page.getByLabel('Minutes that the room is yours').fill('150');
  await expect(page.getByText('is 60 minutes longer than the room is yours.')).toBeVisible();
  await page.getByRole('button', { name: 'Fit everything into 150 minutes' }).click();
  await expect(page.getByText('150 of 150 minutes are planned. Ends at 8:30 PM.')).toBeVisible();
  const last = page.getByRole('group', { name: /Pulse and close$/ }).getByRole('button', { name: 'Move up' });
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(last).toBeFocused();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Saved on this device').filter({ visible: true })).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.agenda-sheet tbody tr').filter({ visible: true })).toHaveCount(11);
  await expect(page.getByRole('button', { name: 'Make a link that holds this agenda' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.goto('/en/workbook/');
  await expect(page.getByText('150 minutes in all')).toBeVisible();
  await page.goto('/en/agenda/');
  await awake(page);
  await page.getByRole('button', { name: 'Make a link that holds this agenda' }).click();
  const link = await page.getByLabel('The link', { exact: true }).inputValue();
  const [address = '', fragment = ''] = link.split('#');
  expect(fragment.length).toBeLessThan(8192);

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  there.on('request', (request) => asked.push(request.url()));
  await there.goto(link);
  const brought = there.getByRole('group', { name: 'A link brought an agenda' });
  await expect(brought.getByText('Pulse and close')).toBeVisible();
  expect(there.url()).toBe(address);
  await expect(there.locator('.agenda-row')).toHaveCount(0);
  await brought.getByRole('button', { name: 'Open it' }).click();
  await expect(there.getByText('150 of 150 minutes are planned. Ends at 8:30 PM.')).toBeVisible();
  await expect(there.locator('.agenda-row')).toHaveCount(11);
  await there.goto(`${address}#agenda=1z.AAAA.00000000`);
  await expect(there.getByText(/^This link is damaged/)).toBeVisible();
  await expect(there.locator('.agenda-row')).toHaveCount(11);
  expect(asked.filter((url) => url.includes(fragment.slice(0, 60)))).toEqual([]);
  await elsewhere.close();
});
