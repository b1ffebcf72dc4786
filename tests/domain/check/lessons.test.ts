import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonBodies, prerequisiteCycles, unworkedObjectives } from '#domain/check/lessons.ts';
import { contexts } from '#domain/blocks.ts';
import { makeBlock, makeBody, makeLesson, makeLibrary, placeIn } from '../../make.ts';
import { makeQuiz, makeSingle } from '../../makeItems.ts';

const place = placeIn('lesson.mdx');

describe('prerequisites', () => {
  const cyclesOf = (requires: Record<string, string[]>) =>
    prerequisiteCycles(
      makeLibrary({
        lesson: Object.entries(requires).map(([id, before]) => makeLesson({ id, requires: before })),
      }),
    ).map(({ message }) => message.replace(/^.*: /, ''));

  test('may meet again without going round', () => {
    expect(cyclesOf({ a: [], b: ['a'], c: ['a'], d: ['b', 'c'] })).toEqual([]);
  });

  test('that go round are told once for each circle, from where it begins', () => {
    expect(cyclesOf({ a: ['b'], b: ['c'], c: ['a'], x: ['a'], y: ['y'] })).toEqual([
      'a → b → c → a',
      'y → y',
    ]);
  });

  test('may make one long row in which each lesson builds on several, and a circle at its end is still found', () => {
    const before = (n: number) => [n - 1, n - 2, n - 3].filter((one) => one >= 0).map((one) => `l${one}`);
    const row = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`l${n}`, before(n)]));
    expect(cyclesOf(row)).toEqual([]);
    expect(cyclesOf({ ...row, l1: ['l2'] })).toEqual(['l1 → l2 → l1']);
  });

  test('that lead to a lesson that is not there are no circle', () => {
    expect(cyclesOf({ a: ['gone'] })).toEqual([]);
  });

  test('that only look back never go round', () => {
    const sizes = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, (all) => {
        const requires = Object.fromEntries(
          all.map((before, n) => [`l${n}`, before.filter((m) => m < n).map((m) => `l${m}`)]),
        );
        expect(cyclesOf(requires)).toEqual([]);
      }),
    );
  });
});

describe('objectives', () => {
  const lesson = makeLesson({ objectives: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })) });
  const unworked = (library: ReturnType<typeof makeLibrary>) =>
    unworkedObjectives(library).map(({ message }) => message.replace(/.*"(.*)"/, '$1'));

  test('are worked on by an assessment, one of its items or a field task', () => {
    const body = makeBody({ blocks: [makeBlock('FieldTask', { objectives: 'c' })] });
    const quiz = makeQuiz({ objectives: ['a'], items: [makeSingle({ objectives: ['b'] })] });
    expect(unworked(makeLibrary({ lesson: [[lesson, body]], assessment: [quiz] }))).toEqual(['d']);
  });

  test('are not blamed where an assessment cannot be read', () => {
    const library = makeLibrary({ lesson: [[lesson, makeBody()]] }, { broken: new Set(['assessment:quiz']) });
    expect(unworked(library)).toEqual([]);
  });

  test('are not blamed where the text of a lesson cannot be read', () => {
    const library = makeLibrary({ lesson: [lesson] }, { broken: new Set([`en/lesson:${lesson.id}`]) });
    expect(unworked(library)).toEqual([]);
  });
});

describe('texts', () => {
  const codesOf = (body: Parameters<typeof makeBody>[0]) =>
    lessonBodies(makeLibrary({ lesson: [[makeLesson(), makeBody(body)]] })).map(({ code }) => code);
  const told = contexts.map((of) => makeBlock('Context', { of }, { inside: ['Example'] }));

  test('tell each example in all four settings, in any order', () => {
    expect(codesOf({ blocks: [makeBlock('Example'), ...told.toReversed()] })).toEqual([]);
    expect(
      codesOf({ blocks: [makeBlock('Example'), ...told, makeBlock('Example'), ...told.slice(1)] }),
    ).toEqual(['contexts']);
  });

  test('tell each example once in each setting, and none of them twice', () => {
    expect(codesOf({ blocks: [makeBlock('Example'), ...told, ...told.slice(0, 1)] })).toEqual(['contexts']);
  });

  test('have slides of up to 25 words', () => {
    const slide = (words: number) => makeBlock('Slide', {}, { words });
    expect(codesOf({ blocks: [slide(25), slide(0)] })).toEqual([]);
    expect(codesOf({ blocks: [slide(26)] })).toEqual(['long-slide']);
  });

  test.each(['research', 'practice', 'contested'])('cite a source in a claim of %s', (evidence) => {
    expect(codesOf({ blocks: [makeBlock('Claim', { evidence })] })).toEqual(['claim-without-source']);
    expect(codesOf({ blocks: [makeBlock('Claim', { evidence }, { citations: ['han2014'] })] })).toEqual([]);
  });

  test('link to headings they have', () => {
    const headings = [{ depth: 2, text: 'Roots', anchor: 'roots', place }];
    expect(
      codesOf({
        headings,
        links: [
          { to: '#roots', place },
          { to: 'https://example.org/#x', place },
        ],
      }),
    ).toEqual([]);
    expect(codesOf({ headings, links: [{ to: '#root', place }] })).toEqual(['dead-anchor']);
    expect(codesOf({ headings, links: [{ to: 'lesson:plant-a-bed#root', place }] })).toEqual(['dead-anchor']);
  });
});
