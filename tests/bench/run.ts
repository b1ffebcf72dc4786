// `npm run bench -- --lessons 40,400`: builds synthetic curricula, and says what building and reading them costs.
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { pagesByKind } from './kinds.ts';
import { measure, sizeOf, type Cost } from './measure.ts';
import { ids, planOf } from './plan.ts';
import { tableOf } from './table.ts';
import { weighPage, type PageWeight } from './weigh.ts';

/** What one size of curriculum cost. */
export interface Result {
  readonly lessons: number;
  readonly cold: Cost;
  /** After one sentence was added to one lesson. */
  readonly edited?: Cost;
  readonly size: ReturnType<typeof sizeOf>;
  readonly search: { files: number; bytes: number };
  readonly kinds: Readonly<Record<string, PageWeight>>;
}

const { values } = parseArgs({
  options: {
    lessons: { type: 'string', default: '40,400' },
    languages: { type: 'string', default: '1' },
    scratch: { type: 'string', default: '.cache/bench' },
    edit: { type: 'boolean', default: false },
  },
});
const astro = 'node_modules/astro/bin/astro.mjs';
const results: Result[] = [];
for (const lessons of values.lessons.split(',').map(Number)) {
  const folder = (name: string) => join(values.scratch, `${name}-${lessons}`);
  const [content, out] = [folder('content'), folder('site')];
  generate(planOf(lessons, Number(values.languages)), content);
  rmSync(out, { recursive: true, force: true });
  rmSync(`.cache/${out.replaceAll(/\W+/g, '-')}`, { recursive: true, force: true });
  const env = { CONTENT_DIR: content, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' };
  const build = () => measure(process.execPath, [astro, 'build', '--silent'], env);
  const cold = await build();
  const kinds = Object.entries(pagesByKind()).map(([kind, path]) => [kind, weighPage(out, '/', path)]);
  const { files, bytes } = sizeOf(join(out, 'pagefind'));
  const size = sizeOf(out);
  let edited: Cost | undefined;
  if (values.edit) {
    appendFileSync(join(content, 'en/lessons', ids.module(0), `${ids.lesson(0)}.mdx`), '\nOne more.\n');
    edited = await build();
  }
  results.push({
    lessons,
    cold,
    ...(edited && { edited }),
    size,
    search: { files, bytes },
    kinds: Object.fromEntries(kinds) as Result['kinds'],
  });
  console.log(tableOf(results));
}

const { version } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as {
  version: string;
};
const machine = { node: process.version, astro: version, cores: cpus().length, memory: totalmem() };
mkdirSync(values.scratch, { recursive: true });
const when = new Date().toISOString();
writeFileSync(join(values.scratch, 'result.json'), JSON.stringify({ when, machine, results }, undefined, 2));
writeFileSync(join(values.scratch, 'result.md'), tableOf(results));
