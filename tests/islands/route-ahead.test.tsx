import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showRouteAhead } from '#browser/route-ahead.ts';
import { writePreference } from '#browser/record/preferences.ts';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { makeAttempt, makeRecord } from '../domain/record/makeRecord.ts';

const ids = ['dig', 'sow', 'weed'];
const routes = {
  routes: [
    {
      ...{ id: 'spring', title: 'First spring', href: '/en/routes/spring/' },
      weeks: [{ id: 'one', title: 'One', lessons: ids.map((id) => ({ id, minutes: 20 })) }],
    },
  ],
  lessons: ids.map((id) => ({ id, title: `How to ${id}`, href: `/en/lessons/garden/${id}/`, checks: [] })),
};

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(routes)));
  document.body.innerHTML = `<nav>
    <a data-route-ahead="/en/routes.json" data-words="Next on {title}" href="/en/routes/" hidden
      ><span></span> <strong></strong></a>
    <a rel="next" href="/en/lessons/garden/sow/">Next lesson</a>
    <a rel="prev" href="/en/lessons/kitchen/cook/">Before</a></nav>`;
});

afterEach(() => {
  writePreference('route', null);
  document.body.replaceChildren();
});

/** Reads "dig" as somebody who has done some lessons. */
const read = async (...done: string[]) => {
  const card = document.querySelector<HTMLAnchorElement>('[data-route-ahead]');
  if (!card) throw new Error('the page has the card');
  const attempts = done.map((id, n) =>
    makeAttempt({ ...draftDoneMark(id, true, { lang: 'en' }), id: `done-${id}`, counter: n + 1 }),
  );
  await showRouteAhead(card, makeRecord({ attempts }), 'dig');
};
const links = () => screen.getAllByRole('link').map(({ textContent }) => textContent.trim());

test('what a route says next stands first, and the same lesson is not told twice', async () => {
  writePreference('route', 'spring');
  await read();
  expect(links()).toEqual(['Next on First spring How to sow', 'Before']);
});

test('as lessons are done, the route leads on, beside the next lesson of the curriculum', async () => {
  writePreference('route', 'spring');
  await read();
  await read('dig', 'sow');
  expect(links()).toEqual(['Next on First spring How to weed', 'Next lesson', 'Before']);
});

test('a route whose other lessons are done, or that is gone, says nothing', async () => {
  writePreference('route', 'spring');
  await read('sow', 'weed');
  expect(links()).toEqual(['Next lesson', 'Before']);
  writePreference('route', 'of-old');
  await read();
  expect(links()).toEqual(['Next lesson', 'Before']);
});
