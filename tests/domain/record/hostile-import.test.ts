import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { exportFile, LARGEST_FILE, readFile } from '#domain/record/file.ts';
import { mergeRecords } from '#domain/record/merge.ts';
import { previewImport } from '#domain/record/preview.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { runs } from '../../runs.ts';
import { hostileFiles, writtenByHand } from './hostile.make.ts';
import { makeAttempt, makeNote, makeRecord } from './makeRecord.ts';

const timeout = 1_800_000;

/** What somebody has here already. Frozen all the way down: whoever changes it fails. */
const mine = makeRecord({
  counter: 7,
  attempts: [makeAttempt({ id: 'mine-1', counter: 3 })],
  notes: [makeNote({ text: 'Mine.', edited: 5 })],
});
const saved = readFile(exportFile(mine));
const here = frozen(saved.kind === 'record' ? saved.record : mine);

/** What a page does with a file before anybody has said yes, and after. Returns what came of it. */
function bringIn(text: string): LearnerRecord | string {
  const reading = readFile(text);
  if (reading.kind === 'refused') return reading.problem.code;
  previewImport(here, reading.record);
  return mergeRecords(here, reading.record);
}

describe('a file that somebody made to do harm', () => {
  it('is told of in forty shapes', () => {
    expect(writtenByHand).toHaveLength(40);
    expect(new Set(writtenByHand.map(({ what }) => what)).size).toBe(40);
  });

  it.each(writtenByHand)('$what', ({ text, refused, keeps = {} }) => {
    const joined = bringIn(text);
    if (typeof joined === 'string') {
      expect(joined).toBe(refused);
      return;
    }
    expect(refused).toBeUndefined();
    const { attempts, notes, tombstones, damaged } = joined;
    expect({
      attempts: attempts.length - here.attempts.length,
      notes: notes.length - here.notes.length,
      tombstones: tombstones.length,
      damaged: damaged.length,
    }).toEqual({ attempts: 0, notes: 0, tombstones: 0, damaged: 0, ...keeps });
    expect(attempts).toContainEqual(here.attempts[0]);
    expect(notes.flatMap(({ text: one, others }) => [one, ...others])).toContain('Mine.');
    expect(travelled(joined)).toBe(exportFile(joined));
  });

  it('of more than 2 MB is refused before anything is parsed', () => {
    const parse = vi.spyOn(JSON, 'parse');
    try {
      const inside = '{"format": "groundwork-record", "version": 1, "damaged": ["';
      expect(bringIn(inside.padEnd(LARGEST_FILE + 1, 'x'))).toBe('too-large');
      expect(parse).not.toHaveBeenCalled();
    } finally {
      parse.mockRestore();
    }
  });

  it('makes nothing fail, changes no prototype and nothing that is here', { timeout }, () => {
    const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
    const names = () => prototypes.map((one) => Reflect.ownKeys(one).length);
    const before = names();
    const seen = { refused: 0, taken: 0 };
    fc.assert(
      fc.property(hostileFiles, (text) => {
        const joined = bringIn(text);
        if (typeof joined === 'string') {
          seen.refused += 1;
          return;
        }
        seen.taken += 1;
        expect(joined.attempts).toContainEqual(here.attempts[0]);
        expect(travelled(joined)).toBe(exportFile(joined));
      }),
      { numRuns: runs(3000, 100_000) },
    );
    expect(names()).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    // Neither of the two is a rare case among the files.
    expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(runs(300, 10_000));
  });
});

/** What was taken over can go out and come in again: the text of the next file. */
function travelled(record: LearnerRecord): string {
  const reading = readFile(exportFile(record));
  return reading.kind === 'record' ? exportFile(reading.record) : reading.problem.code;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
