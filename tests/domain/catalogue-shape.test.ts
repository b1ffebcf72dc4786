import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#domain/catalogue.ts';
import { loadCatalogueShape } from '#load/catalogue.ts';
import { readContent } from '#load/read.ts';

// What a day or an address looks like is written as a pattern beside its format.
const isFit = new Ajv2020({ allErrors: true, formats: { date: true, uri: true } }).compile(
  loadCatalogueShape(),
);
const wrongIn = (data: unknown): string[] => {
  isFit(data);
  return (isFit.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

const read = (folder: string) => catalogueOf(readContent(folder).library);
const garden = read('tests/fixtures/curriculum');
const catalogues = { 'the curriculum': read('content'), 'the fixture': garden };
/** The fixture's catalogue as it is written out, with one thing changed. */
const changed = (change: (english: Record<string, Record<string, unknown>[]>) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(garden)) as {
    locales: { en: Record<string, Record<string, unknown>[]> };
  };
  change(copy.locales.en);
  return copy;
};

describe('curriculum.schema.json', () => {
  test.each(Object.entries(catalogues))('fits what is written of %s', (_, catalogue) => {
    expect(wrongIn(JSON.parse(JSON.stringify(catalogue)))).toEqual([]);
  });

  test('refuses a lesson that lacks what it promises, or says it in another way', () => {
    expect(wrongIn(changed(({ lessons }) => delete lessons?.[0]?.['objectives']))).toHaveLength(1);
    expect(wrongIn(changed(({ lessons }) => Object.assign(lessons?.[0] ?? {}, { minutes: '20' })))).toEqual([
      expect.stringMatching(/lessons\/0\/minutes must be integer/),
    ]);
    expect(
      wrongIn(changed(({ lessons }) => Object.assign(lessons?.[0] ?? {}, { reviewed: 'last week' }))),
    ).not.toEqual([]);
  });

  test('refuses a tie of a kind that nobody knows, an address of another host and a field that is not described', () => {
    const broken = [
      changed(({ concepts }) =>
        Object.assign(concepts?.[0] ?? {}, { ties: [{ type: 'likes', concept: 'bed' }] }),
      ),
      changed(({ concepts }) => Object.assign(concepts?.[0] ?? {}, { url: 'https://example.org/bed/' })),
      changed(({ activities }) => Object.assign(activities?.[0] ?? {}, { key: 'a' })),
      { ...garden, version: 2 },
    ];
    for (const data of broken) expect(wrongIn(data)).not.toEqual([]);
  });

  test('tells what is answered, and never what is right', () => {
    const assessments = Object.values(catalogues['the curriculum'].locales).flatMap(
      (shelf) => shelf.assessments,
    );
    expect(JSON.stringify(assessments)).not.toMatch(/"(?:key|correct|feedback|answer|options)"/);
  });
});

describe('the ids in it', () => {
  test.each(Object.entries(catalogues))('lead to something that is there: %s', (_, { locales }) => {
    for (const [locale, shelf] of Object.entries(locales)) {
      const idsOf = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id));
      const known = {
        lessons: idsOf(shelf.lessons),
        concepts: idsOf(shelf.concepts),
        sources: idsOf(shelf.sources),
        assessments: idsOf(shelf.assessments),
        objectives: idsOf(shelf.lessons.flatMap(({ objectives }) => objectives)),
      };
      const named: [keyof typeof known, string[]][] = [
        ...shelf.lessons.flatMap((one): [keyof typeof known, string[]][] => [
          ['lessons', one.requires],
          ['concepts', one.concepts],
          ['sources', one.sources],
          ['assessments', one.assessments],
        ]),
        ...shelf.concepts.flatMap((one): [keyof typeof known, string[]][] => [
          ['concepts', one.ties.map(({ concept }) => concept)],
          ['lessons', one.lessons],
          ['sources', one.sources],
        ]),
        ...shelf.activities.flatMap((one): [keyof typeof known, string[]][] => [
          ['concepts', one.concepts],
          ['objectives', one.objectives],
        ]),
        ...shelf.assessments.map((one): [keyof typeof known, string[]] => ['objectives', one.objectives]),
      ];
      const lost = named.flatMap(([kind, ids]) =>
        ids.filter((id) => !known[kind].has(id)).map((id) => `${kind} ${id}`),
      );
      expect(lost, locale).toEqual([]);
    }
  });
});
