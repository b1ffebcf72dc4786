import { filesOf, markOf, type KeptMark, type OfflineList, type PackedFile } from '#domain/offline/pack.ts';
import { isOurs } from '#domain/offline/whole.ts';
import { addressOf, keptName, removeMark, writeMark } from './caches.ts';
import { hashOf, isAsBuilt } from './hash.ts';

/** Why a track could not be kept. */
export type KeepTrouble = 'unreachable' | 'changing' | 'full';

/** A track that was not kept whole. What did arrive stays, and the next try goes on from there. */
export class NotKept extends Error {
  readonly trouble: KeepTrouble;

  constructor(trouble: KeepTrouble, file: string) {
    super(`${trouble}: ${file}`);
    this.trouble = trouble;
  }
}

/** Files that are fetched at once: more would choke a weak line. */
const atOnce = 4;

/** What can be kept in a language; fetched from the site itself and not from a store. */
export async function readOfflineList(locale: string): Promise<OfflineList> {
  const path = `${locale}/offline.json`;
  const answer = await fetch(addressOf(path), { cache: 'no-cache' }).catch(() => undefined);
  if (!answer || !isOurs(path, about(answer))) throw new NotKept('unreachable', path);
  // Written by our own build.
  return (await answer.json()) as OfflineList;
}

/** Keeps a track for reading without a connection, or brings a kept one up to date: only what changed travels. */
export async function keepTrack(
  list: OfflineList,
  { locale, id }: { locale: string; id: string },
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<KeptMark> {
  const pack = list.tracks.find((one) => one.id === id);
  if (!pack) throw new NotKept('changing', id);
  const store = await caches.open(keptName(locale, id));
  const files = filesOf(list, pack);
  await removeMark(store);
  let done = 0;
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await keepFile(store, file);
      done += 1;
      onProgress(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await removeOthers(store, files);
  const mark = markOf(list, pack, locale);
  await writeMark(store, mark);
  return mark;
}

/** Takes a kept track off the device. Answers and texts lie elsewhere and are not touched. */
export async function dropTrack(locale: string, id: string): Promise<boolean> {
  return caches.delete(keptName(locale, id));
}

/** Brings all kept tracks up to a release, where the line allows it. */
export async function refreshTracks(marks: readonly KeptMark[], release: string): Promise<void> {
  for (const { locale, id } of marks.filter((mark) => mark.release !== release)) {
    const list = await readOfflineList(locale);
    if (!list.tracks.some((one) => one.id === id)) await dropTrack(locale, id);
    else if (list.release === release) await keepTrack(list, { locale, id });
  }
}

async function keepFile(store: Cache, [path, , , hash]: PackedFile): Promise<void> {
  const address = addressOf(path);
  // Another store may hold the very same file; a visited page may not be the same.
  const there = (await store.match(address)) ?? (await caches.match(address));
  if (there && (await hashOf(await there.clone().arrayBuffer())) === hash) {
    await put(store, address, there);
    return;
  }
  const fresh = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (!fresh || !isOurs(path, about(fresh))) throw new NotKept('unreachable', path);
  const bytes = await fresh
    .clone()
    .arrayBuffer()
    .catch(() => undefined);
  if (!bytes) throw new NotKept('unreachable', path);
  // Somebody on the way changed it, or the site is being renewed this minute.
  if (!(await isAsBuilt(bytes, hash))) throw new NotKept('changing', path);
  await put(store, address, fresh);
}

async function put(store: Cache, address: string, answer: Response): Promise<void> {
  try {
    await store.put(address, answer);
  } catch {
    throw new NotKept('full', address);
  }
}

async function removeOthers(store: Cache, files: readonly PackedFile[]): Promise<void> {
  const wanted = new Set(files.map(([path]) => addressOf(path)));
  for (const { url } of await store.keys()) if (!wanted.has(url)) await store.delete(url);
}

/** An answer as the rules look at it. */
export function about(answer: Response) {
  const { status, type, redirected, headers } = answer;
  return { status, type, redirected, contentType: headers.get('content-type') ?? '' };
}
