import { readFile, rm, writeFile } from 'node:fs/promises';
import { parse, Root } from 'postcss';
import { hasIslands, pause, withLooks, type Looks } from '#domain/lean/first-flight.ts';
import { sheetsIn } from '#domain/lean/links.ts';
import { withStrictPolicy } from '#domain/lean/policy.ts';
import { hashedFolder } from '#domain/offline/hashed.ts';
import { NewFiles } from './files.ts';
import { hashOf } from './hash.ts';

/** Signs of a sheet that is too large to travel with every page that needs it: that of slides, and of what is printed. */
const mostInline = 40_000;

/** Writes into every page the looks of its first screen. */
export async function bringLooks(pages: readonly URL[], dir: URL, base: string): Promise<void> {
  const files = new NewFiles(dir);
  const [known, kept] = [new Map<string, Promise<Looks>>(), new Set<string>()];
  for (const page of pages) {
    const before = await readFile(page, 'utf8');
    const [address] = sheetsIn(before);
    if (address === undefined) continue;
    const isParted = hasIslands(before);
    const key = `${address} ${String(isParted)}`;
    const coming = known.get(key) ?? read(address, isParted);
    known.set(key, coming);
    const looks = await coming;
    if (looks.inline.length > mostInline) {
      kept.add(address);
      continue;
    }
    const { html, style } = withLooks(before, looks);
    const scripts = looks.islands === undefined ? [] : [pause];
    await writeFile(page, withStrictPolicy(html, hashOf, { styles: [style], scripts }));
  }
  await files.done();
  const addresses = new Set([...known.keys()].map((key) => key.replace(/ .*/, '')));
  const idle = [...addresses].filter((address) => !kept.has(address));
  await Promise.all(idle.map((address) => rm(new URL(address.slice(base.length), dir))));

  async function read(address: string, isParted: boolean): Promise<Looks> {
    const whole = await readFile(new URL(address.slice(base.length), dir), 'utf8');
    if (!isParted) return { inline: whole };
    const { inline, islands } = parted(whole);
    if (!islands) return { inline };
    return { inline, islands: base + hashedFolder + files.add('islands', 'css', islands) };
  }
}

/** The rules of a sheet for islands, and all others. They are layers apart, so that the order of the two does not matter. */
function parted(css: string): { inline: string; islands: string } {
  const [inline, islands] = [new Root(), new Root()];
  for (const node of parse(css).nodes) {
    const isForIslands = node.type === 'atrule' && node.name === 'layer' && node.params === 'islands';
    (isForIslands ? islands : inline).append(node.clone());
  }
  return { inline: inline.toString(), islands: islands.toString() };
}
