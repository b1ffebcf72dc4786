import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ladder } from '#domain/worksheets/ladder.ts';
import { drawLadder } from '#domain/worksheets/ladder/drawing.ts';
import { person, step } from './ladder.make.ts';

const draw = (ladder: Ladder, width = 400) =>
  drawLadder(ladder, { width, words: { tooHigh: 'high jump', resting: 'Step back:' } });
const said = (ladder: Ladder) =>
  draw(ladder).shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []));

describe('drawLadder', () => {
  it('puts the lowest step at the foot, and people on theirs', () => {
    const people = [person('b', 'member'), person('a', 'member'), person('c', 'caller')];
    expect(said({ steps: [step('member'), step('caller')], people })).toEqual([
      'caller',
      'C',
      'member',
      'A',
      'B',
    ]);
  });

  it('marks a jump that is too high, and shows who steps back below the ladder', () => {
    const steps = [step('member', { hours: 1 }), step('chair', { hours: 20, familiarity: 'new' })];
    expect(said({ steps, people: [person('a', 'resting')] })).toEqual([
      'chair',
      'high jump',
      'member',
      'Step back:',
      'A',
    ]);
  });

  it('shows everybody who has a place as one dot, inside the picture', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 40 }),
        fc.integer({ min: 280, max: 800 }),
        (at, width) => {
          const steps = ['s0', 's1', 's2'].map((id) => step(id));
          const people = at.map((n, i) => person(`p${i}`, n === 3 ? 'resting' : `s${n}`));
          const { shapes, height } = draw({ steps, people }, width);
          const dots = shapes.flatMap((shape) => (shape.kind === 'dot' ? [shape] : []));
          expect(dots).toHaveLength(people.length);
          for (const { x, y } of dots) expect(x < width && y < height).toBe(true);
          expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
        },
      ),
    );
  });
});
