import type { Page } from '@playwright/test';
import { judge, judgeControl, test } from './case.ts';
import { BARE, LOG, WORKBOOK, type Person } from './person.ts';
import { plantRaw, type Given, type Planted } from './raw.ts';

const cases: readonly (readonly [title: string, make: (given: Given) => readonly Planted[]])[] = [
  [
    'V1 an empty string',
    ({ sound, note }) => [
      ['meta', '', 'place'],
      ['meta', '', 'counter'],
      ['damaged', ''],
      ['attempts', { ...sound, id: 'v', counter: 3, item: '' }],
      ['notes', { ...note, at: '' }],
    ],
  ],
  [
    'V2 JSON that is cut off',
    ({ sound, note }) => [
      ['meta', '{"lesson":"what-organ', 'place'],
      ['damaged', '{"from":"notes","ent'],
      ['attempts', { ...sound, id: 'v', counter: 3, at: '{"at":"2026-1' }],
      ['notes', { ...note, others: '["One text","Ano' }],
    ],
  ],
  [
    'V3 text that is not JSON',
    ({ sound, note }) => [
      ['meta', 'Dear friend,', 'place'],
      ['meta', 'Dear friend,', 'counter'],
      ['damaged', 'Dear friend,'],
      ['attempts', { ...sound, id: 'v', counter: 'Dear friend,' }],
      ['notes', { ...note, edited: 'Dear friend,' }],
    ],
  ],
  [
    'V4 null',
    ({ sound, note }) => [
      ['meta', null, 'place'],
      ['meta', null, 'counter'],
      ['damaged', null],
      ['attempts', { ...sound, id: 'v', counter: null }],
      ['notes', { ...note, text: null }],
    ],
  ],
  [
    'V5 an array for an object',
    ({ sound, note }) => [
      ['meta', [], 'place'],
      ['damaged', [[]]],
      ['attempts', Object.assign([], { ...sound, id: 'v', counter: 3 })],
      ['notes', Object.assign(['Planted'], note)],
    ],
  ],
  [
    'V6 wrong types',
    ({ sound, note }) => [
      ['attempts', { ...sound, id: 'v', counter: 3, item: 7 }],
      ['attempts', { ...sound, id: 'w', counter: 4, response: new Date(0) }],
      ['notes', { ...note, text: 7 }],
      ['tombstones', { id: 7 }],
      ['meta', true, 'place'],
    ],
  ],
  [
    'V7 missing fields',
    ({ note }) => [
      ['attempts', { id: 'v' }],
      ['notes', { item: note.item }],
      ['meta', {}, 'place'],
      ['damaged', {}],
    ],
  ],
  [
    'V8 unknown fields',
    ({ sound, note }) => [
      ['attempts', { ...sound, id: 'v', counter: 3, mood: 'calm', later: { deep: [1] } }],
      ['notes', { ...note, colour: 'red' }],
      ['meta', 'anything', 'unheard-of'],
    ],
  ],
  [
    'V9 the shape of a later version',
    ({ sound, note }) => [
      ['attempts', { ...sound, id: 'v', counter: 3, behaviour: 'spoken' }],
      ['notes', { ...note, text: { blocks: [{ words: 'Written later' }] } }],
      ['meta', 9, 'schema'],
      ['damaged', { from: 'voices', reason: 'later', entry: { words: 'Said later' } }],
    ],
  ],
  [
    'V10 a negative counter',
    ({ sound, note }) => [
      ['attempts', { ...sound, id: 'v', counter: -1 }],
      ['notes', { ...note, edited: -3 }],
      ['meta', -5, 'counter'],
    ],
  ],
  [
    'V11 NaN and text that says it',
    ({ sound, note }) => [
      ['attempts', { ...sound, id: 'v', counter: NaN }],
      ['attempts', { ...sound, id: 'w', counter: 4, earned: 'NaN' }],
      ['notes', { ...note, text: 'NaN', edited: NaN }],
      ['meta', NaN, 'counter'],
    ],
  ],
  ['V12 a note of a megabyte', ({ note }) => [['notes', { ...note, text: 'word '.repeat(210_000) }]]],
  [
    'V13 halves of characters',
    ({ sound, note }) => [
      ['notes', { ...note, text: 'half \uD83C of a tree, and the other \uDF33' }],
      ['attempts', { ...sound, id: 'v\uD83C', counter: 3 }],
      ['damaged', { from: 'notes', reason: 'text', entry: '\uDF33' }],
    ],
  ],
  [
    'V14 a field named __proto__',
    ({ sound, note }) => {
      const crafted = JSON.parse('{"__proto__":{"polluted":true},"type":"truefalse"}') as object;
      return [
        ['attempts', { ...sound, id: '__proto__', counter: 3 }],
        ['attempts', { ...sound, id: 'w', counter: 4, response: crafted }],
        ['notes', { ...note, item: '__proto__' }],
        ['damaged', crafted],
      ];
    },
  ],
];

/** Somebody has written a line and given ten answers; then something strange comes to lie among them. */
async function prepare(
  page: Page,
  person: Person,
  make: (given: Given) => readonly Planted[],
): Promise<void> {
  await person.open(LOG);
  await person.write(0, 'The spring supper');
  await page.goto(BARE);
  await plantRaw(page, ({ sound }) =>
    Array.from(
      { length: 10 },
      (_, n) => ['attempts', { ...sound, id: `whole-${n}`, counter: n + 5 }] as const,
    ),
  );
  await plantRaw(page, make);
  await person.markBefore();
}

/** Looks at it all, goes on writing, and opens it once more. */
async function goOn(page: Page, person: Person): Promise<void> {
  await person.open(WORKBOOK);
  await page.getByText('The spring supper').first().waitFor();
  await person.lookFor(/cannot be read/);
  await person.open(LOG);
  await person.write(1, 'Four neighbours');
  await person.readAgain();
}

for (const [title, make] of cases) {
  test(title, async ({ page, person, engine }, info) => {
    await prepare(page, person, make);
    await goOn(page, person);
    await judge(
      info,
      engine,
      'written into the database by hand, beside 11 sound entries',
      await person.observed(),
    );
  });
}

test('control: a page that drops what it cannot read', async ({ page, person, engine }, info) => {
  await prepare(page, person, ({ note }) => [['notes', { ...note, text: 7 }]]);
  await page.addInitScript(() => {
    const getAll = Reflect.get<IDBObjectStore, 'getAll'>(IDBObjectStore.prototype, 'getAll');
    IDBObjectStore.prototype.getAll = function (...asked) {
      if (this.name === 'notes' && this.transaction.mode === 'readwrite') this.delete('planted-note');
      return getAll.apply(this, asked);
    };
    Reflect.set(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore) {
      return this.count();
    });
  });
  await goOn(page, person);
  await judgeControl(info, engine, 'broken entries are deleted and not set aside', await person.observed());
});
