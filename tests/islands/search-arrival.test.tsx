import { fireEvent, screen } from '@testing-library/dom';
import { beforeEach, expect, test, vi } from 'vitest';
import { markPassage } from '#browser/search/arrival.ts';

const text = () => document.querySelector('article')?.textContent;
const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
let broughtIntoView: string[] = [];

beforeEach(() => {
  document.body.innerHTML = `<main tabindex="-1"><article>
      <h1>Gardens</h1><p>Water the <em>bed</em>.</p>
      <h2 id="depth">Depth</h2><p>Dig.</p><h3>Roots</h3><p>Dig the bed twice.</p>
      <astro-island><p>Which bed?</p></astro-island><nav>Bed</nav>
      <h2>Edges</h2><p>A bed has four.</p>
      <details><summary>In words</summary><p>A spade cuts a bed.</p></details>
    </article></main>
    <template data-search-marked><div><p role="status">Marked.</p><button>Remove marks</button></div></template>`;
  broughtIntoView = [];
  Element.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  Element.prototype.getBoundingClientRect = () => ({ top: 2000, bottom: 2020 }) as DOMRect;
  Element.prototype.scrollIntoView = function (this: Element) {
    broughtIntoView.push(this.textContent);
  };
  history.replaceState(null, '', '/en/gardens/');
});

function arrive(words: readonly string[], { path = '/en/gardens/', hash = '' } = {}): void {
  history.replaceState(null, '', `/en/gardens/${hash}`);
  markPassage(JSON.stringify({ path, words }));
}

test('words are marked in the section that was opened, the passage with most of them is shown, and no text changes', async () => {
  const before = text();
  arrive(['bed', 'dig'], { hash: '#depth' });
  expect(marked()).toEqual(['Dig', 'Dig', 'bed']);
  expect(text()).toBe(before);
  await vi.waitFor(() => expect(broughtIntoView).toEqual(['Dig the bed twice.']));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Marked.'));
  expect(location.href).not.toContain('dig');
});

test('without a section all of the page is marked, but not exercises and ways around', () => {
  arrive(['bed']);
  expect(marked()).toEqual(['bed', 'bed', 'bed', 'bed']);
  expect(document.querySelector('details')?.open).toBe(false);
});

test('what is folded away is unfolded where it says more than the rest', async () => {
  arrive(['spade', 'bed']);
  expect(document.querySelector('details')?.open).toBe(true);
  await vi.waitFor(() => expect(broughtIntoView.at(-1)).toBe('A spade cuts a bed.'));
});

test.each(['button', 'Escape'])('marks go away with a %s, and leave the page as it was', (way) => {
  const before = document.querySelector('article')?.innerHTML;
  arrive(['bed']);
  if (way === 'button') fireEvent.click(screen.getByRole('button', { name: 'Remove marks' }));
  else fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(document.querySelector('article')?.innerHTML).toBe(before);
  expect(screen.queryByRole('button')).toBeNull();
});

test('nothing happens on another page, or where the words are nowhere', () => {
  arrive(['bed'], { path: '/en/water/' });
  arrive(['mountain']);
  markPassage('no');
  expect(marked()).toEqual([]);
  expect(screen.queryByRole('button')).toBeNull();
});
