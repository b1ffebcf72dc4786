import { fitted, type Drawing, type Shape } from '#domain/worksheets/drawing.ts';
import type { Figure } from './readings.ts';

/** Shares of one figure. */
export type Shares = Extract<Figure, { kind: 'share' }>;

interface Options {
  width: number;
  /** What stands beside a bar: `{column}: {percent}%`, filled in. */
  say: (column: string, percent: number) => string;
}

/** From one line of letters to the next, the thickness of a bar, and the room under it. */
const line = 22;
const bar = 12;
const gap = 10;

/** Shares as bars, row by row, each with its words, so that no color is needed to tell them apart. */
export function drawShares({ rows, columns }: Shares, { width, say }: Options): Drawing {
  const shapes: Shape[] = [];
  let y = 0;
  for (const { name, parts } of rows) {
    y += line;
    shapes.push({
      kind: 'words',
      x: 0,
      y,
      text: fitted(name, width),
      anchor: 'start',
      ink: 'ink',
      isStrong: true,
    });
    for (const [n, part] of parts.entries()) {
      if (!part) continue;
      y += line;
      const text = fitted(say(columns[n] ?? '', part.percent), width);
      shapes.push({ kind: 'words', x: 0, y, text, anchor: 'start', ink: 'soft' });
      const length = Math.round((width * Math.min(100, part.percent)) / 100);
      shapes.push({ kind: 'box', x: 0, y: y + 6, width, height: bar, ink: 'rule' });
      shapes.push({
        kind: 'box',
        x: 0,
        y: y + 6,
        width: length,
        height: bar,
        ink: n % 2 === 0 ? 'edge' : 'accent',
      });
      y += bar + gap;
    }
    y += gap;
  }
  return { width, height: y, shapes };
}

/** Drawings below each other, each under its title. */
export function stacked(parts: readonly { readonly title: string; readonly drawing: Drawing }[]): Drawing {
  const shapes: Shape[] = [];
  let y = 0;
  for (const { title, drawing } of parts) {
    y += line;
    shapes.push({ kind: 'words', x: 0, y, text: title, anchor: 'start', ink: 'ink', isStrong: true });
    shapes.push(...drawing.shapes.map((shape) => lowered(shape, y + gap)));
    y += drawing.height + 2 * gap;
  }
  return { width: Math.max(0, ...parts.map(({ drawing }) => drawing.width)), height: y, shapes };
}

function lowered(shape: Shape, by: number): Shape {
  return shape.kind === 'line'
    ? { ...shape, points: shape.points.map(({ x, y }) => ({ x, y: y + by })) }
    : { ...shape, y: shape.y + by };
}
