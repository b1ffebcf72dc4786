import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import near from '#browser/island/near.ts';
import now from '#browser/island/now.ts';

const files: Record<string, unknown> = { '/words.json': [0, { check: 'Check' }] };
const answer = vi.fn((address: string) =>
  Promise.resolve(
    address in files ? new Response(JSON.stringify(files[address])) : new Response('', { status: 404 }),
  ),
);

const islandWith = (apart?: object) => {
  const island = document.createElement('astro-island');
  island.setAttribute('props', '{"level":[0,3]}');
  if (apart) island.dataset.apart = JSON.stringify(apart);
  island.append(document.createElement('p'));
  return island;
};
const properties = (island: HTMLElement) => JSON.parse(island.getAttribute('props') ?? '') as object;

beforeEach(() => void vi.stubGlobal('fetch', answer));
afterEach(() => {
  answer.mockClear();
  vi.useRealTimers();
});

test('an island is given what lies in files beside what stands in the page', async () => {
  const [one, other] = [islandWith({ labels: '/words.json' }), islandWith({ quizLabels: '/words.json' })];
  const hydrate = vi.fn(() => Promise.resolve());
  for (const island of [one, other]) now(() => Promise.resolve(hydrate), undefined, island);
  await vi.waitFor(() => expect(properties(other)).toHaveProperty('quizLabels'));
  expect(properties(one)).toEqual({ level: [0, 3], labels: [0, { check: 'Check' }] });
  // It wakes by its properties; twice would be once too often.
  expect(hydrate).not.toHaveBeenCalled();
  expect(answer).toHaveBeenCalledTimes(1);
});

test('an island whose page holds all of it wakes without asking for anything', async () => {
  const hydrate = vi.fn(() => Promise.resolve());
  now(() => Promise.resolve(hydrate), undefined, islandWith());
  await vi.waitFor(() => expect(hydrate).toHaveBeenCalledTimes(1));
  expect(answer).not.toHaveBeenCalled();
});

test('a file that did not come is asked for once more', async () => {
  vi.useFakeTimers();
  answer.mockRejectedValueOnce(new TypeError('offline'));
  files['/late.json'] = [0, 'here'];
  const island = islandWith({ quiz: '/late.json' });
  now(() => Promise.resolve(() => Promise.resolve()), undefined, island);
  await vi.advanceTimersByTimeAsync(1000);
  expect(properties(island)).toHaveProperty('quiz');
});

test('an island far below asks for nothing until somebody comes near', () => {
  let arrive: IntersectionObserverCallback = () => undefined;
  const watched: Element[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        arrive = callback;
      }
      observe(element: Element) {
        watched.push(element);
      }
      disconnect() {
        watched.length = 0;
      }
    },
  );
  const load = vi.fn(() => Promise.resolve(() => Promise.resolve()));
  const island = islandWith();
  near(load, undefined, island);
  expect(watched).toEqual([...island.children]);
  arrive([{ isIntersecting: false } as IntersectionObserverEntry], {} as IntersectionObserver);
  expect(load).not.toHaveBeenCalled();
  arrive([{ isIntersecting: true } as IntersectionObserverEntry], {} as IntersectionObserver);
  expect(load).toHaveBeenCalledTimes(1);
  expect(watched).toEqual([]);
});
