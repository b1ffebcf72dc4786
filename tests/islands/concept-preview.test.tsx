import { act, fireEvent, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startConceptPreviews } from '#browser/concept-preview.ts';
import './matchers.ts';

const root = 'What holds a plant and feeds it.';
let isOnline = true;

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
    },
  );
  document.body.innerHTML = `
    <p>Every <a class="concept-link" href="/en/concepts/root/">roots</a> of it, and <a href="/en/">another</a>.</p>
    <div data-concept-preview="/en/definitions.json" role="group" aria-labelledby="t" tabindex="-1" hidden>
      <p id="t" data-preview-title></p><p id="d" data-preview-text></p><a href="/en/concepts/">Open its page</a>
    </div>`;
  const element = document.querySelector<HTMLElement>('[data-concept-preview]');
  if (element) startConceptPreviews(element);
});

afterAll(() => {
  document.body.replaceChildren();
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () =>
    isOnline
      ? Promise.resolve(Response.json({ root: { title: 'Root', definition: root } }))
      : Promise.reject(new TypeError('offline')),
  );
});

afterEach(() => {
  fireEvent.keyDown(document.body, { key: 'Escape' });
  link().blur();
  vi.useRealTimers();
});

const link = () => screen.getByRole('link', { name: 'roots' });
const box = () => screen.queryByRole('group', { name: 'Root' });
/** jsdom has no pointer events with a kind of pointer. */
const point = (type: string, target: Element, pointerType: string) =>
  fireEvent(target, Object.assign(new Event(type, { bubbles: true }), { pointerType }));
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
/** A tap of a finger; true where it follows the link. */
const tap = (target: Element) => {
  point('pointerdown', target, 'touch');
  return fireEvent(target, new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
};

test('where the file does not come, a tap still shows the way on', async () => {
  isOnline = false;
  tap(link());
  await pass(0);
  expect(screen.getByRole('group', { name: 'roots' })).toBeVisible();
  isOnline = true;
});

test('a pointer that rests on a link sees what the concept means, can go into the box, and closes it by leaving', async () => {
  point('pointerover', link(), 'mouse');
  await pass(100);
  expect(box()).toBeNull();
  await pass(400);
  expect(box()).toHaveTextContent(root);
  expect(link()).toHaveAccessibleDescription(root);

  point('pointerover', document.body, 'mouse');
  await pass(100);
  point('pointerover', screen.getByText(root), 'mouse');
  await pass(1000);
  expect(box()).toBeVisible();
  point('pointerover', document.body, 'mouse');
  await pass(1000);
  expect(box()).toBeNull();
  expect(link().hasAttribute('aria-describedby')).toBe(false);
});

test('a pointer that only passes over a link opens nothing', async () => {
  point('pointerover', link(), 'mouse');
  await pass(100);
  point('pointerover', document.body, 'mouse');
  await pass(1000);
  expect(box()).toBeNull();
});

test('the first tap shows what the concept means with the way on in it, the second follows the link', async () => {
  expect(tap(link())).toBe(false);
  await pass(0);
  expect(box()).toHaveTextContent(root);
  expect(box()).toHaveFocus();
  const on = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open its page' });
  expect(on.pathname).toBe('/en/concepts/root/');
  expect(tap(link())).toBe(true);
});

test('a tap elsewhere closes, and so does Escape, which gives the focus back to the link', async () => {
  tap(link());
  await pass(0);
  point('pointerdown', document.body, 'touch');
  expect(box()).toBeNull();

  tap(link());
  await pass(0);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(box()).toBeNull();
  expect(link()).toHaveFocus();
});

test('a key follows the link on a screen that was touched before', async () => {
  point('pointerdown', document.body, 'touch');
  expect(fireEvent(link(), new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }))).toBe(
    true,
  );
  await pass(0);
  expect(box()).toBeNull();
});
