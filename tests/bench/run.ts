// `npm run bench -- --lessons 40,400`: builds synthetic curricula, and says what building and reading them costs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pagesByKind } from './kinds.ts';
import { medianOf, sizeOf, type Cost } from './measure.ts';
import { peers } from './peers.ts';
import { phoneTableOf, searchTableOf, tableOf } from './table.ts';
import { answered, type Answered } from './search.ts';
import { prepare, type Name, type Site } from './sites.ts';
import { visited, type Visited } from './visits.ts';
import { weighPage, type PageWeight } from './weigh.ts';

/** What one size of one site cost. */
export interface Result {
  readonly site: Name;
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
    times: { type: 'string', default: '1' },
    edit: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    // Of these, some alone: the others were built before, or would take too long.
    only: { type: 'string', default: '' },
    phone: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const { version } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as {
  version: string;
};
const machine = { node: process.version, astro: version, cores: cpus().length, memory: totalmem() };
const results: Result[] = [];
const visits: Visited[] = [];
const answers: Answered[] = [];
mkdirSync(values.scratch, { recursive: true });
for (const lessons of values.lessons.split(',').map(Number)) {
  const setting = { lessons, languages: Number(values.languages), scratch: values.scratch };
  const all: readonly Name[] = values.peers ? [...peers, 'groundwork'] : ['groundwork'];
  const names = values.only ? all.filter((name) => values.only.split(',').includes(name)) : all;
  const sites = names.map((name) => prepare(name, setting));
  if (!values.built) results.push(...(await costsOf(sites)));
  if (values.search) answers.push(...(await answered(sites)));
  if (values.phone) visits.push(...(await visited(sites)));
  write();
}

/** Builds sites of one size by turns, so that what else the machine does falls on all of them. */
async function costsOf(sites: readonly Site[]): Promise<Result[]> {
  const built = sites.map((site) => ({ site, cold: [] as Cost[], edited: [] as Cost[] }));
  const written = new Map<Site, ReturnType<typeof writtenBy>>();
  for (let time = 0; time < Number(values.times); time += 1)
    for (const { site, cold, edited } of built) {
      site.clear();
      cold.push(await site.build());
      if (!written.has(site)) written.set(site, writtenBy(site));
      if (!values.edit) continue;
      site.edit();
      edited.push(await site.build());
    }
  return built.map(({ site, cold, edited }) => ({
    site: site.name,
    lessons: site.lessons,
    cold: medianOf(cold),
    ...(values.edit && { edited: medianOf(edited) }),
    ...(written.get(site) ?? writtenBy(site)),
  }));
}

/** What a build has left. */
function writtenBy(site: Site): Pick<Result, 'size' | 'search' | 'kinds'> {
  return { size: sizeOf(site.out), search: sizeOf(join(site.out, 'pagefind')), kinds: weighed(site) };
}

function weighed({ name, out, lesson }: Site): Result['kinds'] {
  const pages = name === 'groundwork' ? pagesByKind() : { lesson };
  return Object.fromEntries(Object.entries(pages).map(([kind, path]) => [kind, weighPage(out, '/', path)]));
}

function write(): void {
  const tables = [
    ...(results.length > 0 ? [tableOf(results)] : []),
    ...(answers.length > 0 ? [searchTableOf(answers)] : []),
    ...(visits.length > 0 ? [phoneTableOf(visits)] : []),
  ];
  const table = tables.join('\n\n');
  console.log(table);
  const when = new Date().toISOString();
  const all = JSON.stringify({ when, machine, asked: values, results, visits, answers }, undefined, 2);
  writeFileSync(join(values.scratch, 'result.json'), all);
  writeFileSync(join(values.scratch, 'result.md'), table);
}
