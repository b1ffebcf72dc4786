import { existsSync } from 'node:fs';
import { pagesByKind } from './kinds.ts';
import { onPhone, type Felt, type Visit } from './phone.ts';
import { ids, titleOf } from './plan.ts';
import type { Site } from './sites.ts';

/** A page, and what it was like to visit it. */
export interface Visited extends Felt {
  readonly page: string;
  readonly lessons: number;
}

/** How often each page is opened; the middle visit counts. */
const times = 5;

/** A lesson of the real site, where it was built, with words that its search knows. */
const real = {
  name: 'groundwork, real lesson',
  site: 'groundwork',
  folder: 'dist',
  path: '/en/lessons/foundations/organizing-and-mobilizing/',
  query: 'mandate ladder',
} as const satisfies Visit;

/** Opens the same lesson of each site on the slow phone, our page of nothing but its text, and a real lesson of ours. */
export async function visited(sites: readonly Site[]): Promise<Visited[]> {
  const query = titleOf('en', ids.lesson(12)).split(' ').slice(0, 2).join(' ');
  const visits = sites.map(({ name, out, lesson }): Visit => ({
    name,
    site: name,
    folder: out,
    path: lesson,
    query,
  }));
  const plain = visits
    .filter(({ site }) => site === 'groundwork')
    .map((visit) => ({ ...visit, name: 'groundwork, the text alone', path: pagesByKind()['plain'] ?? '/' }));
  const all = [...visits, ...plain, ...(existsSync(`${real.folder}${real.path}`) ? [real] : [])];
  const felt = await onPhone(all, times);
  return [...felt].map(([page, one]) => ({ page, lessons: sites[0]?.lessons ?? 0, ...one }));
}
