import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderModel, standingOn, withoutStep, type Ladder } from '#domain/worksheets/ladder.ts';
import { jsonText } from '#domain/record/json.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';
import { checkLadder, daysSinceInvitation } from '#domain/worksheets/ladder/checks.ts';
import { jumpsOf } from '#domain/worksheets/ladder/jump.ts';
import { person, step } from './ladder.make.ts';

type Step = Ladder['steps'][number];

const today = '2026-11-27';

/** Codes of findings, each with the field it is about. */
const found = (ladder: Ladder) =>
  checkLadder(ladder, today).map(({ code, at }) => `${code} ${at ?? ''}`.trim());
const jump = (from: Partial<Step>, to: Partial<Step>) =>
  jumpsOf({ steps: [step('low', from), step('high', to)], people: [] })[0];

describe('ladderModel', () => {
  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['sheet', 'refused']).toContain(readSheet(jsonText(value), ladderModel).kind);
        expect(() => ladderModel.read(value, 1)).not.toThrow();
      }),
    );
  });

  it('keeps a whole ladder as it is, also somebody who rests', () => {
    const whole = { steps: [step('caller')], people: [person('a', 'caller'), person('b', 'resting')] };
    expect(readSheet(writeSheet(whole, ladderModel), ladderModel)).toEqual({ kind: 'sheet', data: whole });
  });

  it('says in short what it holds', () => {
    expect(ladderModel.facts(ladderModel.blank)).toEqual([]);
    expect(ladderModel.facts({ steps: [step('s')], people: [person('a', 's')] })).toEqual([
      { code: 'steps', values: { n: 1 } },
      { code: 'people', values: { n: 1 } },
    ]);
  });
});

describe('withoutStep', () => {
  it('keeps whoever stood on it, standing nowhere', () => {
    const ladder = { steps: [step('a'), step('b')], people: [person('p', 'a'), person('q', 'b')] };
    expect(withoutStep(ladder, 'a')).toEqual({
      steps: [step('b')],
      people: [person('p', ''), person('q', 'b')],
    });
  });
});

describe('standingOn', () => {
  it('puts people in the order of the alphabet, however they were entered', () => {
    const people = ['c', 'a', 'b'].map((id) => person(id, 'caller'));
    const ladder = { steps: [step('caller')], people: [...people, person('d', 'resting')] };
    expect(standingOn(ladder, 'caller').map(({ initials }) => initials)).toEqual(['A', 'B', 'C']);
    expect(standingOn(ladder, 'resting').map(({ initials }) => initials)).toEqual(['D']);
  });
});

describe('jumpsOf', () => {
  it('is too high when two of skill, time and say leap at once', () => {
    expect(jump({ hours: 2, reach: 'own' }, { hours: 8, reach: 'own', familiarity: 'new' })).toMatchObject({
      skill: true,
      time: true,
      say: false,
      isTooHigh: true,
    });
    expect(jump({ reach: 'own' }, { reach: 'whole', familiarity: 'new' })?.isTooHigh).toBe(true);
    expect(jump({ hours: 2, reach: 'none' }, { hours: 8, reach: 'team' })?.isTooHigh).toBe(true);
  });

  it('is a stretch when only one of them leaps', () => {
    expect(jump({}, { familiarity: 'new' })).toMatchObject({ leaps: 1, isTooHigh: false });
    expect(jump({ hours: 2 }, { hours: 20 })).toMatchObject({ leaps: 1, isTooHigh: false });
    expect(jump({ reach: 'none' }, { reach: 'whole' })).toMatchObject({ leaps: 1, isTooHigh: false });
  });

  it('takes more than double and at least four hours more for a leap in time', () => {
    const leaps = (from: number, to: number) => jump({ hours: from }, { hours: to })?.time;
    expect([leaps(4, 8), leaps(4, 9), leaps(1, 4), leaps(1, 5), leaps(0, 4)]).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  it('takes two places further for a leap in say, and nothing for a leap where nothing was filled in', () => {
    expect(jump({ reach: 'own' }, { reach: 'team' })?.say).toBe(false);
    expect(jump({ reach: '' }, { reach: 'whole' })?.say).toBe(false);
    expect(jump({ hours: null }, { hours: 40 })?.time).toBe(false);
  });

  it('never grows more dangerous by going down', () => {
    const some = fc.record({
      hours: fc.option(fc.integer({ min: 0, max: 60 })),
      reach: fc.constantFrom('none', 'own', 'team', 'whole'),
    });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [up, down] = [jump(a, b), jump(b, a)];
        expect(up?.time && down?.time).toBeFalsy();
        expect(up?.say && down?.say).toBeFalsy();
      }),
    );
  });
});

describe('checkLadder', () => {
  it('finds nothing in an empty ladder, nor in one where everyone has a fitting next ask', () => {
    expect(found(ladderModel.blank)).toEqual([]);
    expect(
      found({
        steps: [step('member'), step('caller')],
        people: [person('a', 'member'), person('b', 'caller')],
      }),
    ).toEqual([]);
  });

  it('says which step has no decision right, or none that reaches anything', () => {
    const steps = [step('a', { decision: ' ' }), step('b', { reach: 'none' })];
    expect(found({ steps, people: [] })).toEqual(['noDecision a-decision', 'noDecision b-decision']);
  });

  it('says which step has no support, and which jump is too high', () => {
    const steps = [step('a', { hours: 2 }), step('b', { support: '', hours: 20, familiarity: 'new' })];
    expect(found({ steps, people: [] })).toEqual(['noSupport b-support', 'tooHigh b-role']);
  });

  it('says where more than half of all stand, from four people on', () => {
    const steps = [step('member'), step('caller')];
    const people = (low: number, high: number) => [
      ...Array.from({ length: low }, (_, n) => person(`l${n}`, 'member')),
      ...Array.from({ length: high }, (_, n) => person(`h${n}`, 'caller')),
    ];
    expect(found({ steps, people: people(4, 3) })).toEqual(['crowded member-role']);
    expect(found({ steps, people: people(4, 4) })).toEqual([]);
    expect(found({ steps, people: people(3, 1) })).toEqual([]);
  });

  it('says which step nobody stands on, once anybody stands somewhere', () => {
    const steps = [step('member'), step('caller')];
    expect(found({ steps, people: [] })).toEqual([]);
    expect(found({ steps, people: [person('a', 'member')] })).toEqual(['emptyStep caller-role']);
  });

  it('asks of each person evidence, a place and a next ask', () => {
    const blank = person('a', '', { evidence: '', ask: '' });
    expect(found({ steps: [], people: [blank] })).toEqual([
      'noEvidence a-evidence',
      'notPlaced a-step',
      'noAsk a-ask',
    ]);
  });

  it('asks nothing next of somebody who rests, and does not count them as waiting', () => {
    expect(found({ steps: [], people: [person('a', 'resting', { ask: '', invited: '' })] })).toEqual([]);
  });

  it('says when a name stands where initials belong', () => {
    const named = (initials: string) =>
      found({ steps: [step('s')], people: [person('a', 's', { initials })] });
    expect(named('Rosa M.')).toEqual(['notInitials a-initials']);
    expect(named('R. M.')).toEqual([]);
    expect(named('')).toEqual([]);
  });

  it('says when nobody was invited for more than sixty days, or ever', () => {
    const since = (...invited: string[]) =>
      found({ steps: [step('s')], people: invited.map((day, n) => person(`p${n}`, 's', { invited: day })) });
    expect(since('2026-09-27')).toEqual(['nobodyInvited p0-invited']);
    expect(since('2026-09-28')).toEqual([]);
    expect(since('2026-01-01', '2026-11-01')).toEqual([]);
    expect(since('', '')).toEqual(['neverInvited p0-invited']);
  });

  it('does not take an invitation that is still to come for one', () => {
    expect(
      daysSinceInvitation({ steps: [], people: [person('a', '', { invited: '2026-12-24' })] }, today),
    ).toBeUndefined();
  });
});
