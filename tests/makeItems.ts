import type {
  ClozeItem,
  EstimateItem,
  LabelItem,
  MatchItem,
  MultiItem,
  OrderItem,
  Quiz,
  ReflectionItem,
  ShortItem,
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

export function makeShort(fields: Partial<ShortItem> = {}): ShortItem {
  return {
    ...common,
    type: 'short',
    id: 'name-the-talk',
    stem: 'What is a talk with one person about what they care about called?',
    accept: ['one-on-one', 'one to one'],
    near: [{ text: 'interview', feedback: 'An interview takes; this talk gives as well.' }],
    feedback: { right: 'Two people, one talk.', wrong: 'It is named after how many people are there.' },
    ...fields,
  };
}

export function makeCloze(fields: Partial<ClozeItem> = {}): ClozeItem {
  return {
    ...common,
    type: 'cloze',
    id: 'fill-the-rule',
    stem: 'Complete the rule.',
    text: 'Listen for [[share]] of the time, then make the [[last]].',
    gaps: [
      {
        id: 'share',
        kind: 'choose',
        options: [
          { id: 'most', text: 'most' },
          { id: 'little', text: 'little' },
        ],
        key: 'most',
        feedback: 'They talk more than you do.',
      },
      { id: 'last', kind: 'write', accept: ['ask', 'request'], feedback: 'A talk ends with an ask.' },
    ],
    ...fields,
  };
}

export function makeEstimate(fields: Partial<EstimateItem> = {}): EstimateItem {
  return {
    ...common,
    type: 'estimate',
    id: 'who-will-come',
    stem: 'Forty people said yes. How many will come?',
    unit: 'people',
    min: 0,
    max: 40,
    step: 1,
    answer: 20,
    tolerance: 4,
    working: ['Forty said yes.', 'About half of them come.'],
    ...fields,
  };
}

export function makeMatch(fields: Partial<MatchItem> = {}): MatchItem {
  return {
    ...common,
    type: 'match',
    id: 'match-the-roles',
    stem: 'Who does what?',
    choices: [
      { id: 'host', text: 'The host' },
      { id: 'keeper', text: 'The time keeper' },
      { id: 'scribe', text: 'The scribe' },
    ],
    rows: [
      { id: 'welcome', text: 'Welcomes people', key: 'host', also: [], feedback: 'It is their house.' },
      {
        id: 'minutes',
        text: 'Says when five minutes are left',
        key: 'keeper',
        also: ['host'],
        feedback: 'Somebody watches the clock.',
      },
      { id: 'notes', text: 'Writes down decisions', key: 'scribe', also: [], feedback: 'So that all know.' },
    ],
    ...fields,
  };
}

export function makeLabel(fields: Partial<LabelItem> = {}): LabelItem {
  return {
    ...common,
    type: 'label',
    id: 'label-the-room',
    stem: 'What stands where?',
    diagram: 'room',
    labels: [
      { id: 'door', text: 'The door' },
      { id: 'table', text: 'The table' },
      { id: 'window', text: 'The window' },
    ],
    points: [
      { id: 'left', x: 30, y: 60, where: 'At the left wall', key: 'door', feedback: 'People come in there.' },
      { id: 'middle', x: 120, y: 60, where: 'In the middle', key: 'table', feedback: 'All sit round it.' },
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
    groups: [],
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
