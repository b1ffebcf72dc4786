import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '#domain/record/checksum.ts';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import { LONGEST_LINK } from '#domain/record/link-frame.ts';
import {
  frameProgress,
  LINK_MARK,
  packProgress,
  readFrame,
  unpackProgress,
} from '#domain/record/resume-link.ts';
import { mayTravel, travelling } from '#domain/record/travel.ts';
import { makeAttempt, makeNote, makeRecord, records } from './makeRecord.ts';

const frame = (text: string, isDeflated = false) =>
  frameProgress({ isDeflated, bytes: new TextEncoder().encode(text) });

describe('what may stand in a link', () => {
  it('is the last answer to each item, marks and ratings, and nothing that somebody wrote', () => {
    const record = makeRecord({
      counter: 9,
      attempts: [
        makeAttempt(),
        makeAttempt({ id: 'b2', counter: 2, earned: 0 }),
        makeAttempt({
          id: 'c3',
          counter: 3,
          item: 'ties-1',
          response: { sitting: 's1', form: 'long', rating: 4 },
        }),
        makeAttempt({ id: 'd4', counter: 4, item: 'word', response: { type: 'short', text: 'maria' } }),
        makeAttempt({
          id: 'e5',
          counter: 5,
          item: 'gap',
          response: { type: 'single', option: 'Maria Lopez' },
        }),
        {
          ...draftDoneMark('first', true, { lang: 'en' }),
          id: 'm',
          counter: 6,
          at: '2026-11-23T10:00:00.000Z',
        },
      ],
      notes: [makeNote()],
    });
    const part = travelling(record);
    expect(part.attempts.map(({ id }) => id)).toEqual(['b2', 'c3', 'm']);
    expect(part.notes).toEqual([]);
    expect(travelling(record, 1).attempts.map(({ id }) => id)).toEqual(['m']);
  });

  it('is never a text, whatever a record holds', () => {
    fc.assert(
      fc.property(records, fc.string({ minLength: 3 }), (record, written) => {
        const name = `Maria ${written}`;
        const attempts = record.attempts.map((attempt) => ({ ...attempt, response: { said: [name] } }));
        expect(travelling({ ...record, attempts }).attempts).toEqual([]);
      }),
    );
  });

  it('is no list in which one word was written among others that were chosen', () => {
    expect(mayTravel(makeAttempt({ response: { chosen: ['members', 'owners'] } }))).toBe(true);
    expect(mayTravel(makeAttempt({ response: { chosen: ['members', 'Maria Lopez'] } }))).toBe(false);
  });
});

describe('a link with progress', () => {
  it('gives back exactly what it was made of', () => {
    fc.assert(
      fc.property(records, fc.boolean(), (record, isDeflated) => {
        const part = travelling(record);
        const reading = readFrame(frame(packProgress(part), isDeflated));
        if (reading.kind !== 'framed') throw new Error(reading.kind);
        expect(reading.framed.isDeflated).toBe(isDeflated);
        expect(unpackProgress(new TextDecoder().decode(reading.framed.bytes))).toEqual(part);
      }),
    );
  });

  it('tells any change of a single character', () => {
    const link = frame(packProgress(travelling(makeRecord({ attempts: [makeAttempt()] }))));
    fc.assert(
      fc.property(
        fc.integer({ min: LINK_MARK.length, max: link.length - 1 }),
        fc.constantFrom('A', '7', '.', '%'),
        (at, letter) => {
          fc.pre(link[at] !== letter);
          const changed = link.slice(0, at) + letter + link.slice(at + 1);
          expect(readFrame(changed)).toMatchObject({ kind: 'refused' });
          expect(readFrame(link.slice(0, at))).toEqual({ kind: 'refused', problem: 'damaged' });
        },
      ),
    );
  });

  it('leaves other fragments alone', () => {
    for (const fragment of ['', '#', '#bring-in', '#progres=1p..0'])
      expect(readFrame(fragment)).toEqual({ kind: 'none' });
  });

  it('is refused when it is too long to have been made here, or of a newer version', () => {
    expect(readFrame(LINK_MARK + 'A'.repeat(LONGEST_LINK))).toEqual({ kind: 'refused', problem: 'too-long' });
    const body = '2z.AAAA';
    // The checksum that a newer site would write.
    const newer = frame('').replace(/1p\..*/, `${body}.${checkOf(body)}`);
    expect(readFrame(newer)).toEqual({ kind: 'refused', problem: 'newer' });
  });

  it('is taken whole or not at all', () => {
    const sound = packProgress(travelling(makeRecord({ attempts: [makeAttempt()] })));
    const [first] = JSON.parse(sound) as unknown[][];
    const bad = [
      'no json',
      '{}',
      '[{}]',
      '[["a1"]]',
      JSON.stringify([first, 7]),
      JSON.stringify([[...(first ?? []), 'more', 'and more']]),
      sound.replace('"members"', '"Maria Lopez"'),
      sound.replace('"members"', '{"__proto__": "x"}'),
      sound.replace('"practice"', '"reviewed"'),
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    ];
    for (const text of bad) expect(unpackProgress(text)).toBeNull();
    expect('polluted' in {}).toBe(false);
  });

  it('throws for no fragment and no text', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        readFrame(LINK_MARK + text);
        unpackProgress(text);
        expect(unpackProgress(`[${json}]`)).toBeNull();
      }),
    );
  });

  it('may hold answers without a type that somebody chose, as simulations save them', () => {
    expect(mayTravel(makeAttempt({ response: { choice: { waterer: 'turns' } } }))).toBe(true);
    expect(mayTravel(makeAttempt({ response: { type: 'cloze', gaps: { a: 'maria' } } }))).toBe(false);
  });
});

function checkOf(body: string): string {
  return checksum(new TextEncoder().encode(body));
}
