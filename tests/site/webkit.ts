import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { startDisplay } from './display.ts';

/** Keys by the codes that drivers of browsers use. */
export const keys = {
  tab: '\uE004',
  enter: '\uE007',
  escape: '\uE00C',
  control: '\uE009',
  down: '\uE015',
} as const;

/** A WebKit with one window of 320 by 800, driven from outside as its makers intend. */
export interface WebKit {
  goto(path: string): Promise<void>;
  /** Runs a function in the page and waits for what it returns. */
  run<Args extends unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs the text of a script in the page. */
  inject(script: string): Promise<void>;
  /** Asks the page again and again, until it says yes. */
  until<Args extends unknown[]>(ask: (...args: Args) => boolean, ...args: Args): Promise<void>;
  /** Presses keys one after another, as a person at a keyboard. */
  press(...pressed: string[]): Promise<void>;
  /** Text of the page as it is shown; works without scripts as well. */
  text(selector: string): Promise<string>;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts WebKit on a display of its own, on a site; with scripts, or with none. */
export async function startWebKit(site: string, { hasScripts = true } = {}): Promise<WebKit> {
  const { display, child: screen } = await startDisplay(320, 800);
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const port = await freePort();
  const children = [
    screen,
    // Without a manager of windows none can be as narrow as a phone.
    spawn('matchbox-window-manager', ['-use_titlebar', 'no'], { stdio: 'ignore', env }),
    spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }),
  ];

  async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
    return value;
  }

  const isUp = () =>
    ask('GET', '/status').then(
      () => true,
      () => false,
    );
  while (!(await isUp())) await later(100);
  const { sessionId } = (await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        timeouts: { script: 240_000, pageLoad: 120_000 },
        'webkitgtk:browserOptions': {
          binary: process.env['WEBKIT'],
          args: ['--automation', ...(hasScripts ? [] : ['--enable-javascript=false'])],
        },
      },
    },
  })) as { sessionId: string };
  const at = `/session/${sessionId}`;
  const act = (actions: unknown[]) =>
    ask('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });

  const webkit: WebKit = {
    async goto(path) {
      await ask('POST', `${at}/url`, { url: new URL(path, site).href });
    },
    async run(work, ...args) {
      const told = (await ask('POST', `${at}/execute/async`, {
        script: `const done = arguments[arguments.length - 1];
          Promise.resolve((${String(work)})(...[...arguments].slice(0, -1)))
            .then((result) => done({ result }), (error) => done({ error: String(error) }));`,
        args,
      })) as { result: never; error?: string };
      if (told.error) throw new Error(told.error);
      return told.result;
    },
    async inject(script) {
      await ask('POST', `${at}/execute/sync`, { script, args: [] });
    },
    async until(question, ...args) {
      const end = Date.now() + 60_000;
      while (!(await webkit.run(question, ...args))) {
        if (Date.now() > end) throw new Error(`it never came: ${String(question)} ${JSON.stringify(args)}`);
        await later(200);
      }
    },
    async press(...pressed) {
      for (const key of pressed)
        await act([
          { type: 'keyDown', value: key },
          { type: 'keyUp', value: key },
        ]);
    },
    async text(selector) {
      const found = (await ask('POST', `${at}/element`, {
        using: 'css selector',
        value: selector,
      })) as Record<string, string>;
      return (await ask('GET', `${at}/element/${Object.values(found)[0]}/text`)) as string;
    },
    async stop() {
      await ask('DELETE', at).catch(() => undefined);
      for (const child of children.toReversed()) child.kill();
    },
  };
  return webkit;
}
