import { fireEvent, screen } from '@testing-library/dom';
import { beforeEach, expect, test } from 'vitest';
import { startConceptMap } from '#browser/concept-map.ts';

/** A map of three concepts in a row; the first two are taught in one track. */
function page(hash = '') {
  window.location.hash = hash;
  const concepts = [
    ['bed', 'root', 'gardens'],
    ['root', 'bed turn', 'gardens'],
    ['turn', 'root', 'water'],
  ] as const;
  document.body.innerHTML = `
    <label for="one">Concept</label>
    <select id="one" data-map-concept><option value="">All</option>
      ${concepts.map(([id]) => `<option value="${id}">${id}</option>`).join('')}</select>
    <label for="two">Track</label>
    <select id="two" data-map-track><option value="">All</option>
      <option value="gardens">Gardens</option><option value="water">Water</option></select>
    <p role="status" data-map-said data-shown="{n} of {all}" data-tied="{concept}, {n} near"></p>
    <svg data-map>
      <line data-tie="bed root" /><line data-tie="root turn" />
      ${concepts
        .map(
          ([id, near, tracks]) =>
            `<a href="/${id}" data-concept="${id}" data-near="${near}" data-tracks="${tracks}"><text>${id}</text></a>`,
        )
        .join('')}
    </svg>
    <p data-map-all>3 concepts</p>
    <dl>${concepts.map(([id]) => `<div data-listed="${id}">${id} in words</div>`).join('')}</dl>`;
  Element.prototype.scrollIntoView = () => {};
  startConceptMap();
}

/** Concepts in front, and those that the list names. */
const inFront = () =>
  [...document.querySelectorAll<SVGElement>('[data-concept]')]
    .filter((place) => !place.classList.contains('back'))
    .map((place) => place.dataset['concept']);
const listed = () =>
  [...document.querySelectorAll<HTMLElement>('[data-listed]')]
    .filter(({ hidden }) => !hidden)
    .map((entry) => entry.dataset['listed']);
const tiesInFront = () =>
  [...document.querySelectorAll<SVGElement>('[data-tie]')]
    .filter((tie) => !tie.classList.contains('back'))
    .map((tie) => tie.dataset['tie']);

beforeEach(() => {
  page();
});

test('a concept that is picked stands in front with its neighbors, in the picture and in the list', () => {
  fireEvent.change(screen.getByLabelText('Concept'), { target: { value: 'bed' } });
  expect(inFront()).toEqual(['bed', 'root']);
  expect(listed()).toEqual(['bed', 'root']);
  expect(tiesInFront()).toEqual(['bed root']);
  expect(screen.getByRole('status').textContent).toBe('bed, 1 near');
  expect(window.location.hash).toBe('#show=bed');
});

test('a track leaves only what its lessons teach', () => {
  fireEvent.change(screen.getByLabelText('Track'), { target: { value: 'water' } });
  expect(inFront()).toEqual(['turn']);
  expect(screen.getByRole('status').textContent).toBe('1 of 3');
});

test('a concept that was picked stays in front when a track is chosen that does not teach it', () => {
  fireEvent.change(screen.getByLabelText('Concept'), { target: { value: 'bed' } });
  fireEvent.change(screen.getByLabelText('Track'), { target: { value: 'water' } });
  expect(inFront()).toEqual(['bed']);
  expect(listed()).toEqual(['bed']);
  expect(screen.getByRole('status').textContent).toBe('bed, 0 near');
});

test('the list does not say that it holds all when it holds a part', () => {
  const all = document.querySelector<HTMLElement>('[data-map-all]');
  fireEvent.change(screen.getByLabelText('Track'), { target: { value: 'water' } });
  expect(all?.hidden).toBe(true);
  fireEvent.change(screen.getByLabelText('Track'), { target: { value: '' } });
  expect(all?.hidden).toBe(false);
});

test('a concept that the keyboard comes to shows its neighbors for as long', () => {
  const turn = document.querySelector('[data-concept="turn"]');
  if (!turn) throw new Error('the map has the concept');
  fireEvent.focus(turn);
  expect(inFront()).toEqual(['root', 'turn']);
  fireEvent.blur(turn);
  expect(inFront()).toEqual(['bed', 'root', 'turn']);
});

test('an address picks its concept, and one that names nothing changes nothing', () => {
  page('#show=turn');
  expect(inFront()).toEqual(['root', 'turn']);
  page('#show=nothing');
  expect(inFront()).toEqual(['bed', 'root', 'turn']);
});
