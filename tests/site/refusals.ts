import type { Page } from '@playwright/test';

/** Four things that somebody who got words into a page would try, each leaving a mark where it works. */
const attempts = [
  'an inline script',
  'an event handler',
  'a picture from elsewhere',
  'a request elsewhere',
] as const;

/** What the browser did of four things that were put into a page past its authors. Empty where all of them were refused. */
export async function whatGotThrough(page: Page): Promise<string[]> {
  const asked: string[] = [];
  // Nothing leaves this machine: a request that the policy lets out ends here.
  await page.route('https://elsewhere.example/**', (route) => {
    asked.push(route.request().resourceType());
    return route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: '' });
  });
  const done = await page.evaluate(async () => {
    const marks = window as unknown as Record<string, boolean | undefined>;
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const holder = document.createElement('div');
    holder.setAttribute('onclick', 'window.handlerRan = true');
    document.body.append(holder);
    holder.click();
    const picture = new Image();
    const pictureDone = new Promise((resolve) => (picture.onload = picture.onerror = resolve));
    picture.src = 'https://elsewhere.example/dot.gif';
    await Promise.all([pictureDone, fetch('https://elsewhere.example/tell').catch(() => undefined)]);
    return [Boolean(marks['inlineRan']), Boolean(marks['handlerRan'])];
  });
  const through = [...done, asked.includes('image'), asked.includes('fetch')];
  return attempts.filter((_, n) => through[n]);
}
