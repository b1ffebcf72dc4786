import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { launchOptions } from './playwright.config.ts';

/** Starts a Chromium of its own on a profile, reachable by Playwright and killable as a whole. */
export async function launch(profile: string) {
  const child = spawn(
    process.env['CHROMIUM'] || chromium.executablePath(),
    [
      ...launchOptions.args,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const address = await new Promise<string>((resolve) => {
    let said = '';
    child.stderr.on('data', (words: Buffer) => {
      said += words.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('no context');
  const page = await context.newPage();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async () => {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    await gone;
  };
  return { page, kill };
}
