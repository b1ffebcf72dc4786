import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a command cost. */
export interface Cost {
  readonly wallSeconds: number;
  /** User and system time of the command and of all that it started; absent where the system does not say. */
  readonly cpuSeconds?: number;
  /** The most memory that all its processes held at once, looked at ten times a second. */
  readonly peakMegabytes?: number;
}

/** Runs a command to its end and says what it cost. Throws, with what it said, when it fails. */
export async function measure(
  command: string,
  args: readonly string[],
  { env, folder }: { env: Readonly<Record<string, string>>; folder: string },
): Promise<Cost> {
  const [before, began] = [childSeconds(), performance.now()];
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => said.push(part.toString('utf8')));
  let peak = 0;
  const look = setInterval(() => (peak = Math.max(peak, megabytesOf(child.pid ?? 0))), 100);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(look);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said.join('').slice(-4000)}`);
  const after = childSeconds();
  return {
    wallSeconds: (performance.now() - began) / 1000,
    ...(before !== undefined && after !== undefined && { cpuSeconds: after - before }),
    ...(peak > 0 && { peakMegabytes: Math.round(peak) }),
  };
}

/** Clock ticks a second: 100 on every Linux that we know. */
const ticks = 100;

/** CPU time of all children that have ended, from Linux's own account. */
function childSeconds(): number | undefined {
  const fields = read('/proc/self/stat')
    ?.replace(/^.*\) /, '')
    .split(' ')
    .map(Number);
  const [user = NaN, system = NaN] = fields?.slice(13, 15) ?? [];
  return Number.isNaN(user + system) ? undefined : (user + system) / ticks;
}

/** Memory of a process and of all below it. */
function megabytesOf(pid: number): number {
  const held = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return Number(held ?? 0) / 1024 + childrenOf(pid).reduce((sum, one) => sum + megabytesOf(one), 0);
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      (read(`/proc/${pid}/task/${task}/children`) ?? '').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** How many pages, files and bytes a folder holds. */
export function sizeOf(folder: string): { pages: number; files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0),
  };
}

/** The middle of several costs, figure by figure. */
export function medianOf(costs: readonly Cost[]): Cost {
  const [cpuSeconds, peakMegabytes] = (['cpuSeconds', 'peakMegabytes'] as const).map((figure) =>
    middle(costs.flatMap((cost) => cost[figure] ?? [])),
  );
  return {
    wallSeconds: middle(costs.map(({ wallSeconds }) => wallSeconds)) ?? NaN,
    ...(cpuSeconds !== undefined && { cpuSeconds }),
    ...(peakMegabytes !== undefined && { peakMegabytes }),
  };
}

/** The middle of several numbers; of an even count, the lower of the two. */
export function middle(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1];
}
