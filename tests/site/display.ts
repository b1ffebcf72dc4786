import { spawn, type ChildProcess } from 'node:child_process';

/** A display that nobody sees: its name, as programs are told, and its process. */
export interface Display {
  readonly display: string;
  readonly child: ChildProcess;
}

/** Starts a display of so many pixels. */
export function startDisplay(width: number, height: number): Promise<Display> {
  const size = `${width}x${height}x24`;
  const child = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((done, fail) => {
    child.once('exit', () => fail(new Error('there is no display')));
    child.stdout.once('data', (number: Buffer) => done({ display: `:${number.toString().trim()}`, child }));
  });
}
