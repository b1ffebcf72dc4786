import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './guard.ts';
import { launch } from './killable.ts';
import { ports } from './playwright.config.ts';
import { awake, storesOf } from './stores.ts';

const log = '/en/assessments/what-organizing-is-log/';

test('what was said to be saved survives a browser that is killed in the next moment', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-'));
  try {
    const first = await launch(profile);
    await first.page.goto(`http://localhost:${ports.site}${log}`);
    await first.page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
    await first.page.getByRole('textbox').first().fill('Kept through the fall');
    await expect(first.page.getByText('Saved on this device').first()).toBeVisible();
    await first.kill();

    const second = await launch(profile);
    await second.page.goto(`http://localhost:${ports.site}${log}`);
    await expect(second.page.getByRole('textbox').first()).toHaveValue('Kept through the fall');
    await second.kill();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a browser that is killed in the middle of saving keeps what it had saved, and goes on', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-'));
  const page = `http://localhost:${ports.site}${log}`;
  try {
    const first = await launch(profile);
    await first.page.goto(page);
    await awake(first.page);
    const [one, two] = [0, 1].map((n) => first.page.getByRole('textbox').nth(n));
    await one?.fill('Saved before');
    await expect(first.page.getByText('Saved on this device').first()).toBeVisible();
    const before = await storesOf(first.page);
    // What is written now never gets to its end: its transaction is asked for one thing after another.
    await first.page.evaluate(() => {
      const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
      IDBObjectStore.prototype.put = function (...entry) {
        const hold = () => {
          this.count().onsuccess = hold;
        };
        hold();
        return put.apply(this, entry);
      };
    });
    await two?.fill('Half saved');
    await expect(first.page.getByText('Saving…').filter({ visible: true }).first()).toBeVisible();
    await first.kill();

    const second = await launch(profile);
    await second.page.goto(page);
    await awake(second.page);
    const fields = second.page.getByRole('textbox');
    await expect(fields.first()).toHaveValue('Saved before');
    expect(await storesOf(second.page)).toEqual(before);
    await fields.nth(1).fill('Written again');
    await expect(second.page.getByText('Saved on this device').filter({ visible: true })).toBeVisible();
    expect(JSON.stringify(await storesOf(second.page))).toContain('Written again');
    await second.kill();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
