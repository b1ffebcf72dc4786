import { describe, expect, test } from 'vitest';
import { byCards } from '#browser/search/by-cards.ts';
import type { Lists } from '#browser/search/lists.ts';
import { queryWords } from '#domain/search/query.ts';
import { rowOfTitle } from '#domain/search/rows.ts';
import type { SearchState } from '#domain/search/state.ts';
import type { TitleEntry } from '#domain/search/titles.ts';

function entry(title: string, asked: string[] = []): TitleEntry {
  return { kind: 'lesson', title, url: `/${title.toLowerCase()}/`, aliases: [], summary: '', asked };
}

const titles = [entry('Ladders'), entry('Strategy'), entry('Meetings', ['our meetings drag on for hours'])];
const lists: Lists = {
  names: () => Promise.resolve([]),
  titles: () => Promise.resolve(titles),
  words: () => Promise.resolve([]),
};
const rows = titles.slice(0, 2).map((one) => rowOfTitle(one, []));

async function shown(
  query: string,
  more: { state?: Partial<SearchState>; lists?: Lists; said?: number } = {},
) {
  const state = { query, chosen: {}, ...more.state };
  const setting = {
    lists: more.lists ?? lists,
    state,
    words: queryWords(query),
    said: more.said ?? 0,
    scores: [9, 8],
  };
  return (await byCards(rows, setting)).map(({ url }) => url);
}

describe('a question', () => {
  test('brings in the page whose card answers it, and loses none that the index found', async () => {
    const urls = await shown('meetings drag on');
    expect(urls.slice(0, 2)).toContain('/meetings/');
    expect([...urls].sort()).toEqual(['/ladders/', '/meetings/', '/strategy/']);
  });

  test('whose very words stand in a text stays as the index answers it', async () => {
    expect(await shown('meetings drag on', { said: 1 })).toEqual(['/ladders/', '/strategy/']);
  });

  test.each([
    ['in one word', 'meetings', {}],
    ['in quotation marks', '"meetings drag on"', {}],
    ['narrowed to a kind', 'meetings drag on', { chosen: { kind: ['case'] } }],
    ['sorted by somebody', 'meetings drag on', { sort: 'minutes' as const }],
  ])('%s stays as the index answers it', async (_, query, state) => {
    expect(await shown(query, { state })).toEqual(['/ladders/', '/strategy/']);
  });

  test('stays as the index answers it when the list does not come', async () => {
    const broken = { ...lists, titles: () => Promise.reject(new Error('no line')) };
    expect(await shown('meetings drag on', { lists: broken })).toEqual(['/ladders/', '/strategy/']);
  });
});
