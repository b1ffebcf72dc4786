import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Assessment, Quiz } from '#schema/types.ts';
import { shelfOf } from '#domain/library.ts';
import { readContent } from '#load/read.ts';
import { factsIn, overlay, strangersIn } from '#load/words.ts';
import { checkAfter, files, fixture } from './broken.ts';

const { library } = readContent(fixture);
const english = shelfOf(library, 'en');
const spanish = shelfOf(library, 'es');

const quizOf = (assessment: Assessment | undefined) => assessment as Quiz;
const check = {
  en: quizOf(english.assessment.get('bed-check')?.data),
  es: quizOf(spanish.assessment.get('bed-check')?.data),
};

describe('a shelf in another language', () => {
  test('holds everything that the English one holds, in the same order', () => {
    for (const kind of Object.keys(english) as (keyof typeof english)[]) {
      expect([...spanish[kind].keys()]).toEqual([...english[kind].keys()]);
    }
  });

  test('says its own words', () => {
    expect(spanish.track.get('gardens')?.data.title).toBe('Huertos');
    expect(spanish.concept.get('bed')?.data.definition).toBe('Un trozo de tierra que alguien cuida.');
    expect(check.es.items.map(({ stem }) => stem)).toEqual([
      '¿Quién elige el bancal?',
      'What does a bed need?',
      'Una raíz honda siempre es mejor que una ancha.',
      'Ordena las raíces.',
      'Put the steps in order.',
    ]);
  });

  test('keeps every fact as English has it', () => {
    const facts = (value: unknown): unknown => {
      const paths = factsIn(value);
      return paths.map((path) => [
        path.join('.'),
        path.reduce<unknown>((one, part) => (one as Record<string, unknown>)[part], value),
      ]);
    };
    for (const kind of Object.keys(english) as (keyof typeof english)[]) {
      for (const [id, { data }] of english[kind])
        expect(facts(spanish[kind].get(id)?.data)).toEqual(facts(data));
    }
  });

  test('joins by id, whatever the order of the translation', () => {
    const [who, , , sort] = check.es.items;
    expect(who?.type === 'single' && who.options.map(({ id, text }) => [id, text])).toEqual([
      ['tenders', 'Quienes lo van a cuidar'],
      ['owner', 'El dueño de la esquina'],
      ['expert', 'Somebody who studied gardens'],
    ]);
    expect(who?.type === 'single' && who.key).toEqual(['tenders']);
    expect(sort?.type === 'sort' && sort.cards.map(({ text, key }) => [text, key])).toEqual([
      ['Zanahoria', 'deep'],
      ['Grass', 'wide'],
      ['Bean', 'deep'],
    ]);
  });

  test('takes a list of words whole, and counts nothing twice', () => {
    const [who] = check.es.items;
    expect(who?.type === 'single' && who.hints).toEqual(['Piensa en julio.']);
    expect(spanish.concept.get('bed')?.data.aliases).toEqual(['huerta', 'parcela']);
  });

  test('falls back to English for what is not translated', () => {
    for (const [kind, id] of [
      ['lesson', 'share-the-water'],
      ['concept', 'root'],
      ['route', 'first-spring'],
      ['assessment', 'bed-log'],
    ] as const) {
      expect(spanish[kind].get(id)).toBe(english[kind].get(id));
      expect(spanish[kind].get(id)?.locale).toBe('en');
    }
    expect(library.diagrams['es']?.get('roots')).toBe(library.diagrams['en']?.get('roots'));
  });

  test('shows the body of the language it has', () => {
    expect(spanish.lesson.get('plant-a-bed')?.body?.headings.map(({ text }) => text)).toEqual([
      'Elegir un bancal',
      'Lo que necesita un bancal',
      'Raíces hondas y anchas',
    ]);
    expect(spanish.lesson.get('share-the-water')?.body).toBe(english.lesson.get('share-the-water')?.body);
  });

  test('shows the English body where only the head is translated', { timeout: 30_000 }, () => {
    const { library, problems } = checkAfter({
      'es/lessons/garden/share-the-water.mdx': '---\nid: share-the-water\ntitle: Compartir el agua\n---\n',
    });
    const lesson = shelfOf(library, 'es').lesson.get('share-the-water');
    expect(problems).toEqual([]);
    expect(lesson?.data.title).toBe('Compartir el agua');
    expect(lesson?.data.minutes).toBe(25);
    expect(lesson?.body?.headings.map(({ text }) => text)).toEqual(['Turns']);
  });

  test('leaves the English shelf as it is', () => {
    expect(check.en.items[0]?.stem).toBe('Who chooses the bed?');
    expect(english.track.get('gardens')?.locale).toBe('en');
  });

  test('knows where its words stand: its own in its file, English ones in theirs', () => {
    expect(spanish.track.get('gardens')?.at(['title'])).toMatchObject({ line: 2, column: 1 });
    expect(spanish.track.get('gardens')?.file).toMatch(/es\/tracks\/gardens\.yaml$/);
    expect(spanish.concept.get('root')?.file).toMatch(/en\/concepts\/root\.mdx$/);
  });

  test('is not there for a language that the site does not have', () => {
    expect(() => shelfOf(library, 'fr')).toThrow('no shelf for the locale "fr"');
  });
});

describe('words over facts', () => {
  test('an id never changes', () => {
    expect(overlay({ id: 'a', title: 'A' }, { id: 'b', title: 'B' })).toEqual({ id: 'a', title: 'B' });
  });

  test('a list without ids goes by order', () => {
    const facts = {
      risks: [
        { what: 'a', then: 'b' },
        { what: 'c', then: 'd' },
      ],
    };
    expect(overlay(facts, { risks: [{ what: 'A' }] })).toEqual({
      risks: [
        { what: 'A', then: 'b' },
        { what: 'c', then: 'd' },
      ],
    });
  });

  test('nothing over facts leaves them as they are', () => {
    const facts = { id: 'a', items: [{ id: 'x', stem: 'S' }], hints: [] };
    expect(overlay(facts, undefined)).toEqual(facts);
    expect(overlay(facts, {})).toEqual(facts);
  });

  test('facts in a translation are found, empty lists too', () => {
    expect(factsIn({ id: 'a', title: 'A', minutes: 5, items: [{ id: 'x', stem: 'S', key: [] }] })).toEqual([
      ['minutes'],
      ['items', 0, 'key'],
    ]);
  });

  test('a model is a word of a worksheet and a fact of a simulation', () => {
    expect(factsIn({ id: 'a', items: [{ id: 'x', model: 'I asked Ben.' }] })).toEqual([]);
    expect(factsIn({ id: 'a', model: 'weeks' })).toEqual([['model']]);
  });

  test('lets a form say its hints, options and first rows, and not where they stand', () => {
    const rows = { to: 9, start: [{ item: 'Informe', minutes: 25 }] };
    const parts = [
      { id: 'rule', hint: 'H.', options: { vote: 'Por voto' } },
      { id: 'agenda', rows },
    ];
    expect(factsIn({ id: 'a', parts })).toEqual([
      ['parts', 1, 'rows', 'to'],
      ['parts', 1, 'rows', 'start', 0, 'minutes'],
    ]);
  });

  test('words for nothing are found, with what there is', () => {
    const facts = { id: 'a', title: 'A', items: [{ id: 'x', stem: 'S', hints: [] }] };
    const words = { id: 'a', titel: 'A', items: [{ id: 'y' }, { id: 'x', hints: ['H'] }, { stem: 'S' }] };
    expect(strangersIn(facts, words)).toEqual([
      { path: ['titel'], what: 'field "titel"', known: ['id', 'title', 'items'] },
      { path: ['items', 0, 'id'], what: 'id "y"', known: ['x'] },
      { path: ['items', 1, 'hints'], what: 'words under "hints"', known: [] },
      { path: ['items', 2, 'id'], known: ['x'] },
    ]);
  });
});

test('a drawing of the translation stands in the place of the English one', () => {
  const drawing = readFileSync(`${fixture}/${files.diagram}`, 'utf8');
  const own = drawing.replace(/<title>[^<]*/, '<title>Raíces');
  const { library: translated, problems } = checkAfter({ 'es/diagrams/roots.svg': own });
  expect(problems).toEqual([]);
  expect(translated.diagrams['es']?.get('roots')?.title).toBe('Raíces');
  expect(translated.diagrams['en']?.get('roots')?.title).not.toBe('Raíces');
});
