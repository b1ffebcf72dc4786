import { describe, expect, test } from 'vitest';
import { askCards, cardsOf } from '#domain/search/cards.ts';
import { fused } from '#domain/search/fused.ts';
import type { SearchKind } from '#domain/search/record.ts';
import { askedTitlesOf, type TitleEntry } from '#domain/search/titles.ts';

function entry(title: string, asked: string[], more: Partial<TitleEntry> = {}): TitleEntry {
  const kind: SearchKind = 'concept';
  return { kind, title, url: `/${title.toLowerCase()}/`, aliases: [], summary: '', asked, ...more };
}

const titles = [
  entry('Meetings', ['our meetings drag on', 'nothing gets decided when we meet']),
  entry('Debrief', ['what to do after an action', 'talk about how it went when we meet']),
  entry('Ladder', ['volunteers come once and never again']),
  entry('Sheet', ['our meetings drag on'], { kind: 'handout' }),
];
const cards = cardsOf(titles);
const found = (question: string) => askCards(cards, question).map((fit) => fit.entry.title);

describe('a card', () => {
  test('answers a question that has some of its words, in whatever form', () => {
    expect(found('meeting dragged on for hours')[0]).toBe('Meetings');
    expect(found('volunteer came once')[0]).toBe('Ladder');
  });

  test('counts for more with a rare word than with one that stands everywhere', () => {
    expect(found('when we debate the action we meet')[0]).toBe('Debrief');
  });

  test('of a handout or a work there is none', () => {
    expect(found('our meetings drag on')).not.toContain('Sheet');
  });

  test('has the score 1 when it fits best, and none where no word is known', () => {
    expect(askCards(cards, 'drag')[0]?.score).toBe(1);
    expect(askCards(cards, 'zebra')).toEqual([]);
  });
});

test('two orders become one: first what is good in both', () => {
  const texts = [
    { url: '/long/', score: 60 },
    { url: '/both/', score: 50 },
    { url: '/end/', score: 1 },
  ];
  const fits = [
    { url: '/card/', score: 1 },
    { url: '/both/', score: 0.9 },
  ];
  expect(fused(texts, fits)).toEqual(['/both/', '/long/', '/card/', '/end/']);
  expect(fused([], fits)).toEqual(['/card/', '/both/']);
  expect(fused([], [])).toEqual([]);
});

test('the list for whole questions says how people ask, and only where somebody wrote it', () => {
  const record = { locale: 'en', kind: 'concept' as const, aliases: [], summary: '', parts: [], facets: {} };
  const list = askedTitlesOf([
    { ...record, title: 'A', url: '/a/', asked: ['how so'] },
    { ...record, title: 'B', url: '/b/' },
  ]);
  expect(list.map(({ asked }) => asked)).toEqual([['how so'], undefined]);
});
