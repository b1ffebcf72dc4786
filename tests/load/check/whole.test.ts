import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, report } from '#load/check.ts';
import { filesBelow } from '#load/files.ts';
import { checkAfter, files, fixture, lineOf, type Change } from '../broken.ts';

const { lesson, second, track, quiz, activity, dials, diagram } = files;
const timeout = 120_000;

describe('the whole check', () => {
  test('the fixture has no problems', () => {
    expect(checkContent(fixture).problems).toEqual([]);
  });

  test('reports all mistakes of all files in one run, in reading order', { timeout }, () => {
    const { problems } = checkAfter({
      [lesson]: [
        ['minutes: 20', 'minutes: none'],
        ['activity: digging-day', 'activity: diging-day'],
        ['concepts: [bed, root]', 'concepts: [bed, roots]'],
        ['[the study](https://example.org/beans)', '[the study](http://example.org/beans)'],
        ['<Limits>', '<Limits title="x">'],
        ['- two people', '- {people}'],
      ],
      [second]: [
        ['requires: [plant-a-bed]', 'requires: [plant-a-bead]'],
        ['A list by the tap is enough [@gardeners].', 'A list is enough.'],
      ],
      [quiz]: ['key: [tenders]', 'key: [tender]'],
      [activity]: [
        ['minutes: 30', 'minutes: 35'],
        ['from: 4, to: 12', 'from: 40, to: 12'],
      ],
      [track]: ['ink: poppy', 'ink: red'],
      [diagram]: ['<desc>', '<desc lang="en">'],
      'sources.yaml': ['access: library', 'access: free'],
      'es/concepts/bed.mdx': ['title: Bancal', 'title: Bancal\nsources: [bean2012]'],
      'stray.md': 'Hello',
    });
    expect(problems.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`)).toEqual([
      `${activity}:6:1 agenda-sum`,
      `${activity}:7:1 group-size`,
      `${quiz}:24:5 unknown-key`,
      `${diagram}:1:1 svg`,
      `${diagram}:3:7 svg`,
      `${lesson}:5:1 wrong-value`,
      `${lesson}:13:17 unknown-reference`,
      `${lesson}:14:1 unknown-reference`,
      `${lesson}:39:3 code`,
      `${lesson}:43:154 unsafe-link`,
      `${lesson}:85:1 unknown-prop`,
      `${second}:8:12 unknown-reference`,
      `${second}:24:46 claim-without-source`,
      `${track}:4:1 wrong-value`,
      'es/concepts/bed.mdx:4:11 fact-in-translation',
      'sources.yaml:10:3 wrong-value',
      'stray.md:1:1 unknown-file',
    ]);
  });

  test('each sentence says where, what and how to mend it', { timeout }, () => {
    const { problems } = checkAfter({
      [track]: ['ink: poppy', 'ink: popy'],
      [dials]: ['start: noon', 'start: night'],
    });
    expect(report(problems)).toMatchInlineSnapshot(`
      "en/assessments/water-dials.yaml:40:5 nothing that can stand here is named "night" — use one of: noon, dusk
      en/tracks/gardens.yaml:4:1 ink: "popy" is not one of its values — did you mean "poppy"?

      2 problems in the content. Nothing was built."
    `);
  });

  test('says by its exit code that nothing may be built', { timeout }, () => {
    const run = (folder: string) =>
      execFileSync(process.execPath, ['src/load/check.ts'], {
        env: { ...process.env, CONTENT_DIR: folder },
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run(fixture)).toContain('The content is in order: track 1 · module 1 · route 1 · lesson 2');
    expect(() => run(join(fixture, 'en'))).toThrow(/site\.yaml:1:1 this file is needed/);
  });
});

describe('a file that cannot be read is the only one that is told', () => {
  const written = filesBelow(fixture).filter((name) => /\.(mdx|yaml|svg)$/.test(name));
  const textOf = (name: string) => readFileSync(join(fixture, name), 'utf8');
  const ways: readonly { way: string; names: readonly string[]; change: (name: string) => Change }[] = [
    { way: 'not UTF-8', names: written, change: () => new Uint8Array([0x69, 0x64, 0x3a, 0x20, 0xff]) },
    {
      way: 'a head or YAML that cannot be read',
      names: written.filter((name) => !name.endsWith('.svg')),
      change: (name) => textOf(name).replace(/^(?!---|#)/m, 'a: b: [\n'),
    },
    {
      way: 'a field that is missing',
      names: written.filter((name) => !name.endsWith('.svg')),
      change: (name) => textOf(name).replace(/^(\s*|- )(title|name):/m, '$1titel:'),
    },
    {
      way: 'an id that is missing',
      names: written.filter((name) => !/(\.svg|site\.yaml)$/.test(name)),
      change: (name) => textOf(name).replace(/^(\s*|- )id: .*\n/m, '$1'),
    },
    {
      way: 'a block that is not closed',
      names: written.filter((name) => name.endsWith('.mdx')),
      change: (name) => `${textOf(name)}\n<Limits>\n`,
    },
    {
      way: 'no head',
      names: written.filter((name) => name.endsWith('.mdx')),
      change: (name) => textOf(name).replace(/^---\n/, ''),
    },
  ];
  for (const { way, names, change } of ways) {
    test.each(names)(`${way}: %s`, { timeout }, (name) => {
      const { problems } = checkAfter({ [name]: change(name) });
      expect(problems).not.toEqual([]);
      expect(problems.filter(({ file }) => file !== name).map(lineOf)).toEqual([]);
    });
  }
});

describe('content is read and never run', () => {
  const trace = join(tmpdir(), `trace-${process.pid}`);
  const write = `fs.writeFileSync(${JSON.stringify(trace)}, 'ran')`;

  test('imports, exports, expressions, tags and scripts leave no trace', { timeout }, () => {
    rmSync(trace, { force: true });
    const { problems } = checkAfter({
      [second]: [
        ['## Turns', `import fs from 'node:fs'\n\nexport const ran = ${write}\n\n## Turns`],
        ['Hang a list by the tap.', `{${write}}\n\nHang {(() => { throw new Error('ran') })()} by the tap.`],
        ['days="7"', `days={${write}}`],
      ],
      [quiz]: ['title: Check yourself', `title: !!js/function 'function () { ${write} }'`],
      [diagram]: ['<title>', `<script>${write}</script>\n<title>`],
    });
    expect(problems.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
      `${quiz}:3 yaml`,
      `${diagram}:2 svg`,
      `${second}:22 code`,
      `${second}:24 code`,
      `${second}:38 code`,
      `${second}:40 code`,
      `${second}:42 code`,
    ]);
    expect(existsSync(trace)).toBe(false);
  });
});
