import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, beginAnswering, type Answering, type AnsweringEvent } from '#domain/assessment/answering.ts';
import { calibrationOf, readCalibration } from '#domain/assessment/calibration.ts';
import { recallAttempts } from '#domain/assessment/recall.ts';
import { groupScores } from '#domain/assessment/summary.ts';
import { makeSingle } from '../../makeItems.ts';

const choose = (option: string): AnsweringEvent => ({ kind: 'choose', response: { type: 'single', option } });
const say = (confidence: 'sure' | 'unsure'): AnsweringEvent => ({ kind: 'confidence', confidence });
const check: AnsweringEvent = { kind: 'check' };
const after = (...events: AnsweringEvent[]): Answering =>
  events.reduce((before, event) => answer(makeSingle(), before, event), beginAnswering(makeSingle()));
const itemsOf = (standing: Record<string, Answering>) =>
  Object.keys(standing).map((id) => makeSingle({ id }));
const calibrate = (standing: Record<string, Answering>) => calibrationOf(itemsOf(standing), standing);

describe('calibration', () => {
  it('counts what was said before the first check, and not what was said after it', () => {
    const a = after(choose('staff'), say('sure'), check, say('unsure'), choose('members'), check);
    const b = after(say('unsure'), choose('members'), check);
    expect(calibrate({ a, b })).toEqual({ sureRight: 0, sureWrong: 1, unsureRight: 1, unsureWrong: 0 });
  });

  it('leaves out whoever said nothing, and "I don’t know yet"', () => {
    const a = after(choose('staff'), check);
    const b = after(say('sure'), { kind: 'dontKnow' });
    expect(calibrate({ a, b })).toBeUndefined();
  });

  it('never counts more than there are items', () => {
    const any = fc.record({
      first: fc.constantFrom('right', 'partly', 'wrong', 'unsure', undefined),
      firstConfidence: fc.constantFrom('sure', 'unsure', undefined),
    });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), any), (said) => {
        const standing = Object.fromEntries(
          Object.entries(said).map(([id, fields]) => [id, { ...after(), ...fields } as Answering]),
        );
        const counts: readonly number[] = Object.values({ ...calibrate(standing) });
        expect(counts.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(Object.keys(said).length);
      }),
    );
  });

  it('speaks first of being sure and finding out otherwise', () => {
    const counts = { sureRight: 5, sureWrong: 0, unsureRight: 0, unsureWrong: 2 };
    expect(readCalibration(counts)).toBe('fitting');
    expect(readCalibration({ ...counts, unsureRight: 1 })).toBe('underrated');
    expect(readCalibration({ ...counts, unsureRight: 1, sureWrong: 1 })).toBe('surprised');
  });

  it('begins anew with a clean form, and comes back with a saved answer', () => {
    expect(after(say('sure'), choose('staff'), check, { kind: 'again' })).not.toHaveProperty(
      'firstConfidence',
    );
    const event = recallAttempts(makeSingle(), [
      { rev: 1, response: { type: 'single', option: 'staff' }, confidence: 'sure' },
      { rev: 1, response: { type: 'single', option: 'members' }, confidence: 'unsure' },
    ]);
    expect(event).toMatchObject({ kind: 'restore', first: 'wrong', firstConfidence: 'sure' });
  });
});

describe('the score by group', () => {
  it('counts first tries among the items of each group', () => {
    const items = [
      makeSingle({ id: 'a', group: 'open' }),
      makeSingle({ id: 'b', group: 'open' }),
      makeSingle({ id: 'c' }),
    ];
    const standing = { a: after(choose('members'), check), b: after(choose('staff'), check), c: after() };
    expect(groupScores([{ id: 'open', text: 'Open' }], items, standing)).toEqual([
      { id: 'open', text: 'Open', right: 1, of: 2 },
    ]);
  });
});
