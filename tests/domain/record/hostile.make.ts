import fc from 'fast-check';
import { exportFile, LARGEST_FILE } from '#domain/record/file.ts';
import type { FileProblemCode } from '#domain/record/file-problem.ts';
import { makeAttempt, makeNote, makeRecord, records } from './makeRecord.ts';

/** A file somebody made by hand, and all that may come of it. */
export interface HostileFile {
  what: string;
  text: string;
  /** Why the whole of it is refused; absent where only its bad parts are set aside. */
  refused?: FileProblemCode;
  /** What the record has more of afterwards. */
  keeps?: { attempts?: number; notes?: number; tombstones?: number; damaged?: number };
}

const head = '"format": "groundwork-record", "version": 1';
const file = (fields: string) => `{${head}, ${fields}}`;
const attempt = (fields: object) => file(`"attempts": [${JSON.stringify({ ...makeAttempt(), ...fields })}]`);
/** An attempt whose text is written out, for names that an object cannot be given. */
const attemptWith = (json: string) =>
  file(`"attempts": [${JSON.stringify(makeAttempt()).slice(0, -1)}, ${json}}]`);
const note = (fields: object) =>
  file(`"notes": [${JSON.stringify({ ...makeNote({ item: 'other' }), ...fields })}]`);
const nested = (open: string, close: string, times: number) => `${open.repeat(times)}1${close.repeat(times)}`;
const polluted = '{"polluted": true}';
const setAside = { damaged: 1 };

/** Forty files made by hand. */
export const writtenByHand: readonly HostileFile[] = [
  { what: 'nothing at all', text: '', refused: 'empty' },
  { what: 'only spaces and a mark', text: '\uFEFF \n\t', refused: 'empty' },
  { what: 'a NUL', text: '\u0000', refused: 'not-json' },
  { what: 'a page of HTML', text: '<!doctype html><script>alert(1)</script>', refused: 'not-json' },
  { what: 'a program', text: 'globalThis.polluted = true', refused: 'not-json' },
  { what: 'JSON with a program behind it', text: `${file('"notes": []')};alert(1)`, refused: 'not-json' },
  {
    what: 'a file cut in half',
    text: exportFile(makeRecord({ attempts: [makeAttempt()] })).slice(0, 120),
    refused: 'not-json',
  },
  { what: 'two files in one', text: `${file('"notes": []')}${file('"notes": []')}`, refused: 'not-json' },
  { what: 'a comment', text: `/* */${file('"notes": []')}`, refused: 'not-json' },
  { what: 'NaN', text: file('"counter": NaN'), refused: 'not-json' },
  { what: 'a number', text: '7', refused: 'not-a-record' },
  { what: 'a text', text: '"groundwork-record"', refused: 'not-a-record' },
  { what: 'a list', text: `[${file('"notes": []')}]`, refused: 'not-a-record' },
  { what: 'a head that is inherited', text: `{"__proto__": {${head}}}`, refused: 'not-a-record' },
  { what: 'another program’s file', text: '{"format": "other", "version": 1}', refused: 'not-a-record' },
  {
    what: 'half a version',
    text: '{"format": "groundwork-record", "version": 1.5}',
    refused: 'not-a-record',
  },
  {
    what: 'a version below the first',
    text: '{"format": "groundwork-record", "version": -1}',
    refused: 'not-a-record',
  },
  {
    what: 'a version without end',
    text: '{"format": "groundwork-record", "version": 1e999}',
    refused: 'not-a-record',
  },
  {
    what: 'a version of the year 9000',
    text: '{"format": "groundwork-record", "version": 9000}',
    refused: 'newer-version',
  },
  { what: 'more than 2 MB', text: file(`"notes": ["${'x'.repeat(LARGEST_FILE)}"]`), refused: 'too-large' },
  { what: 'a list that is none', text: file('"attempts": {"length": 9}'), refused: 'wrong-shape' },
  { what: 'a text for a list', text: file('"tombstones": "all"'), refused: 'wrong-shape' },
  { what: 'fields beside the known ones', text: file('"admin": true, "toString": 1, "constructor": {}') },
  {
    what: 'a prototype for the whole file',
    text: file(`"__proto__": ${polluted}, "constructor": {"prototype": ${polluted}}`),
  },
  { what: 'a counter beyond counting', text: file('"counter": 1e308') },
  {
    what: 'a prototype in an attempt',
    text: attemptWith(`"__proto__": ${polluted}`),
    keeps: { attempts: 1 },
  },
  {
    what: 'a prototype in a response',
    text: attemptWith(`"response": {"__proto__": ${polluted}}`),
    keeps: setAside,
  },
  {
    what: 'a response that nests a thousand deep',
    text: attemptWith(`"response": ${nested('[', ']', 1000)}`),
    keeps: setAside,
  },
  {
    what: 'a damaged entry that nests a hundred thousand deep',
    text: file(`"damaged": [${nested('{"a":', '}', 100_000)}]`),
    keeps: setAside,
  },
  { what: 'an id that is the name of a prototype', text: attempt({ id: '__proto__' }), keeps: setAside },
  {
    what: 'an item that is markup',
    text: attempt({ item: '<img src=x onerror=alert(1)>' }),
    keeps: setAside,
  },
  { what: 'an id that climbs', text: attempt({ assessment: '../../etc/passwd' }), keeps: setAside },
  { what: 'points without end', text: attemptWith('"earned": 1e999'), keeps: setAside },
  { what: 'a moment that never was', text: attempt({ at: '2026-99-99T99:99:99Z' }), keeps: setAside },
  { what: 'a language that is a script', text: attempt({ lang: 'javascript:alert(1)' }), keeps: setAside },
  {
    what: 'a note of markup, which is only a text',
    text: note({ text: '<script>alert(1)</script>' }),
    keeps: { notes: 1 },
  },
  { what: 'a note with half a character', text: note({ text: '\ud800' }), keeps: { notes: 1 } },
  { what: 'a note that is a list', text: note({ text: ['a'] }), keeps: setAside },
  {
    what: 'an entry that is already here, with another answer',
    text: attempt({ id: 'mine-1', counter: 3, earned: 0 }),
  },
  {
    what: 'a thousand empty entries',
    text: file(`"attempts": [${Array.from({ length: 1000 }, (_, n) => `{"n": ${n}}`).join()}]`),
    keeps: { damaged: 1000 },
  },
];

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'item',
  'at',
  '',
];
const anything = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.constantFrom(
    'null',
    '-0',
    '1e999',
    '9007199254740993',
    '"\\ud800"',
    '"<b onclick=x>"',
    '"javascript:x"',
    polluted,
  ),
  fc.constantFrom(...names).map((name) => `{"${name}": ${polluted}}`),
  fc.integer({ min: 1, max: 60 }).map((times) => nested('[', ']', times)),
);

/** Sound files in which something was changed, and files that were never sound. */
export const hostileFiles: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  // The known fields with anything in them.
  fc
    .record({ attempts: anything, notes: anything, tombstones: anything, place: anything, damaged: anything })
    .map((fields) =>
      file(
        Object.entries(fields)
          .map(([name, value]) => `"${name}": [${value}]`)
          .join(', '),
      ),
    ),
  // One value of a sound file exchanged.
  fc.tuple(records, fc.nat(), anything).map(([record, at, value]) => {
    const values = /(?<=: |:|\[|,)(?:"(?:[^"\\]|\\.)*"|-?\d+|null|\[\]|\{\})(?=[,\]}\n])/g;
    const text = exportFile(record);
    const found = [...text.matchAll(values)];
    const { 0: old = '', index = 0 } = found[at % found.length] ?? {};
    return text.slice(0, index) + value + text.slice(index + old.length);
  }),
  // A sound file cut, or with one character changed.
  fc
    .tuple(records, fc.nat(), fc.string({ maxLength: 3 }), fc.boolean())
    .map(([record, at, letters, isCut]) => {
      const text = exportFile(record);
      const place = at % text.length;
      return isCut ? text.slice(0, place) : text.slice(0, place) + letters + text.slice(place + 1);
    }),
);
