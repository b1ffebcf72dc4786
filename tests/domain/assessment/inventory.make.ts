import type { Facet, Inventory } from '#schema/types.ts';
import type { HoursForm, StatementsForm } from '#domain/assessment/inventory/statements.ts';

/** A facet with three statements `<id>-1` … `<id>-3`; the numbers in `reversed` are turned round. */
export function makeFacet(
  id: string,
  { reversed = [], minAnswered = 2 }: { reversed?: number[]; minAnswered?: number } = {},
): Facet {
  return {
    id,
    title: id.toUpperCase(),
    meaning: `What ${id} means.`,
    minAnswered,
    items: [1, 2, 3].map((n) => ({
      id: `${id}-${n}`,
      text: `Statement ${n} of ${id}.`,
      reverse: reversed.includes(n),
    })),
    gap: `Work on ${id}.`,
    next: [`lesson-${id}`],
  };
}

const bands = [
  { id: 'seed', upTo: 39, title: 'Seeds', text: 'Seldom so far.' },
  { id: 'shoot', upTo: 60, title: 'Shoots', text: 'Here and there.' },
  { id: 'tree', upTo: 100, title: 'Trees', text: 'Part of how you work.' },
];

export const long: StatementsForm = {
  id: 'long',
  kind: 'statements',
  title: 'All of it',
  intro: 'All statements.',
  minutes: 7,
};

export const short: StatementsForm = {
  id: 'short',
  kind: 'statements',
  title: 'The short one',
  intro: 'One statement a facet.',
  minutes: 3,
  items: ['ties-1', 'growth-1', 'reach-1', 'speed-1'],
};

export const hours: HoursForm = {
  id: 'week',
  kind: 'hours',
  title: 'My week',
  intro: 'Hours of last week.',
  minutes: 3,
  shares: [
    { id: 'relating', title: 'Relating', meaning: 'Knowing people.', reading: 'You came to know people.' },
    { id: 'acts', title: 'Acts', meaning: 'Making things happen.', reading: 'You filled rooms.' },
    { id: 'upkeep', title: 'Upkeep', meaning: 'Keeping it running.', reading: 'You kept it running.' },
  ],
  rows: [
    { id: 'talks', text: 'Talks', share: 'relating' },
    { id: 'calls', text: 'Calls', share: 'acts' },
    { id: 'stalls', text: 'Stalls', share: 'acts' },
    { id: 'lists', text: 'Lists', share: 'upkeep' },
  ],
};

/** Two dimensions of two facets, five points, one reversed statement (`reach-2`). */
export function makeInventory(changes: Partial<Inventory> = {}): Inventory {
  return {
    id: 'practice',
    formerly: [],
    kind: 'inventory',
    title: 'Practice',
    summary: 'A mirror.',
    intro: 'Answer for one group.',
    objectives: [],
    sources: [],
    version: 1,
    purpose: 'To see where habits go deep.',
    isNot: 'It is not a grade.',
    reliability: 'It was not tested.',
    window: 'In the last three months',
    scale: ['Never', 'Seldom', 'Sometimes', 'Often', 'Always'].map((text) => ({
      id: text.toLowerCase(),
      text,
    })),
    dontKnow: 'I don’t know',
    manyUnknown: { moreThan: 2, text: 'Ask three others first.' },
    positions: [
      {
        id: 'both',
        when: { depth: 'high', breadth: 'high' },
        title: 'Deep and wide',
        text: 'You join the two.',
      },
      {
        id: 'mid',
        when: { depth: 'middle', breadth: 'middle' },
        title: 'In the middle',
        text: 'A few points mean nothing.',
      },
      { id: 'deep', when: { depth: 'high' }, title: 'Deep', text: 'People know each other.' },
      { id: 'else', when: {}, title: 'On the way', text: 'Begin with one habit.' },
    ],
    dimensions: [
      {
        id: 'depth',
        title: 'Depth',
        meaning: 'How well people know one another.',
        bands,
        facets: [makeFacet('ties'), makeFacet('growth')],
      },
      {
        id: 'breadth',
        title: 'Breadth',
        meaning: 'How many you can move.',
        bands,
        facets: [makeFacet('reach', { reversed: [2] }), makeFacet('speed')],
      },
    ],
    forms: [long, short, hours],
    ...changes,
  };
}

/** The same, asking when each dimension was last done, with a route up to half of the scale. */
export function makeCraft(changes: Partial<Inventory> = {}): Inventory {
  return makeInventory({
    positions: [],
    recency: {
      question: '{part}: when last?',
      fresh: 'Lately',
      rusty: 'Long ago',
      never: 'Never so far',
      mark: 'Rusty',
      text: 'Do it once with somebody.',
    },
    route: { upTo: 50, title: 'Your way', text: 'One after the other.' },
    ...changes,
  });
}
