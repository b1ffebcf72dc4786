import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, RoomAnswer } from '#domain/room/answers.ts';
import { packCode, readCode, roomOccasions } from '#domain/room/code.ts';
import { formInstrument } from '#domain/room/instrument.ts';
import { threeCharacters, wordMark } from '#domain/room/mark.ts';
import type { Question } from '#domain/room/question.ts';
import { makeMulti, makeSingle, makeSort, makeTrueFalse } from '../../makeItems.ts';
import { long, makeInventory, short } from '../assessment/inventory.make.ts';
import { garden, quizInstrument } from './room.make.ts';

const shortGarden = formInstrument(makeInventory(), short);
const quiz = quizInstrument({
  items: [makeSingle(), makeMulti(), makeTrueFalse(), makeSort()],
});
const instruments = [garden, shortGarden, quiz];

const anyAnswer = ({ takes, choices }: Question): fc.Arbitrary<RoomAnswer | undefined> => {
  const ids = choices.map(({ id }) => id);
  const chosen =
    takes === 'one' ? fc.constantFrom(...ids).map((id) => [id]) : fc.subarray(ids, { minLength: 1 });
  return fc.oneof(fc.constant(undefined), fc.constant('unknown' as const), chosen);
};

const anyCode = fc.constantFrom(...instruments).chain((instrument) =>
  fc.record({
    instrument: fc.constant(instrument),
    occasion: fc.constantFrom(...roomOccasions),
    word: fc.constantFrom(0, wordMark('river')),
    mark: fc.nat(threeCharacters - 1),
    answers: fc.tuple(...instrument.questions.map(anyAnswer)).map((list): Answers =>
      Object.fromEntries(
        list.flatMap((answer, n): [string, RoomAnswer][] => {
          const id = instrument.questions[n]?.id;
          return answer === undefined || id === undefined ? [] : [[id, answer]];
        }),
      ),
    ),
  }),
);

const code = packCode(garden, { occasion: 'before', word: 0, mark: 77, answers: { 'ties-1': ['often'] } });
const problemOf = (text: string, word = '') => {
  const reading = readCode(text, { instruments, word });
  return reading.kind === 'code' ? null : reading.problem;
};

describe('a code', () => {
  it('gives back what was put in: "don\'t know", skipped and chosen are three things', () => {
    fc.assert(
      fc.property(anyCode, ({ instrument, ...rest }) => {
        const text = packCode(instrument, rest);
        expect(readCode(text, { instruments, word: 'River' })).toEqual({
          kind: 'code',
          text,
          code: { ...rest, instrument: instrument.key },
        });
      }),
    );
  });

  it('is groups of four capitals and digits without I, L, O and U', () => {
    fc.assert(
      fc.property(anyCode, ({ instrument, ...rest }) => {
        expect(packCode(instrument, rest)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4})+$/);
      }),
    );
  });

  it('is short: 20 characters for 12 statements and 16 for 4', () => {
    const length = (text: string) => text.replaceAll('-', '').length;
    expect(length(code)).toBe(20);
    expect(length(packCode(shortGarden, { occasion: 'other', word: 0, mark: 0, answers: {} }))).toBe(16);
  });

  it('can be typed carelessly: small letters, other signs between, O for 0 and I or L for 1', () => {
    const careless = code.toLowerCase().replaceAll('-', ' . ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(readCode(`  ${careless}\n`, { instruments })).toMatchObject({ kind: 'code', text: code });
    expect(readCode(code.replaceAll('-', '–'), { instruments })).toMatchObject({ kind: 'code' });
    expect(readCode(code.replaceAll('-', ''), { instruments })).toMatchObject({ kind: 'code' });
  });
});

describe('a bad code', () => {
  it('is refused with the group that is wrong', () => {
    const [first = '', second = '', ...others] = code.split('-');
    const other = second.startsWith('Z') ? `Y${second.slice(1)}` : `Z${second.slice(1)}`;
    expect(problemOf([first, other, ...others].join('-'))).toEqual({
      code: 'changed',
      groups: [2],
      detail: { typed: other, n: 20 },
    });
    expect(problemOf([first, second.slice(1), ...others].join('-'))).toMatchObject({ code: 'missing' });
    expect(problemOf(`${code}${code.slice(-1)}`)).toMatchObject({ code: 'extra', groups: [5] });
    expect(problemOf([first, 'U234', ...others].join('-'))).toEqual({
      code: 'strange',
      groups: [2],
      detail: { character: 'U' },
    });
    expect(problemOf(' - ')).toMatchObject({ code: 'empty' });
  });

  it('never throws, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['code', 'unknown', 'refused']).toContain(readCode(text, { instruments }).kind);
      }),
    );
  });

  it('is told apart from a good one of another version or another instrument', () => {
    const changed = formInstrument(makeInventory({ version: 2 }), long);
    expect(readCode(code, { instruments: [changed] })).toEqual({
      kind: 'unknown',
      text: code,
      problem: { code: 'other-version', detail: { title: 'Practice' } },
    });
    expect(readCode(code, { instruments: [quiz] })).toMatchObject({
      kind: 'unknown',
      problem: { code: 'other-instrument' },
    });
  });

  it('of another room is refused; one that names no room is taken', () => {
    const forRiver = packCode(garden, { occasion: 'other', word: wordMark('River'), mark: 1, answers: {} });
    expect(problemOf(forRiver, 'hill')).toEqual({ code: 'other-room', detail: { word: 'hill' } });
    expect(problemOf(forRiver, ' river!')).toBeNull();
    expect(problemOf(forRiver)).toBeNull();
    expect(problemOf(code, 'hill')).toBeNull();
  });
});

describe('the version of an instrument', () => {
  it('stays when words are mended and changes with items, choices, their order and their meaning', () => {
    const single = makeSingle();
    const version = (item: typeof single) => quizInstrument({ items: [item] }).version;
    expect(version({ ...single, stem: 'Who decides here?' })).toBe(version(single));
    expect(version({ ...single, rev: 2 })).not.toBe(version(single));
    expect(version({ ...single, options: [...single.options].reverse() })).not.toBe(version(single));
    expect(version({ ...single, options: single.options.slice(1) })).not.toBe(version(single));
  });
});
