import { readFileSync, rmSync } from 'node:fs';
import { parse, Root } from 'postcss';
import { hasIslands, pause, withLooks, type Looks } from '#domain/lean/first-flight.ts';
import { sheetsIn } from '#domain/lean/links.ts';
import { withStrictPolicy } from '#domain/lean/policy.ts';
import { changePages } from '#editions/published/pages.ts';
import { NewFiles } from './files.ts';
import { hashOf } from './hash.ts';

/** Signs of a sheet that is too large to travel with every page that needs it: that of slides, and of what is printed. */
const mostInline = 40_000;

/** Writes into every page the looks of its first screen. */
export function bringLooks(dir: URL, base: string): void {
  const files = new NewFiles(dir, base);
  const [known, kept] = [new Map<string, Looks>(), new Map<string, boolean>()];
  changePages(dir, (html) => {
    const [address] = sheetsIn(html);
    if (address === undefined) return html;
    const isParted = hasIslands(html);
    const key = `${address} ${String(isParted)}`;
    const looks = known.get(key) ?? read(address, isParted);
    known.set(key, looks);
    const isKept = looks.inline.length > mostInline;
    kept.set(address, isKept || kept.get(address) === true);
    if (isKept) return html;
    const { html: whole, style } = withLooks(html, looks);
    const scripts = looks.islands === undefined ? [] : [pause];
    return withStrictPolicy(whole, hashOf, { styles: [style], scripts });
  });
  for (const [address, isKept] of kept) if (!isKept) rmSync(fileAt(address));

  function read(address: string, isParted: boolean): Looks {
    const whole = readFileSync(fileAt(address), 'utf8');
    if (!isParted) return { inline: whole };
    const { inline, islands } = parted(whole);
    return islands ? { inline, islands: files.add('islands', 'css', islands) } : { inline };
  }

  function fileAt(address: string): URL {
    return new URL(address.slice(base.length), dir);
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
