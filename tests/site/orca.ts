import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startDisplay } from './display.ts';

/** Settings of a Firefox that asks nothing at its first start. */
const settings = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'ui.prefersReducedMotion': 1,
};

/** How long a page may take to come, and how long after a key nothing means that there is nothing more to say. */
const LOAD_MS = 60_000;
const SILENCE_MS = 2500;
/** How often the log is looked at, and for how many looks it must be still. */
const LOOK_MS = 100;
const STILL_LOOKS = 3;

/** Firefox with Orca beside it. */
export interface Orca {
  /** Presses a key, as xdotool names it, and gives back what was said, phrase by phrase. */
  readonly press: (key: string) => Promise<string[]>;
  readonly stop: () => void;
}

/** Opens an address in Firefox, with Orca listening, on a display of its own. Comes back when the page is there. */
export async function startOrca(address: string): Promise<Orca> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-orca-'));
  for (const name of ['home', 'run', 'profile']) mkdirSync(join(folder, name), { mode: 0o700 });
  const lines = Object.entries(settings).map(([k, v]) => `user_pref(${JSON.stringify(k)}, ${String(v)});`);
  writeFileSync(join(folder, 'profile/user.js'), lines.join('\n'));
  const log = join(folder, 'orca.log');
  // Orca waits for a voice; this way of making sound needs no sound card.
  const voice = join(folder, 'home/.config/speech-dispatcher');
  mkdirSync(voice, { recursive: true });
  writeFileSync(join(voice, 'speechd.conf'), 'AudioOutputMethod "libao"\n');
  const { display, child: screen } = await startDisplay(1280, 1024);
  const env = { ...process.env, DISPLAY: display };
  const desktop = spawn(
    'dbus-run-session',
    ['--', 'sh', join(import.meta.dirname, 'orca.sh'), folder, address],
    {
      env,
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    },
  );

  /** What was said so far. */
  const said = () =>
    (existsSync(log) ? readFileSync(log, 'utf8') : '')
      .split('\n')
      .flatMap((line) => / SPEECH OUTPUT: '(.*)' ?\{/.exec(line)?.[1]?.trim() ?? []);
  const isLoaded = () => said().some((phrase) => /^Finished loading (?!New Tab)/.test(phrase));
  const stop = () => {
    end(desktop);
    screen.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  /** Waits until something was said, more than `before` phrases, and no more comes; or for so long. */
  async function untilCalm(before: number, atMost: number): Promise<void> {
    let [seen, still] = [before, 0];
    for (let waited = 0; waited < atMost && still < STILL_LOOKS; waited += LOOK_MS) {
      await wait(LOOK_MS);
      const now = said().length;
      still = now > before && now === seen ? still + 1 : 0;
      seen = now;
    }
  }

  for (let waited = 0; !isLoaded(); waited += LOOK_MS) {
    if (waited > LOAD_MS) {
      stop();
      throw new Error(`Orca does not say that ${address} has loaded.`);
    }
    await wait(LOOK_MS);
  }
  // Firefox still has an empty page of its own to tell of.
  await untilCalm(said().length, SILENCE_MS);

  return {
    async press(key) {
      const before = said().length;
      execFileSync('xdotool', ['key', key], { env });
      await untilCalm(before, SILENCE_MS);
      return said().slice(before);
    },
    stop,
  };
}

function end(desktop: ChildProcess): void {
  desktop.stdin?.end();
  if (desktop.pid !== undefined)
    try {
      process.kill(-desktop.pid);
    } catch {
      // It has ended by itself.
    }
}
