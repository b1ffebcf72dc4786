import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addIssue,
  addPerson,
  blankChooser,
  editIssue,
  MOST_ISSUES,
  removePerson,
  scoreIssue,
} from '#domain/worksheets/issue-chooser/chooser.ts';
import { chooserCsv } from '#domain/worksheets/issue-chooser/csv.ts';
import { chooserFindings } from '#domain/worksheets/issue-chooser/findings.ts';
import { chooserModel } from '#domain/worksheets/issue-chooser/model.ts';
import { disagreements, leadersOf, totalsOf } from '#domain/worksheets/issue-chooser/scores.ts';
import { readSheet, writeSheet } from '#domain/worksheets/sheet.ts';
import { choosers, scored, twoIssues } from './make.ts';

const codes = (chooser: Parameters<typeof chooserFindings>[0]) =>
  chooserFindings(chooser).map(({ code, at }) => (at === undefined ? code : `${code} ${at}`));

describe('an issue chooser', () => {
  it('survives being kept as text', () => {
    fc.assert(
      fc.property(choosers, (chooser) => {
        const kept = readSheet(writeSheet(chooser, chooserModel), chooserModel);
        expect(kept).toEqual({ kind: 'sheet', data: chooser });
      }),
    );
  });

  it('takes no more issues than can be compared', () => {
    const full = Array.from({ length: 9 }).reduce<typeof blankChooser>((now) => addIssue(now), blankChooser);
    expect(full.issues).toHaveLength(MOST_ISSUES);
    expect(new Set(full.issues.map(({ id }) => id)).size).toBe(MOST_ISSUES);
  });

  it('forgets the scores of a person who is taken off the sheet', () => {
    const two = scored(addPerson(twoIssues), 'i1', 2, 'p2');
    expect(removePerson(two, 'p2').issues[0]?.scores).toEqual({});
  });
});

describe('totals', () => {
  it('add up the means times the weights', () => {
    const two = scored(scored(addPerson(twoIssues), 'i1', 1), 'i1', { widely: 3 }, 'p2');
    const [mould] = totalsOf({ ...two, weights: { ...two.weights, widely: 2, values: 0 } });
    expect(mould?.rows[0]).toEqual({ criterion: 'widely', weight: 2, mean: 2, points: 4 });
    expect(mould).toMatchObject({ sum: 9, possible: 21, missing: 0 });
  });

  it('say how much is not scored yet, and nothing leads before all of it is', () => {
    const half = scored(scored(twoIssues, 'i1', 3), 'i2', { widely: 1 });
    expect(totalsOf(half).map(({ missing }) => missing)).toEqual([0, 6]);
    expect(leadersOf(half)).toEqual([]);
    expect(leadersOf(scored(half, 'i2', 1)).map(({ title }) => title)).toEqual(['Mould']);
    expect(leadersOf(scored(half, 'i2', 3))).toHaveLength(2);
  });

  it('never go below nothing or above what the weights allow', () => {
    fc.assert(
      fc.property(choosers, (chooser) => {
        for (const { sum, possible } of totalsOf(chooser)) {
          expect(sum).toBeGreaterThanOrEqual(0);
          expect(sum).toBeLessThanOrEqual(possible + 1e-9);
        }
      }),
    );
  });

  it('do not depend on the order of the people', () => {
    fc.assert(
      fc.property(choosers, (chooser) => {
        const turned = { ...chooser, people: [...chooser.people].reverse() };
        expect(leadersOf(turned).map(({ id }) => id)).toEqual(leadersOf(chooser).map(({ id }) => id));
      }),
    );
  });
});

describe('disagreement', () => {
  it('is told from two points on, the widest first, with everybody who scored', () => {
    const first = scored(addPerson(addPerson(twoIssues)), 'i1', { widely: 0, deeply: 1, joins: 2 });
    const all = scored(
      scored(first, 'i1', { widely: 2, joins: 3 }, 'p2'),
      'i1',
      { deeply: 3, widely: 3 },
      'p3',
    );
    expect(
      disagreements(all).map(({ criterion, spread, scores }) => [criterion, spread, scores.length]),
    ).toEqual([
      ['widely', 3, 3],
      ['deeply', 2, 2],
    ]);
  });

  it('is never wider than the scale, and there is none where one person scored', () => {
    fc.assert(
      fc.property(choosers, (chooser) => {
        for (const { spread, scores } of disagreements(chooser)) {
          expect(spread).toBeLessThanOrEqual(3);
          expect(scores.length).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('what the sheet notices', () => {
  it('is nothing but "too few" before anything is written', () => {
    expect(codes(blankChooser)).toEqual(['too-few']);
  });

  it('names a missing decider, demand and who is left out, each at its field', () => {
    const bare = editIssue(twoIssues, 'i2', { demand: ' ', decider: '', leftOut: '' });
    expect(codes(bare)).toEqual(['no-demand i2-demand', 'no-decider i2-decider', 'no-left-out i2-leftOut']);
  });

  it('warns of an issue that divides the base, and of one that nobody new would join', () => {
    const low = scored(twoIssues, 'i1', { joins: 1, builds: 0 });
    expect(codes(low)).toEqual(expect.arrayContaining(['divides i1-joins', 'nobody-new i1-builds']));
    const fine = scored(twoIssues, 'i1', { joins: 2, builds: 2 });
    expect(codes(fine)).not.toEqual(expect.arrayContaining(['divides i1-joins']));
    expect(codes(fine)).not.toEqual(expect.arrayContaining(['nobody-new i1-builds']));
  });

  it('says when the issue that leads leaves out those who are hit hardest, and not of another one', () => {
    const all = scored(scored(twoIssues, 'i1', 3), 'i2', 2);
    const about = (issue: string) => codes(editIssue(all, issue, { hardestHitOut: 'yes' }));
    expect(about('i1')).toContain('leader-leaves-out i1-hardestHitOut');
    expect(about('i2').join()).not.toContain('leader-leaves-out');
  });

  it('asks for others to score, and for a talk where people are apart', () => {
    const one = scored(twoIssues, 'i1', 3);
    expect(codes(one)).toContain('one-scorer people');
    const apart = scored(addPerson(one), 'i1', 1, 'p2');
    expect(codes(apart)).toContain('apart apart');
    expect(codes(apart)).not.toContain('one-scorer people');
  });

  it('sees gaps in the scores once somebody began', () => {
    expect(codes(twoIssues)).not.toContain('unscored');
    expect(codes(scored(twoIssues, 'i1', { widely: 1 }))).toContain('unscored');
  });
});

describe('the issue chooser for a spreadsheet', () => {
  it('has a row for every score, and one for an issue without', () => {
    const chooser = scoreIssue(twoIssues, { issue: 'i1', person: 'p1', criterion: 'widely' }, 2);
    const names = {
      widely: 'Felt widely',
      deeply: 'D',
      decider: 'C',
      winnable: 'W',
      builds: 'B',
      joins: 'J',
      values: 'V',
    };
    const csv = chooserCsv(chooser, { columns: ['Issue'], criteria: names });
    expect(csv).toContain('Mould,End the Mould,"Ms. Vale, owner",The cellar flats,,AB,Felt widely,1,2\r\n');
    expect(csv).toContain('Rent,End the Rent,"Ms. Vale, owner",The cellar flats,,,,,\r\n');
  });
});
