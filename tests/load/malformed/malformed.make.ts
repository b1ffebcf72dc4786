import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, type Changes } from '../broken.ts';

/** One file with one fault, and the same file without it. */
export interface Malformed {
  fault: string;
  /** Its path inside the content folder. */
  file: string;
  bad: string | Uint8Array;
  good: string;
  /** All that an author is told: `line:column message — how to fix`. */
  says: readonly string[];
  /** Files that both need, so that somebody uses the file. */
  beside?: Changes;
}

/** A page of its own; a fault stands in its head or below it. */
export function page(id: string, { title = 'Soil', extra = '', body = 'Soil is alive.' } = {}): string {
  return `---\nid: ${id}\ntitle: ${title}\nsummary: What soil is.\nreviewed: 2026-11-03\nshelf: about\n${extra}---\n\n## Soil\n\n${body}\n`;
}

/** A fault in the text of a page, which begins in line 11. */
export function inBody(
  fault: string,
  id: string,
  text: readonly [bad: string, good: string, ...says: string[]],
): Malformed {
  const [bad, good, ...says] = text;
  return {
    fault,
    file: `en/pages/${id}.mdx`,
    bad: page(id, { body: bad }),
    good: page(id, { body: good }),
    says,
  };
}

/** A fault in a file of the fixture. */
export function inFixture(
  fault: string,
  file: string,
  text: readonly [good: string, bad: string, ...says: string[]],
): Malformed {
  const [from, to, ...says] = text;
  const good = readFileSync(join(fixture, file), 'utf8');
  if (good.split(from).length !== 2) throw new Error(`"${from}" is not exactly once in ${file}`);
  return { fault, file, bad: good.replace(from, () => to), good, says };
}
