import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Piece } from '#domain/worksheets/power-map/map.ts';
import {
  FRAME,
  layOut,
  overlap,
  placeLabel,
  spotAt,
  xOf,
  yOf,
} from '#domain/worksheets/power-map/picture.ts';
import { maps } from './make.ts';

const piece = (id: string, name: string, stance: number, weight: number): Piece => ({
  ...{ id, name, kind: 'person', stance, weight },
});

describe('the picture of a map', () => {
  it('puts against to the left, for to the right and the heavy on top, and finds the way back', () => {
    expect(xOf(-3)).toBeLessThan(xOf(3));
    expect(yOf(10)).toBeLessThan(yOf(0));
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 10 }), (stance, weight) => {
        expect(spotAt(xOf(stance), yOf(weight))).toEqual({ stance, weight });
      }),
    );
    expect(spotAt(-500, 9999)).toEqual({ stance: -3, weight: 0 });
  });

  it('keeps every piece and every name inside', () => {
    fc.assert(
      fc.property(maps, (map) => {
        for (const { x, y, box } of layOut(map.pieces, map.lines).pieces) {
          expect(x > 0 && x < FRAME.width && y > 0 && y < FRAME.height).toBe(true);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(FRAME.width);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeLessThanOrEqual(FRAME.height);
        }
      }),
    );
  });

  it('puts a name where it covers nothing while there is such a place', () => {
    const right = { x: 300, y: 240, width: 200, height: 40 };
    const free = placeLabel({ x: 280, y: 260, width: 60 }, [right]);
    expect(overlap(free, right)).toBe(0);
    expect(free.x + free.width).toBeLessThanOrEqual(280);
    expect(placeLabel({ x: 280, y: 260, width: 60 }, []).x).toBeGreaterThan(280);
  });

  it('covers no name by another with twenty pieces that stand apart', () => {
    const twenty = Array.from({ length: 20 }, (_, n) =>
      piece(`p${n}`, `Name ${n}`, ((n * 3) % 7) - 3, (n * 7) % 11),
    );
    const boxes = layOut(twenty, []).pieces.map(({ box }) => box);
    const covered = boxes.flatMap((a, n) => boxes.slice(n + 1).filter((b) => overlap(a, b) > 0));
    expect(covered).toEqual([]);
  });

  it('shows several pieces on one spot beside each other', () => {
    const five = Array.from({ length: 5 }, (_, n) => piece(`p${n}`, `N${n}`, 1, 5));
    const spots = layOut(five, []).pieces.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(spots).size).toBe(5);
  });

  it('tells for, undecided and against by shape', () => {
    const shapes = layOut([piece('a', 'A', 2, 1), piece('b', 'B', 0, 1), piece('c', 'C', -1, 1)], []).pieces;
    expect(shapes.map(({ shape }) => shape)).toEqual(['for', 'between', 'against']);
  });
});
