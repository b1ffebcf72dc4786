import { describe, expect, test } from 'vitest';
import { curriculumProblems } from '#domain/check/curriculum.ts';
import { qualityRules, qualityWarnings } from '#domain/check/quality.ts';
import { estimatedMinutes } from '#domain/check/minutes.ts';
import type { Body, Paragraph } from '#domain/library.ts';
import {
  makeBlock,
  makeBody,
  makeConcept,
  makeEntry,
  makeLesson,
  makeLibrary,
  makeShelf,
  makeSite,
  placeIn,
  type OnShelf,
} from '../../make.ts';
import type { Assessment } from '#schema/types.ts';
import { makeQuiz, makeReflection, makeSingle } from '../../makeItems.ts';
import { makeInventory } from '../assessment/inventory.make.ts';

const said = (text: string): Paragraph => ({ text, place: placeIn('lesson.mdx') });
const slides = (n: number) =>
  Array.from({ length: n }, () => makeBlock('Slide', { title: 'T', minutes: '2' }));

const whole: Body = makeBody({
  blocks: [
    makeBlock('Scenario', { title: 'S' }),
    makeBlock('TryFirst'),
    makeBlock('Diagram', { id: 'd' }),
    makeBlock('Example', { title: 'E' }),
    makeBlock('Check', { id: 'own' }),
    makeBlock('Check', { id: 'check' }),
    makeBlock('Check', { id: 'reflection' }),
    makeBlock('FieldTask', { title: 'F', days: '7', objectives: 'o' }),
    makeBlock('Limits'),
    ...slides(6),
    makeBlock('Handout', { title: 'H' }),
  ],
  links: [{ to: 'concept:bed', place: placeIn('lesson.mdx') }],
});
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => makeSingle({ id, objectives: ['o'] }));
const check = makeQuiz({ id: 'check', items: five });

/** What the rules of quality say of one lesson. */
function judged(body: Body, things: OnShelf = {}) {
  const lesson = makeLesson({ id: 'plant', concepts: ['bed'], activity: 'dig' });
  const library = makeLibrary({
    lesson: [[lesson, body]],
    concept: [makeConcept()],
    assessment: [check],
    ...things,
  });
  const lines = (rules: readonly ((one: typeof library) => ReturnType<typeof qualityWarnings>)[]) =>
    rules.flatMap((rule) => rule(library)).map(({ code, message }) => `${code}: ${message}`);
  return { errors: lines(qualityRules), warnings: qualityWarnings(library).map(({ code }) => code) };
}

const without = (name: string) =>
  makeBody({ ...whole, blocks: whole.blocks.filter((one) => one.name !== name) });

describe('the anatomy of a lesson', () => {
  test('a whole lesson is in order', () => {
    expect(judged(whole).errors).toEqual([]);
  });

  test.each(['Scenario', 'TryFirst', 'Diagram', 'Example', 'FieldTask', 'Limits', 'Handout'])(
    'a lesson without %s is told so',
    (name) => {
      expect(judged(without(name)).errors).toEqual([`missing-part: the lesson "plant" has no ${name}`]);
    },
  );

  test.each([5, 11])('%i slides are too few or too many', (n) => {
    const blocks = [...without('Slide').blocks, ...slides(n)];
    expect(judged(makeBody({ ...whole, blocks })).errors).toEqual([
      'missing-part: the lesson "plant" has no 6 to 10 Slides',
    ]);
  });

  test('a picture on a slide is none for the reader', () => {
    const blocks = [...without('Diagram').blocks, makeBlock('Diagram', { id: 'd' }, { inside: ['Slide'] })];
    expect(judged(makeBody({ ...whole, blocks })).errors).toHaveLength(1);
  });

  test('the lesson check has five items', () => {
    const assessment = [makeQuiz({ id: 'check', items: five.slice(1) })];
    expect(judged(whole, { assessment }).errors).toEqual([
      'missing-part: the lesson "plant" has no a lesson check of five items',
    ]);
  });
});

describe('prose', () => {
  const hard =
    'Institutional heterogeneity necessitates participatory deliberation among organizational constituencies whose affiliations differentiate considerably.';

  test('a text above the limit stops the build, and one above the target is listed', () => {
    expect(judged(makeBody({ ...whole, paragraphs: [said(hard)] })).errors[0]).toMatch(
      /^too-hard: the text needs \d/,
    );
    expect(judged(makeBody({ ...whole, paragraphs: [said('We met. We ate.')] })).errors).toEqual([]);
  });

  test('a sentence over thirty words and a paragraph over 120 are listed', () => {
    const sentence = `We ${'met and ate and '.repeat(8)}went.`;
    const paragraph = 'We met and we ate. '.repeat(30);
    const { warnings } = judged(makeBody({ ...whole, paragraphs: [said(sentence), said(paragraph)] }));
    expect(warnings).toEqual(expect.arrayContaining(['long-sentence', 'long-paragraph']));
  });

  test('a concept that is taught and not linked stops the build', () => {
    expect(judged(makeBody({ ...whole, links: [] })).errors).toEqual([
      'unlinked-concept: the lesson teaches "bed" and never links it',
    ]);
  });

  test('a term of two words that is used and not linked is listed', () => {
    const concept = [makeConcept(), makeConcept({ id: 'raised-bed', title: 'Raised bed' })];
    const paragraphs = [said('They built a raised bed.')];
    expect(judged(makeBody({ ...whole, paragraphs }), { concept }).warnings).toContain('unlinked-term');
  });
});

describe('items', () => {
  const quiz = (items: Parameters<typeof makeQuiz>[0]) => ({
    assessment: [check, makeQuiz({ id: 'own', ...items })],
  });
  const long = 'The members, because they live with what follows from it, and nobody else does';

  test('a key that is the longest by far gives itself away', () => {
    const options = makeSingle().options.map((one) => (one.id === 'members' ? { ...one, text: long } : one));
    const own = quiz({ items: [makeSingle({ id: 'x', objectives: ['o'], options })] });
    expect(judged(whole, own).errors).toEqual([
      'longest-key: the right option of "x" is the longest by far, which gives it away',
    ]);
  });

  test('a bank in which one place is right too often is told so', () => {
    const options = [...makeSingle().options, { id: 'town', text: 'The town', feedback: 'No.' }];
    const items = Array.from({ length: 20 }, (_, n) =>
      makeSingle({
        id: `i${n}`,
        objectives: ['o'],
        options,
        key: [n < 9 ? 'members' : (['staff', 'funder', 'town'][n % 3] ?? '')],
      }),
    );
    expect(judged(whole, quiz({ items })).errors).toEqual([
      'skewed-keys: in 9 of 20 items the right option is number 2',
    ]);
  });

  test('an item of a placed quiz names its objective, itself or through the quiz', () => {
    const items = [makeSingle({ id: 'x', objectives: [] })];
    expect(judged(whole, quiz({ items })).errors).toEqual([
      'item-without-objective: the item "x" works on no objective',
    ]);
    expect(judged(whole, quiz({ items, objectives: ['o'] })).errors).toEqual([]);
  });
});

describe('minutes', () => {
  test('reading, one context of four, and doing are counted; the log of the field task is not', () => {
    const context = (words: number) =>
      makeBlock('Context', { of: 'tenants' }, { inside: ['Example'], words });
    const body = makeBody({
      paragraphs: [said('word '.repeat(2000))],
      blocks: [
        ...[300, 200, 200, 200].map(context),
        makeBlock('Check', { id: 'check' }),
        makeBlock('Check', { id: 'log' }, { inside: ['FieldTask'] }),
      ],
    });
    const log = makeQuiz({ id: 'log', items: [makeReflection()] });
    // 1,400 words at 200 a minute, and five items at half a minute and their own words.
    expect(estimatedMinutes(makeEntry(makeLesson(), body), makeShelf({ assessment: [check, log] }))).toBe(10);
  });

  test('an item takes its words and its answer; an instrument is counted as a whole', () => {
    const lessonWith = (assessment: Assessment) =>
      estimatedMinutes(
        makeEntry(makeLesson(), makeBody({ blocks: [makeBlock('Check', { id: assessment.id })] })),
        makeShelf({ assessment: [assessment] }),
      );
    const items = [makeReflection({ stem: 'word '.repeat(1600) })];
    // Eight minutes of reading and two of writing.
    expect(lessonWith(makeQuiz({ items }))).toBe(10);
    expect(lessonWith(makeInventory())).toBe(7);
  });

  test('a promise far from the estimate is listed', () => {
    const paragraphs = [said('We met. '.repeat(50))];
    expect(judged(makeBody({ ...whole, paragraphs })).warnings).toContain('minutes-promise');
  });
});

test('a draft lists what would stop a finished curriculum', () => {
  const things: OnShelf = { lesson: [[makeLesson({ id: 'plant', concepts: [] }), without('Limits')]] };
  const codes = (standard: 'draft' | 'full') => {
    const library = makeLibrary(things, { site: makeSite({ standard }) });
    return [curriculumProblems(library), qualityWarnings(library)].map((list) =>
      list.some(({ code }) => code === 'missing-part'),
    );
  };
  expect(codes('full')).toEqual([true, false]);
  expect(codes('draft')).toEqual([false, true]);
});
