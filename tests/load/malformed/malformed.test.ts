import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describe as inWords } from '#domain/problems.ts';
import { readMdx } from '#load/mdx.ts';
import { readYaml } from '#load/yaml.ts';
import { checkAfter, copyWith, type Changes } from '../broken.ts';
import { frontMatter } from './front-matter.ts';
import { links } from './links.ts';
import type { Malformed } from './malformed.make.ts';
import { mdx } from './mdx.ts';
import { text } from './text.ts';

const timeout = 120_000;
const fifty = [...frontMatter, ...mdx, ...text, ...links];

/** A content folder in which each of some files has its fault, or none has. */
const changes = (all: readonly Malformed[], state: 'bad' | 'good'): Changes =>
  Object.assign({}, ...all.map((one) => ({ ...one.beside, [one.file]: one[state] }))) as Changes;

const toldOf = ({ file, says }: Malformed) => says.map((line) => `${file}:${line}`);
const found = (given: Changes) =>
  checkAfter(given).problems.map(
    ({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message} — ${fix}`,
  );

describe('fifty malformed files', () => {
  test('are fifty, in files of their own', () => {
    expect([frontMatter.length, mdx.length, text.length, links.length]).toEqual([16, 14, 10, 10]);
    expect(new Set(fifty.map(({ file }) => file)).size).toBe(50);
    expect(fifty.filter(({ says }) => says.length === 0)).toEqual([]);
  });

  test.each(fifty)(
    '$fault: told with its place and a remedy, and no other file blamed',
    { timeout },
    (one) => {
      expect(found(changes([one], 'bad'))).toEqual(toldOf(one));
    },
  );

  test('all in one run: every fault of every file', { timeout }, () => {
    expect(found(changes(fifty, 'bad')).toSorted()).toEqual(fifty.flatMap(toldOf).toSorted());
  });

  test('without their faults, the same files pass', { timeout }, () => {
    expect(found(changes(fifty, 'good'))).toEqual([]);
  });

  test('stop the build: exit code 1, one line for each fault, and no stack', { timeout }, () => {
    const run = (state: 'bad' | 'good') => {
      const folder = copyWith(changes(fifty, state));
      try {
        const env = { ...process.env, CONTENT_DIR: folder };
        return spawnSync(process.execPath, ['src/load/check.ts'], { env, encoding: 'utf8' });
      } finally {
        rmSync(folder, { recursive: true });
      }
    };
    const { status, stderr } = run('bad');
    const lines = stderr.trimEnd().split('\n');
    const count = fifty.flatMap(toldOf).length;
    expect(status).toBe(1);
    expect(lines.slice(-2)).toEqual(['', `${count} problems in the content. Nothing was built.`]);
    expect(
      lines.slice(0, -2).filter((line) => !/^\S+\.(?:mdx|yaml|svg):\d+:\d+ .+ — .+$/.test(line)),
    ).toEqual([]);
    expect(run('good').status).toBe(0);
  });
});

describe('texts that nest until a parser fails', () => {
  const nested = (open: string, close: string, times: number) =>
    `${open.repeat(times)}x${close.repeat(times)}`;

  test('are told with a place', { timeout }, () => {
    const blocks = readMdx(nested('<Claim>\n\n', '\n\n</Claim>', 2500), 'deep.mdx');
    const lists = readYaml(`id: deep\ntitle: ${nested('[', ']', 5000)}\n`, 'deep.yaml');
    expect([blocks, lists].flatMap(({ problems }) => problems.map(inWords))).toEqual([
      'deep.mdx:49:1 this stands 25 levels deep in the text, where nobody finds it — keep lists, quotations and blocks to a few levels',
      expect.stringMatching(
        /^deep\.yaml:2:\d+ the YAML cannot be read: lists and fields stand too deep in each other — take them apart$/,
      ),
    ]);
  });
});
