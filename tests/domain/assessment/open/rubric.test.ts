import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rubricProfile } from '#domain/assessment/open/rubric.ts';
import { makeRubric } from '../../../makeOpenItems.ts';
import { openResponsesTo, rubrics } from './arbitraries.ts';

const profile = (levels: Record<string, number>) => rubricProfile(makeRubric(), { type: 'rubric', levels });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the profile of a rubric', () => {
  test('names what is at its last level as a strength, and the rest as the next step', () => {
    const { strengths, next, left } = profile({ listens: 2, asks: 0 });
    expect(ids(strengths)).toEqual(['listens']);
    expect(next?.id).toBe('asks');
    expect(left).toBe(0);
  });

  test('has no next step where everything is at its last level', () => {
    const { strengths, next } = profile({ listens: 2, asks: 2 });
    expect(ids(strengths)).toEqual(['listens', 'asks']);
    expect(next).toBeNull();
  });

  test('claims no strength where everything is at its first level', () => {
    const { strengths, next } = profile({ listens: 0, asks: 0 });
    expect(strengths).toEqual([]);
    expect(next?.id).toBe('listens');
  });

  test('leaves out what was not observed', () => {
    const { strengths, next, left } = profile({ asks: 1 });
    expect(strengths).toEqual([]);
    expect(next?.id).toBe('asks');
    expect(left).toBe(1);
  });

  const observed = rubrics.chain((item) =>
    openResponsesTo(item).map((response) => ({
      item,
      response: response.type === 'rubric' ? response : { type: 'rubric' as const, levels: {} },
    })),
  );

  test('never names a criterion both as a strength and as the next step, and no strength stands lower than the next step', () => {
    fc.assert(
      fc.property(observed, ({ item, response }) => {
        const { strengths, next, observations, left } = rubricProfile(item, response);
        const share = (id: string) => {
          const levels = item.criteria.find((one) => one.id === id)?.levels.length ?? 0;
          return (response.levels[id] ?? NaN) / (levels - 1);
        };
        expect(strengths).not.toContain(next);
        for (const { id } of strengths) {
          expect(share(id)).toBeGreaterThan(0);
          if (next) expect(share(id)).toBeGreaterThanOrEqual(share(next.id));
        }
        expect(left + Object.keys(response.levels).length).toBe(item.criteria.length);
        expect(observations).toHaveLength(item.criteria.length);
      }),
    );
  });
});
