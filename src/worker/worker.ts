// The service worker: what somebody visited, and the tracks they keep, can be read without a connection.
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { hashedFolder } from '#domain/offline/hashed.ts';
import { STOP_KEEPING } from '#browser/offline/caches.ts';
import { Data } from './data.ts';
import { answerFile, removeUnusedFiles } from './files.ts';
import { holdKey } from './key.ts';
import { stopKeeping } from './keeping.ts';
import { keepVisit, Pages } from './pages.ts';
import { setting } from './setting.ts';

setCacheNameDetails({ prefix: 'groundwork' });
precacheAndRoute([...setting.shell], { ignoreURLParametersMatching: [/./] });

const { base } = setting;
// The order to erase must come from the host, past the worker, and nothing be kept after it.
const isErasing = (url: URL) => /\/erase\/(now|done)\//.test(url.pathname);
const isOurs = (url: URL) =>
  url.origin === location.origin && url.pathname.startsWith(base) && !isErasing(url);

registerRoute(({ request, url }) => request.mode === 'navigate' && isOurs(url), new Pages());
registerRoute(
  ({ url }) => isOurs(url) && url.pathname.startsWith(base + hashedFolder),
  ({ request }) => answerFile(request),
);
registerRoute(
  ({ url }) => isOurs(url) && /\.(?:json|svg|webmanifest|js|pf_\w+|pagefind)$/.test(url.pathname),
  new Data(),
);

// The first page was there before its worker: it asks to be kept.
clientsClaim();
self.addEventListener('message', (event) => {
  const { data } = event as MessageEvent<unknown>;
  if (data === STOP_KEEPING) {
    stopKeeping();
    return;
  }
  if (typeof data !== 'string' || !isOurs(new URL(data, location.href))) return;
  (event as unknown as ExtendableEvent).waitUntil(fetch(data).then((page) => keepVisit(data, page)));
});

holdKey();

// A new worker waits until no page of the old one is open, and then clears up: so no page meets files of two releases.
self.addEventListener('activate', (event) => {
  (event as ExtendableEvent).waitUntil(removeUnusedFiles());
});
