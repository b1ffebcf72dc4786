import { describe, expect, it } from 'vitest';
import { describeRoomProblem, type RoomProblem } from '#domain/room/problem.ts';
import en from '#i18n/en.ts';

const say = (problem: RoomProblem) => describeRoomProblem(problem, en.room.problems, 'en');

describe('what is said about a bad code', () => {
  it('names the groups, what was read and what to do', () => {
    expect(say({ code: 'changed', groups: [3], detail: { typed: '9M2A', n: 20 } })).toBe(
      'Group 3 was read as 9M2A and cannot be right. Look at that group on the card and type it again.',
    );
    expect(say({ code: 'swapped', groups: [1, 2], detail: { typed: '9M2A, K3TQ', n: 20 } })).toContain(
      'group 1 and 2 (9M2A, K3TQ)',
    );
  });

  it('guesses at no group where none can be told', () => {
    expect(say({ code: 'missing', groups: [2], detail: { n: 19 } })).toContain('in group 2');
    expect(say({ code: 'missing', groups: [], detail: { n: 18 } })).toMatch(/^Something is missing/);
  });

  it('leaves no place of a sentence empty', () => {
    const details = { character: 'U', typed: 'A', n: 1, title: 'T', word: 'w', limit: 9, field: 'f' };
    const codes = Object.keys(en.room.problems) as RoomProblem['code'][];
    for (const code of codes)
      expect(say({ code, groups: [1], detail: details, reason: { code: 'empty', detail: {} } })).not.toMatch(
        /[{}]/,
      );
  });
});
