import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byName, fields, list, orNull, text, whole } from '#domain/worksheets/read.ts';
import { nextId, readSheet, sayFacts, writeSheet, type SheetModel } from '#domain/worksheets/sheet.ts';

interface Beds {
  readonly name: string;
  readonly beds: readonly { readonly id: string; readonly rows: number | null }[];
  readonly seeds: Readonly<Record<string, number>>;
}

const bedsModel: SheetModel<Beds> = {
  name: 'beds',
  version: 2,
  blank: { name: '', beds: [], seeds: {} },
  read: fields<Beds>({
    name: text,
    beds: list(fields<Beds['beds'][number]>({ id: text, rows: orNull(whole(0, 9)) })),
    seeds: byName(whole(0, 100)),
  }),
  facts: ({ beds }) => [{ code: 'beds', values: { n: beds.length } }],
};

const beds = fc.record({
  name: fc.string({ unit: 'grapheme' }),
  beds: fc.array(fc.record({ id: fc.string(), rows: fc.option(fc.integer({ min: 0, max: 9 })) })),
  seeds: fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.integer({ min: 0, max: 100 })),
});

describe('the text of a sheet', () => {
  it('gives back whatever was written', () => {
    fc.assert(
      fc.property(beds, (data) => {
        expect(readSheet(writeSheet(data, bedsModel), bedsModel)).toEqual({ kind: 'sheet', data });
      }),
    );
  });

  it('is empty for a blank sheet, and an empty text is a blank sheet', () => {
    expect(writeSheet(bedsModel.blank, bedsModel)).toBe('');
    expect(readSheet(' \n', bedsModel)).toEqual({ kind: 'sheet', data: bedsModel.blank });
  });

  it.each([
    ['not-json', '{"sheet": "beds", "ver'],
    ['no-sheet', '"My thoughts"'],
    ['no-sheet', '{"format":"groundwork-record","version":1}'],
    ['other-sheet', '{"sheet":"pots","version":1,"data":{}}'],
    ['newer', '{"sheet":"beds","version":3,"data":{"name":"","beds":[],"seeds":{}}}'],
    [
      'wrong-shape',
      '{"sheet":"beds","version":2,"data":{"name":"","beds":[{"id":"b1","rows":10}],"seeds":{}}}',
    ],
    ['wrong-shape', '{"sheet":"beds","version":2}'],
  ])('is refused whole with its reason: %s', (problem, broken) => {
    expect(readSheet(broken, bedsModel)).toEqual({ kind: 'refused', problem });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(['sheet', 'refused']).toContain(readSheet(any, bedsModel).kind);
      }),
    );
  });
});

describe('a sheet in short', () => {
  it('says its facts in the number that the language asks for, and passes over what it has no words for', () => {
    const facts = [
      ...bedsModel.facts({ name: '', beds: [{ id: 'b1', rows: null }], seeds: {} }),
      { code: 'new', values: {} },
    ];
    expect(sayFacts(facts, { beds: 'One bed|{n} beds' }, 'en')).toEqual(['One bed']);
  });

  it('names a new part as none that is there', () => {
    expect(nextId('b', [])).toBe('b1');
    expect(nextId('b', [{ id: 'b2' }, { id: 'b10' }, { id: 'own' }])).toBe('b11');
  });
});
