// Finds a Chromium for the tests: one that is installed, else Debian's, else Playwright's own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM_PATH,
  // A browser without windows: the same engine, and a page costs a quarter of the work.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const found = () => places.find((place) => place && existsSync(place));

/** Whether a command ran through. Its words go to the terminal. */
function ran(command, args) {
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/** The path of a Chromium; empty where Playwright shall use its own. */
export function findBrowser() {
  const installed = found();
  if (installed) return installed;
  const isDebian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isDebian) {
    console.log("Installing Debian's Chromium …");
    const install = (name) =>
      ran('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation']);
    // Older releases of Debian have no browser without windows.
    if (ran('apt-get', ['update', '-qq']) && (install('chromium-headless-shell') || install('chromium')))
      return found() ?? '';
  }
  console.log("Installing Playwright's Chromium …");
  if (!ran(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) {
    console.error(
      'No browser could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH, then run the tests again.',
    );
    process.exit(1);
  }
  return '';
}
