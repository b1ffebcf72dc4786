import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { sectionsOf, type Dialect } from './markdown.ts';
import { ids, moduleOfLesson, part, titleOf, type Plan } from './plan.ts';
import { textOf } from './text.ts';

/** What a team would build the same text with: Astro with next to nothing, and Starlight. */
export const peers = ['floor', 'starlight'] as const;

/** One of them. */
export type Peer = (typeof peers)[number];

/** Where a peer has the page of a lesson. */
export function peerPath(lesson: number): string {
  return `/${ids.module(moduleOfLesson(lesson))}/${ids.lesson(lesson)}/`;
}

/** The file that a peer has for a lesson, inside its folder. */
export function peerFile(lesson: number): string {
  return `src/content/docs${peerPath(lesson).slice(0, -1)}.mdx`;
}

/** Puts a peer into a folder, with its packages (from the npm registry, once) and with the lessons of a curriculum. */
export function preparePeer(peer: Peer, plan: Plan, folder: string): void {
  const template = join(import.meta.dirname, 'peers', peer);
  const list = readFileSync(join(template, 'package.json'), 'utf8');
  const installed = join(folder, 'package.json');
  const isInstalled = existsSync(installed) && readFileSync(installed, 'utf8') === list;
  if (!isInstalled) rmSync(folder, { recursive: true, force: true });
  for (const old of ['src', 'public']) rmSync(join(folder, old), { recursive: true, force: true });
  cpSync(template, folder, { recursive: true });
  if (!isInstalled) install(folder);
  writeLessons(plan, folder);
}

function install(folder: string): void {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (spawnSync('npm', args, { cwd: folder, stdio: 'inherit' }).status === 0) return;
  // Half a folder would be taken for a whole one the next time.
  rmSync(join(folder, 'package.json'));
  throw new Error(`npm could not install what ${folder} needs`);
}

function writeLessons(plan: Plan, folder: string): void {
  const [language = 'en'] = plan.languages;
  const modules = Array.from({ length: plan.modules }, (_, n) => ({
    id: ids.module(n),
    title: titleOf(language, ids.module(n)),
    first: ids.lesson(part('module', n, plan)[0] ?? 0),
  }));
  writeFileSync(join(folder, 'src/modules.json'), JSON.stringify(modules));
  for (let n = 0; n < plan.lessons; n += 1) write(join(folder, peerFile(n)), lessonOf(plan, language, n));
  const home = { title: 'Bench', description: 'A text, and nothing else.' };
  write(
    join(folder, 'src/content/docs/index.mdx'),
    `---\n${stringify(home)}---\n\n[Begin](${peerPath(0)})\n`,
  );
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A peer has lessons only: what we link to as a concept is the lesson that teaches it. */
const theirs: Dialect = {
  link: ({ n, words }) => `[${words}](${peerPath(n)})`,
  cite: (text) => text,
};

function lessonOf(plan: Plan, language: string, n: number): string {
  const { title, summary, sections } = textOf(plan, language, n);
  const head = stringify({ title, description: summary, sidebar: { order: n } }, { lineWidth: 0 });
  return `---\n${head}---\n\n${sectionsOf({ title, summary, sections }, theirs).join('\n\n')}\n`;
}
