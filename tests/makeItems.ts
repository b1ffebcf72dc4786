import type {
  MultiItem,
  OrderItem,
  Quiz,
  ReflectionItem,
  SingleItem,
  SortItem,
  TrueFalseItem,
  Worksheet,
} from '#schema/types.ts';

/** The smallest item of each type; a test names only the fields it is about. */

const common = { formerly: [], rev: 1, objectives: [], hints: [], idk: true, confidence: false };

export function makeSingle(fields: Partial<SingleItem> = {}): SingleItem {
  return {
    ...common,
    type: 'single',
    id: 'who-decides',
    stem: 'Who decides?',
    options: [
      { id: 'staff', text: 'The staff', feedback: 'Staff can help, but the members live with it.' },
      { id: 'members', text: 'The members', feedback: 'Those who live with it decide.' },
      { id: 'funder', text: 'The funder', feedback: 'Money is not a mandate.' },
    ],
    key: ['members'],
    ...fields,
  };
}

export function makeMulti(fields: Partial<MultiItem> = {}): MultiItem {
  return {
    ...common,
    type: 'multi',
    id: 'signs-of-organizing',
    stem: 'Which are signs of organizing?',
    partial: 'share',
    options: [
      { id: 'new-leaders', text: 'New leaders', feedback: 'People grew.' },
      { id: 'members-decide', text: 'Members decide', feedback: 'They own it.' },
      { id: 'many-likes', text: 'Many likes', feedback: 'Likes ask for nothing.' },
      { id: 'big-list', text: 'A big list', feedback: 'A list is a start, no more.' },
    ],
    key: ['new-leaders', 'members-decide'],
    ...fields,
  };
}

export function makeTrueFalse(fields: Partial<TrueFalseItem> = {}): TrueFalseItem {
  return {
    ...common,
    type: 'truefalse',
    id: 'mobilizing-is-bad',
    stem: 'Mobilizing is always shallow.',
    key: false,
    feedback: { ifTrue: 'Every campaign needs it.', ifFalse: 'It turns out the people who were organized.' },
    ...fields,
  };
}

export function makeSort(fields: Partial<SortItem> = {}): SortItem {
  return {
    ...common,
    type: 'sort',
    id: 'sort-the-work',
    stem: 'Where does each piece of work belong?',
    buckets: [
      { id: 'organizing', text: 'Organizing' },
      { id: 'mobilizing', text: 'Mobilizing' },
      { id: 'service', text: 'Service' },
    ],
    cards: [
      { id: 'one-on-one', text: 'A one-on-one', key: 'organizing', also: [], feedback: 'It builds a tie.' },
      {
        id: 'rally',
        text: 'A rally',
        key: 'mobilizing',
        also: ['organizing'],
        feedback: 'Turnout, and sometimes a test of leaders.',
      },
      { id: 'food-bank', text: 'A food bank', key: 'service', also: [], feedback: 'It meets a need today.' },
    ],
    ...fields,
  };
}

export function makeOrder(fields: Partial<OrderItem> = {}): OrderItem {
  return {
    ...common,
    type: 'order',
    id: 'steps-of-a-talk',
    stem: 'Put the steps of the talk in order.',
    steps: [
      { id: 'greeting', text: 'Greeting', feedback: 'Trust comes first.' },
      { id: 'listening', text: 'Listening', feedback: 'Then their story.' },
      { id: 'vision', text: 'Vision', feedback: 'What could be.' },
      { id: 'ask', text: 'The ask', feedback: 'Only now the ask.' },
    ],
    ...fields,
  };
}

export function makeReflection(fields: Partial<ReflectionItem> = {}): ReflectionItem {
  return {
    formerly: [],
    rev: 1,
    objectives: [],
    type: 'reflection',
    id: 'who-will-you-ask',
    stem: 'Who will you ask?',
    lines: 4,
    short: false,
    ...fields,
  };
}

export function makeQuiz(fields: Partial<Quiz> = {}): Quiz {
  return {
    kind: 'quiz',
    id: 'a-quiz',
    formerly: [],
    title: 'Check yourself',
    summary: 'A few questions.',
    objectives: [],
    sources: [],
    items: [makeSingle()],
    ...fields,
  };
}

export function makeWorksheet(fields: Partial<Worksheet> = {}): Worksheet {
  return {
    ...makeQuiz(),
    kind: 'worksheet',
    id: 'a-worksheet',
    title: 'Your field log',
    items: [makeReflection()],
    ...fields,
  };
}
