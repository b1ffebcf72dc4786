import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** What no page may ever do, whatever the test is about. */
export interface Trouble {
  what: string;
}

/** Watches a page: a refused script or style, an error, a request to anybody else. */
export async function watch(page: Page, troubles: Trouble[]): Promise<void> {
  await watchPolicy(page, troubles);
  listen(page, troubles);
}

/** Has every page of a context, or one page, tell what the policy refuses. */
async function watchPolicy(pages: BrowserContext | Page, troubles: Trouble[]): Promise<void> {
  await pages.exposeFunction('reportTrouble', (what: string) => troubles.push({ what }));
  await pages.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportTrouble } = window as unknown as { reportTrouble: (what: string) => void };
      reportTrouble(`policy: ${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
}

function listen(page: Page, troubles: Trouble[]): void {
  page.on('pageerror', (error) => troubles.push({ what: `error: ${error.message}` }));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push({ what: `console: ${message.text()}` });
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = hostname === 'localhost' || protocol === 'blob:' || protocol === 'data:';
    if (!isOurs) troubles.push({ what: `request: ${request.url()}` });
  });
}

/**
 * In Firefox, Playwright fills a field by setting its value, and not by keys. React then takes it for its own doing and hears of no change, as never
 * happens to a person who types; so it is told to look again.
 */
async function letFillBeHeard(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const listen = ({ isTrusted, target }: Event) => {
      if (isTrusted) return;
      const { _valueTracker } = target as { _valueTracker?: { setValue: (value: string) => void } };
      _valueTracker?.setValue('what nobody wrote');
    };
    addEventListener('input', listen, true);
  });
}

/** What Firefox tells as an error where a page was left before it had loaded all; Chromium says nothing then. A module that is not there fails Chromium's tests. */
const leftEarly = /error loading dynamically imported module/;

/** Playwright's test, with every page of it watched. */
export const test = base.extend<{ troubles: Trouble[]; expected: RegExp | null }>({
  /** Trouble that a test makes on purpose. */
  expected: [null, { option: true }],
  troubles: [
    async ({ context, expected, browserName }, use) => {
      const troubles: Trouble[] = [];
      if (browserName === 'firefox') await letFillBeHeard(context);
      // Before there is a page, so that no test ends while its guard is still being set up.
      await watchPolicy(context, troubles);
      context.on('page', (page) => {
        listen(page, troubles);
      });
      await use(troubles);
      expect(await context.cookies(), 'no cookie').toEqual([]);
      expect(
        troubles.filter(
          ({ what }) => !expected?.test(what) && !(browserName === 'firefox' && leftEarly.test(what)),
        ),
        'no policy violation, error or foreign request',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
