import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFile, LARGEST_FILE, readFile } from '#domain/record/file.ts';
import { emptyRecord } from '#domain/record/record.ts';
import { makeAttempt, makeNote, makeRecord, records } from './makeRecord.ts';

const head = '"format": "groundwork-record", "version": 1';

describe('a record as a file', () => {
  it('comes back exactly as it went out', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(readFile(exportFile(record))).toEqual({ kind: 'record', record });
      }),
    );
  });

  it('can be read in a text editor: its name, its version, one entry on each line', () => {
    const record = makeRecord({
      counter: 2,
      attempts: [makeAttempt()],
      notes: [makeNote({ text: 'Two\nlines', edited: 2 })],
    });
    expect(exportFile(record)).toMatchInlineSnapshot(`
      "{
        "format": "groundwork-record",
        "version": 1,
        "counter": 2,
        "place": null,
        "attempts": [
          {"item":"who-decides","assessment":"power-check","rev":1,"lang":"en","behaviour":"practice","response":{"type":"single","option":"members"},"earned":1,"possible":1,"id":"a1","counter":1,"at":"2026-11-23T10:00:00.000Z"}
        ],
        "notes": [
          {"item":"my-why","text":"Two\\nlines","others":[],"edited":2,"at":"2026-11-23T10:00:00.000Z"}
        ],
        "tombstones": [],
        "damaged": []
      }
      "
    `);
  });

  it('exports damaged entries too, whatever they are made of', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    const entries = [new Date(0), 10n, new Map(), undefined, loop];
    const text = exportFile(
      makeRecord({ damaged: entries.map((entry) => ({ from: 'attempts', reason: 'at', entry })) }),
    );
    expect(readFile(text)).toMatchObject({ kind: 'record', record: { damaged: { length: entries.length } } });
  });
});

describe('reading a file', () => {
  it('sets a damaged entry aside and takes the others', () => {
    const bad = { ...makeAttempt({ id: 'b2' }), earned: 'all' };
    const text = `{${head}, "attempts": ${JSON.stringify([bad, makeAttempt()])}, "notes": [7], "place": "here"}`;
    expect(readFile(text)).toEqual({
      kind: 'record',
      record: {
        ...emptyRecord,
        counter: 1,
        attempts: [makeAttempt()],
        damaged: [
          { from: 'attempts', reason: 'earned', entry: bad },
          { from: 'notes', reason: 'not-an-object', entry: 7 },
          { from: 'place', reason: 'not-an-object', entry: 'here' },
        ],
      },
    });
  });

  it.each([
    ['empty', ' \n', {}],
    ['not-json', '{"format": "groundwork-re', expect.anything()],
    ['not-json', 'Dear friend,', expect.anything()],
    ['not-a-record', 'null', {}],
    ['not-a-record', '[]', {}],
    ['not-a-record', '{"format": "excel", "version": 1}', {}],
    ['not-a-record', '{"format": "groundwork-record", "version": "1"}', {}],
    ['not-a-record', '{"__proto__": {"format": "groundwork-record", "version": 1}}', {}],
    ['newer-version', '{"format": "groundwork-record", "version": 9}', { found: 9, known: 1 }],
    ['newer-version', '{"format": "groundwork-record", "version": 2}', { found: 2, known: 1 }],
    ['wrong-shape', `{${head}, "notes": {"my-why": "text"}}`, { field: 'notes' }],
  ])('refuses the whole file and says why: %s', (code, text, detail: unknown) => {
    expect(readFile(text)).toEqual({ kind: 'refused', problem: { code, detail } });
  });

  it('refuses more than 2 MB before parsing', () => {
    const text = 'x'.repeat(LARGEST_FILE + 1);
    expect(readFile(text)).toMatchObject({ kind: 'refused', problem: { code: 'too-large' } });
  });

  it('reads a file that an editor has saved with a byte order mark', () => {
    expect(readFile(`\uFEFF{${head}}`)).toEqual({ kind: 'record', record: emptyRecord });
  });

  it('leaves out what the file itself says was deleted', () => {
    const text = exportFile({ ...emptyRecord, attempts: [makeAttempt()], tombstones: [{ id: 'a1' }] });
    expect(readFile(text)).toMatchObject({ record: { attempts: [], tombstones: [{ id: 'a1' }] } });
  });

  it('is not led to run out of counters by a file that claims the highest', () => {
    const counter = Number.MAX_SAFE_INTEGER;
    const text = exportFile({
      ...emptyRecord,
      counter,
      attempts: [makeAttempt({ counter }), makeAttempt({ id: 'b2', counter: 4 })],
    });
    expect(readFile(text)).toMatchObject({ record: { counter: 4, attempts: [{ id: 'b2' }, { id: 'a1' }] } });
  });

  it('throws for no text and leaves every prototype as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json({ maxDepth: 6 }).map((json) => `{${head}, "attempts": [${json}], "damaged": [${json}]}`),
    );
    fc.assert(
      fc.property(junk, (text) => ['record', 'refused'].includes(readFile(text).kind)),
      { numRuns: 2000 },
    );
    const names = ['__proto__', 'constructor', 'prototype', 'toString'];
    for (const name of names)
      readFile(`{${head}, "${name}": {"polluted": 1}, "notes": [{"${name}": {"polluted": 1}}]}`);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  it('takes apart a file that nests a hundred thousand deep without failing', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(['record', 'refused']).toContain(
      readFile(`{${head}, "attempts": [${deep}], "damaged": [${deep}]}`).kind,
    );
  });
});
