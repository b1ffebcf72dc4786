import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type BrowserContext, type Page } from '@playwright/test';
import { engines, site } from './playwright.config.ts';

/** An engine by the name that Playwright gives it. */
export type EngineName = keyof typeof engines;

/** A browser on a profile of its own, which stays when it is closed. */
export interface Running {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly close: () => Promise<void>;
  /** Ends it as a crash would, with everything that belongs to it. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser on a profile. */
export async function start(
  engine: string,
  profile: string,
  prefs: Record<string, number> = {},
): Promise<Running> {
  const options = { baseURL: site, locale: 'en-US', timezoneId: 'UTC' };
  const context =
    engine === 'firefox'
      ? await firefox.launchPersistentContext(profile, {
          ...options,
          ...engines.firefox,
          firefoxUserPrefs: { ...engines.firefox.firefoxUserPrefs, ...prefs },
        })
      : await chromium.launchPersistentContext(profile, { ...options, ...engines.chromium });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    close: () => context.close(),
    async kill() {
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
      killOn(profile);
      await gone;
    },
  };
}

/** Does something with a new profile, and takes it away afterwards. */
export async function withProfile<T>(use: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'groundwork-damage-'));
  try {
    return await use(profile);
  } finally {
    killOn(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Does something with a new profile on a small disk of its own. Needs Linux and the right to mount. */
export async function withSmallDisk(sizeMb: number, use: (profile: string) => Promise<void>): Promise<void> {
  await withProfile(async (folder) => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeMb}m`, 'tmpfs', folder]);
    try {
      await use(folder);
    } finally {
      killOn(folder);
      execFileSync('umount', ['--lazy', folder]);
    }
  });
}

const FILLER = 'filler';

/** Fills the disk to the last byte. */
export function fillDisk(folder: string): void {
  let step = 1024 * 1024;
  for (let n = 0; step >= 1024; n += 1) {
    try {
      writeFileSync(join(folder, `${FILLER}-${n}`), Buffer.alloc(step));
    } catch {
      step /= 4;
    }
  }
}

/** Makes room on it again. */
export function emptyDisk(folder: string): void {
  for (const name of readdirSync(folder)) if (name.startsWith(FILLER)) rmSync(join(folder, name));
}

/** Kills every process that was started with this profile; no other has its random name. */
function killOn(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile))
        process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}
