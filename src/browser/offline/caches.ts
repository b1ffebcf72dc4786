import type { KeptMark } from '#domain/offline/pack.ts';

/** Names of the stores for reading offline. A site may share its address with others, so each bears our name. */
export const cacheNames = {
  /** Pages as they were visited. */
  visited: 'groundwork-visited',
  /** Scripts, style sheets, typefaces and pictures of those pages. */
  files: 'groundwork-files',
  /** Lists and the search index. */
  data: 'groundwork-data',
} as const;

/** What a page says to its worker where somebody erases. */
export const STOP_KEEPING = 'stop keeping';

/** The store of a kept track. */
export function keptName(locale: string, track: string): string {
  return `groundwork-kept-${locale}-${track}`;
}

/** Where a store says what it holds. No page has this address. */
const markAddress = () => addressOf('kept.mark');

/** The address of a path of the site, with or without a slash before it. */
export function addressOf(path: string): string {
  return new URL(import.meta.env.BASE_URL + path.replace(/^\//, ''), location.href).href;
}

/** What a kept track says of itself; undefined where it is not there, or not whole. */
export async function readMark(store: Cache): Promise<KeptMark | undefined> {
  const answer = await store.match(markAddress());
  // Written by ourselves.
  return answer ? ((await answer.json()) as KeptMark) : undefined;
}

/** Writes what a kept track says of itself: last, when all of it is there. */
export async function writeMark(store: Cache, mark: KeptMark): Promise<void> {
  await store.put(markAddress(), new Response(JSON.stringify(mark)));
}

/** Takes the mark away, before its files change. */
export async function removeMark(store: Cache): Promise<void> {
  await store.delete(markAddress());
}

/** All tracks that are kept whole. */
export async function keptTracks(): Promise<KeptMark[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith('groundwork-kept-'));
  const marks = await Promise.all(names.map(async (name) => readMark(await caches.open(name))));
  return marks.flatMap((mark) => mark ?? []);
}
