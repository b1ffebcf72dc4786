import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '#domain/record/entry.ts';
import { makeAttempt, makeNote } from './makeRecord.ts';

const kinds = ['attempts', 'notes', 'tombstones', 'place'] as const;

describe('understanding an entry of unknown origin', () => {
  it('takes a sound attempt as it is', () => {
    const attempt = makeAttempt({ occasion: 'before', earned: null, possible: null });
    expect(parseEntry('attempts', attempt)).toEqual({ kind: 'entry', entry: attempt });
  });

  it('leaves behind fields that it does not know', () => {
    const parsed = parseEntry('notes', { ...makeNote(), colour: 'red' });
    expect(parsed).toEqual({ kind: 'entry', entry: makeNote() });
  });

  it.each([
    ['not-an-object', null],
    ['not-an-object', [makeAttempt()]],
    ['not-an-object', 'attempt'],
    ['id', {}],
    ['id', { ...makeAttempt(), id: '__proto__' }],
    ['counter', { ...makeAttempt(), counter: -1 }],
    ['counter', { ...makeAttempt(), counter: 1e300 }],
    ['counter', { ...makeAttempt(), counter: '7' }],
    ['item', { ...makeAttempt(), item: '<b>x</b>' }],
    ['rev', { ...makeAttempt(), rev: 0 }],
    ['lang', { ...makeAttempt(), lang: 'x'.repeat(99) }],
    ['at', { ...makeAttempt(), at: '2026-99-99T00:00:00Z' }],
    ['at', { ...makeAttempt(), at: 1_700_000_000_000 }],
    ['behaviour', { ...makeAttempt(), behaviour: 'exam' }],
    ['response', { ...makeAttempt(), response: undefined }],
    ['response', { ...makeAttempt(), response: Number.NaN }],
    ['response', { ...makeAttempt(), response: new Date(0) }],
    ['earned', { ...makeAttempt(), earned: -1 }],
    ['occasion', { ...makeAttempt(), occasion: 7 }],
  ])('names the first thing that does not fit: %s', (reason, raw) => {
    expect(parseEntry('attempts', raw)).toEqual({ kind: 'damaged', reason });
  });

  it('refuses a response that carries a prototype, at any depth', () => {
    const response: unknown = JSON.parse('{"a": [{"__proto__": {"isAdmin": true}}]}');
    expect(parseEntry('attempts', { ...makeAttempt(), response })).toEqual({
      kind: 'damaged',
      reason: 'response',
    });
  });

  it('takes nothing that is only inherited', () => {
    const raw: unknown = Object.create(makeAttempt());
    expect(parseEntry('attempts', raw)).toEqual({ kind: 'damaged', reason: 'id' });
    expect(parseEntry('attempts', JSON.parse(`{"__proto__": ${JSON.stringify(makeAttempt())}}`))).toEqual({
      kind: 'damaged',
      reason: 'id',
    });
  });

  it('refuses a response nested so deep that reading it would fail', () => {
    const response: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    expect(parseEntry('attempts', { ...makeAttempt(), response })).toEqual({
      kind: 'damaged',
      reason: 'response',
    });
  });

  it('keeps a text of a million letters, and one with half a character', () => {
    for (const text of ['x'.repeat(1_000_000), 'half \ud83d']) {
      expect(parseEntry('notes', makeNote({ text }))).toMatchObject({ kind: 'entry', entry: { text } });
    }
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (kind, raw) => {
          expect(['entry', 'damaged']).toContain(parseEntry(kind, raw).kind);
        },
      ),
    );
  });
});
