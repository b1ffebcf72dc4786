// Finds what the full run asks beside Chromium: Firefox, WebKit with a display to draw on, and Orca. On Debian it installs what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

/** What each engine needs: where its programs lie, and the packages of Debian that bring them. */
const engines = {
  Firefox: { programs: ['/usr/bin/firefox-esr'], packages: ['firefox-esr'] },
  WebKit: {
    programs: [
      '/usr/bin/WebKitWebDriver',
      '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
      '/usr/bin/Xvfb',
      '/usr/bin/matchbox-window-manager',
    ],
    packages: ['webkit2gtk-driver', 'xvfb', 'matchbox-window-manager'],
  },
  Orca: {
    programs: [
      '/usr/bin/orca',
      '/usr/bin/firefox-esr',
      '/usr/bin/xdotool',
      '/usr/bin/dbus-run-session',
      '/usr/bin/Xvfb',
      '/usr/bin/matchbox-window-manager',
      '/usr/bin/speech-dispatcher',
    ],
    packages: [
      ...['orca', 'firefox-esr', 'xdotool', 'dbus-daemon', 'at-spi2-core'],
      ...['xvfb', 'matchbox-window-manager', 'speech-dispatcher'],
    ],
  },
};

const isThere = ({ programs }) => programs.every((place) => globSync(place).length > 0);

function install(names) {
  const run = (args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

/** Where the engines of the full run are, as the tests are told, and the names of those that cannot be asked here. */
export function findEngines() {
  const lacking = Object.values(engines).filter((engine) => !isThere(engine));
  if (lacking.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log("Installing Debian's Firefox, WebKit and Orca …");
    install(lacking.flatMap(({ packages }) => packages));
  }
  const { Firefox, WebKit, Orca } = engines;
  return {
    env: {
      ...(isThere(Firefox) && { FIREFOX: Firefox.programs[0] }),
      ...(isThere(Orca) && { ORCA: Orca.programs[0] }),
      ...(isThere(WebKit) && { WEBKIT: globSync(WebKit.programs[1])[0] }),
    },
    missing: Object.keys(engines).filter((name) => !isThere(engines[name])),
  };
}
