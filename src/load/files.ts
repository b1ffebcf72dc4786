import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { characterName, placeAt, problem, type Problem } from '#domain/problems.ts';

// Control characters, direction marks, invisible joiners and what stands in for lost letters: they hide what a text says.

const untrusted =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\u{e0000}-\u{e007f}]/gu;

/** Longer lines are not written by hand; they hide what stands at their end, and take parsers minutes. */
const longestLine = 2000;

/** The folder of the content: `CONTENT_DIR` from the environment, else `content/`. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Every file below a folder, as paths with forward slashes, sorted. A folder that is not there has none. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .toSorted();
}

/** A file as people would type its path, from where they stand. */
export function shownPath(folder: string, name: string): string {
  return relative(process.cwd(), join(folder, name)).split(sep).join('/');
}

/** The text of a file, when it is UTF-8, in lines, and every character in it can be seen and trusted. */
export function readText(folder: string, name: string): { text?: string; problems: Problem[] } {
  const file = shownPath(folder, name);
  const bytes = readFileSync(join(folder, name));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = text.indexOf('\ufffd');
  if (lost >= 0 && !isUtf8(bytes)) {
    return {
      problems: [problem('unreadable', placeAt(text, lost, file), { why: 'these bytes are not UTF-8' })],
    };
  }
  const marks = [...text.matchAll(untrusted)].map(({ 0: found, index }) => {
    const isMark = found === '\ufeff' && index === 0;
    return problem('bad-character', placeAt(text, index, file), {
      name: characterName(found),
      hint: isMark ? 'save the file as UTF-8 without a byte order mark' : 'delete it',
    });
  });
  const problems = [...lineFlaws(text, file), ...marks];
  return problems.length > 0 ? { problems } : { text, problems };
}

/** Lines that are too long, and the first that ends otherwise than those above it: what is one line here would be two there. */
function lineFlaws(text: string, file: string): Problem[] {
  const long = text.split('\n').flatMap((line, n) => {
    const place = { file, line: n + 1, column: longestLine + 1 };
    return line.length > longestLine
      ? [problem('long-line', place, { n: line.length, most: longestLine })]
      : [];
  });
  const ends = text.includes('\r') ? [...text.matchAll(/\r\n|\r|\n/g)] : [];
  const odd = ends.find(([end]) => end === '\r' || end !== ends[0]?.[0]);
  return odd ? [...long, problem('line-ends', placeAt(text, odd.index, file))] : long;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
