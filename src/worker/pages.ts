import { matchPrecache } from 'workbox-precaching';
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { isCutOff, isOurs, isWholePage } from '#domain/offline/whole.ts';
import { hashedFolder } from '#domain/offline/hashed.ts';
import { cacheNames, keptTracks } from '#browser/offline/caches.ts';
import { about, refreshTracks } from '#browser/offline/keep.ts';
import { keepFilesOf } from './files.ts';
import { keepIn, mayKeep } from './keeping.ts';
import { setting } from './setting.ts';

/** How long a page is waited for when a copy is there. */
const patienceInMilliseconds = 4000;
/** Visited pages that are kept; the one not visited for the longest time goes first. */
const mostVisited = 80;

/** A page comes from the site; when that takes too long or fails, from a store; and else a page says what there is. */
export class Pages extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const kept = await copyOf(request);
    const fresh = handler.fetch(request);
    void handler.waitUntil(
      fresh.then((answer) => keepVisit(request.url, answer.clone())).then(bringUpToDate),
    );
    if (!kept) return fresh.catch(() => nothingHere(request));
    const late = new Promise<Response>((done) => setTimeout(() => done(kept), patienceInMilliseconds));
    const good = fresh.then(async (answer) => ((await isGood(answer.clone())) ? answer : kept));
    return Promise.race([good, late]).catch(() => kept);
  }
}

/** A site that is in trouble, or a line that breaks in the middle of a page, is no better than one that is out of reach. Rejects where it breaks. */
async function isGood(answer: Response): Promise<boolean> {
  return answer.status < 500 && !isCutOff(await answer.text(), setting.base + hashedFolder);
}

async function copyOf({ url }: Request): Promise<Response | undefined> {
  const address = url.replace(/[?#].*$/, '');
  return (await caches.match(address, { cacheName: cacheNames.visited })) ?? caches.match(address);
}

/** Keeps a visited page, if it is one of ours and came whole, with all that it needs. */
export async function keepVisit(url: string, answer: Response): Promise<void> {
  if (!mayKeep() || new URL(url).search !== '' || !isOurs('/', about(answer))) return;
  try {
    const html = await answer.clone().text();
    if (!isWholePage(html, setting.base + hashedFolder)) return;
    const store = await caches.open(cacheNames.visited);
    // What is put again stands last.
    await store.delete(url);
    await keepIn(cacheNames.visited, url, answer);
    const urls = (await store.keys()).map((one) => one.url);
    for (const old of urls.slice(0, Math.max(0, urls.length - mostVisited))) await store.delete(old);
    await keepFilesOf(html);
  } catch {
    // Broken off on the way, or no room is left: the page is shown all the same.
  }
}

let isUpToDate = false;

/** Once after each start of the worker: kept tracks take what changed since. */
async function bringUpToDate(): Promise<void> {
  if (isUpToDate) return;
  isUpToDate = true;
  try {
    await refreshTracks(await keptTracks(), setting.release);
  } catch {
    // The line did not last. The old copies are still whole, or go on from where they stopped.
    isUpToDate = false;
  }
}

async function nothingHere({ url }: Request): Promise<Response> {
  const [locale = ''] = new URL(url).pathname.slice(setting.base.length).split('/');
  const own = setting.locales.includes(locale) ? locale : setting.locales[0];
  return (await matchPrecache(`${setting.base}${own}/offline/`)) ?? Response.error();
}
