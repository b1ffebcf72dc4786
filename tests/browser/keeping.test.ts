import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let stores = new Map<string, string[]>();
/** What happens while an answer is being put into a store. */
let meanwhile = () => {};

/** The worker, begun anew at an address. */
async function worker(address = 'https://garden.example/sw.js') {
  vi.resetModules();
  vi.stubGlobal('location', new URL(address));
  return import('#worker/keeping.ts');
}

beforeEach(() => {
  stores = new Map();
  meanwhile = () => {};
  vi.stubGlobal('GROUNDWORK_WORKER', {});
  vi.stubGlobal('caches', {
    open: (name: string) => {
      const urls = stores.get(name) ?? [];
      stores.set(name, urls);
      return Promise.resolve({
        put: (url: string) => {
          meanwhile();
          urls.push(url);
          return Promise.resolve();
        },
      });
    },
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a visited page is kept', async () => {
  const { keepIn } = await worker();
  await keepIn('visited', '/en/', new Response());
  expect([...stores]).toEqual([['visited', ['/en/']]]);
});

test('nothing is kept, and no store made, where visits are not kept or once somebody erases', async () => {
  const visits = await worker('https://garden.example/sw.js?visits=no');
  await visits.keepIn('visited', '/en/', new Response());
  const erased = await worker();
  erased.stopKeeping();
  await erased.keepIn('visited', '/en/', new Response());
  expect(stores.size).toBe(0);
});

test('what is on its way while somebody erases does not stay', async () => {
  const { keepIn, stopKeeping } = await worker();
  meanwhile = stopKeeping;
  await keepIn('visited', '/en/', new Response());
  expect(stores.size).toBe(0);
});
