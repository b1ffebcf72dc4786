import { describe, expect, test } from 'vitest';
import {
  danglingReferences,
  idsIn,
  knownIds,
  referencesInBody,
  referencesOf,
} from '#domain/check/references.ts';
import { makeBlock, makeBody, makeLesson, makeLibrary, placeIn } from '../../make.ts';

const place = placeIn('lesson.mdx');

describe('what a text points at', () => {
  test('is its citations, its links to concepts and lessons, and what its blocks place', () => {
    const body = makeBody({
      citations: [{ to: 'han2014', place }],
      links: ['concept:bed', 'lesson:plant#roots', 'https://example.org', '#roots'].map((to) => ({
        to,
        place,
      })),
      blocks: [
        makeBlock('Check', { id: 'quiz' }),
        makeBlock('Diagram', { id: 'roots' }),
        makeBlock('FieldTask', { objectives: 'dig, plant' }),
        makeBlock('Slide', { id: 'no' }),
      ],
    });
    expect(referencesInBody(body).map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'source:han2014',
      'concept:bed',
      'lesson:plant',
      'assessment:quiz',
      'diagram:roots',
      'objective:dig',
      'objective:plant',
    ]);
  });

  test('in a list of ids keeps no empty ones', () => {
    expect(idsIn(' a,, b ,')).toEqual(['a', 'b']);
    expect(idsIn()).toEqual([]);
  });
});

describe('what a file points at', () => {
  const pointed = (data: unknown) =>
    referencesOf('lesson', { data, at: () => place }).map(({ kind, id }) => `${kind}:${id}`);

  test('is known although the rest of it makes no sense', () => {
    expect(pointed({ id: 5, requires: ['dig'], concepts: 'bed', activity: 'day' })).toEqual([
      'lesson:dig',
      'activity:day',
    ]);
  });

  test.each([[null], ['words'], [[1]], [{ requires: { 0: 'dig' } }], [{ requires: [null, { id: 'x' }] }]])(
    'is nothing in %j',
    (data) => {
      expect(pointed(data)).toEqual([]);
    },
  );
});

describe('what is known', () => {
  const library = makeLibrary(
    { lesson: [makeLesson({ id: 'plant', concepts: [] })] },
    { broken: new Set(['lesson:water', 'objective:*', 'source:spade']) },
  );

  test('is what was read, and what is there but broken', () => {
    const known = knownIds(library);
    expect([...(known.get('lesson') ?? [])]).toEqual(['plant', 'water']);
    expect([...(known.get('objective') ?? [])]).toEqual(['do-plant', '*']);
    expect([...(known.get('source') ?? [])]).toEqual(['spade']);
  });

  test('blames nobody where ids cannot be read', () => {
    const body = makeBody({
      citations: [{ to: 'gone', place }],
      blocks: [makeBlock('FieldTask', { objectives: 'unknown' })],
      links: [{ to: 'lesson:water', place }],
    });
    const problems = danglingReferences({
      ...library,
      bodies: [{ kind: 'page', id: 'p', locale: 'en', file: 'p', body }],
    });
    expect(problems.map(({ message }) => message)).toEqual(['there is no source "gone"']);
  });
});
