import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { isOurs } from '#domain/offline/whole.ts';
import { cacheNames } from '#browser/offline/caches.ts';
import { about } from '#browser/offline/keep.ts';
import { keepIn } from './keeping.ts';

/** How long data is waited for when a copy is there. */
const patienceInMilliseconds = 4000;

/** Lists and parts of the search index: from the site, and where that fails from a store. */
export class Data extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const kept = await caches.match(request.url, { ignoreSearch: true });
    const isGood = (answer: Response) => isOurs(new URL(request.url).pathname, about(answer));
    const sent = handler.fetch(request);
    void handler.waitUntil(
      sent.then((answer) => (isGood(answer) ? keep(request.url, answer.clone()) : undefined)),
    );
    const fresh = sent.then((answer) => (isGood(answer) || !kept ? answer : kept));
    if (!kept) return fresh;
    const late = new Promise<Response>((done) => setTimeout(() => done(kept), patienceInMilliseconds));
    return Promise.race([fresh, late]).catch(() => kept);
  }
}

async function keep(url: string, answer: Response): Promise<void> {
  try {
    await keepIn(cacheNames.data, url.replace(/[?#].*$/, ''), answer);
  } catch {
    // Broken off on the way, or no room is left: what was asked for is there all the same.
  }
}
