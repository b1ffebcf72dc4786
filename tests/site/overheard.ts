import type { Page } from '@playwright/test';

/** All that others can get to see of a page: what it asks for, where it is, how it is called, what it says to the console, how its files are named. */
export interface Overheard {
  readonly told: readonly string[];
  /** Looks at what makes no noise when it changes. */
  look(): Promise<void>;
}

/** Listens to a page from here on. */
export function overhear(page: Page): Overheard {
  const told: string[] = [];
  page.on('request', (request) => told.push(`request ${request.url()} ${request.postData() ?? ''}`));
  page.on('console', (message) => told.push(`console ${message.text()}`));
  page.on('framenavigated', (frame) => told.push(`address ${frame.url()}`));
  page.on('download', (download) => told.push(`file name ${download.suggestedFilename()}`));
  return {
    told,
    async look() {
      const quiet = await page.evaluate(() => [
        `title ${document.title}`,
        `address ${location.href}`,
        `history ${JSON.stringify(history.state)}`,
        `name ${window.name}`,
      ]);
      told.push(...quiet);
    },
  };
}
