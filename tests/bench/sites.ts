import { appendFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from './generate.ts';
import { pagesByKind } from './kinds.ts';
import { measure, type Cost } from './measure.ts';
import { peerFile, peerPath, preparePeer, type Peer } from './peers.ts';
import { ids, middleLesson, moduleOfLesson, planOf } from './plan.ts';

/** Who is measured. */
export type Name = 'groundwork' | Peer;

/** A site of one size, ready to be built. */
export interface Site {
  readonly name: Name;
  readonly lessons: number;
  readonly out: string;
  /** The page of a lesson in the middle of the first module. */
  readonly lesson: string;
  /** Takes away all that builds have left. */
  clear: () => void;
  build: () => Promise<Cost>;
  /** Adds a sentence to one lesson. */
  edit: () => void;
}

/** How a run was asked for. */
export interface Setting {
  readonly lessons: number;
  readonly languages: number;
  readonly scratch: string;
}

/** Writes the sources of a site, and says how it is built. */
export function prepare(name: Name, { lessons, languages, scratch }: Setting): Site {
  const out = resolve(scratch, `${name === 'groundwork' ? 'site' : name}-${lessons}`);
  const folder = name === 'groundwork' ? '.' : resolve(scratch, 'peers', name);
  const content = resolve(scratch, `content-${lessons}`);
  if (name === 'groundwork') generate(planOf(lessons, languages), content);
  else preparePeer(name, planOf(lessons), folder);
  // The folders in which caches are kept: ours follows from where the output goes.
  const cache = name === 'groundwork' ? `.cache/${out.replaceAll(/\W+/g, '-')}` : `${out}-cache`;
  const env = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache, ASTRO_TELEMETRY_DISABLED: '1' };
  const edited = name === 'groundwork' ? join(content, ourFile(0)) : join(folder, peerFile(0));
  return {
    name,
    lessons,
    out,
    lesson: name === 'groundwork' ? (pagesByKind()['lesson'] ?? '/') : peerPath(middleLesson),
    clear: () => [out, cache].forEach((one) => rmSync(one, { recursive: true, force: true })),
    build: () => measure(process.execPath, [astro, 'build', '--silent'], { env, folder }),
    edit: () => appendFileSync(edited, '\nOne more sentence.\n'),
  };
}

/** The same in every folder with packages. */
const astro = 'node_modules/astro/bin/astro.mjs';

function ourFile(lesson: number): string {
  return `en/lessons/${ids.module(moduleOfLesson(lesson))}/${ids.lesson(lesson)}.mdx`;
}
