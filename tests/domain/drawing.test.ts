import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readShapes, type Shape } from '#domain/drawing.ts';
import { readDiagram } from '#load/diagrams.ts';

const folder = 'content/en/diagrams';

describe('a drawing as data', () => {
  it('keeps shapes, their attributes, what is inside them, and the words of texts', () => {
    expect(
      readShapes(`<g class="w-2">
        <circle cx="5" cy='6' r="2" />
      </g><text x="1">Ties &amp; <tspan dx="2">people</tspan></text>`),
    ).toEqual([
      {
        tag: 'g',
        attributes: { class: 'w-2' },
        inside: [{ tag: 'circle', attributes: { cx: '5', cy: '6', r: '2' }, inside: [] }],
      },
      {
        tag: 'text',
        attributes: { x: '1' },
        inside: ['Ties & ', { tag: 'tspan', attributes: { dx: '2' }, inside: ['people'] }],
      },
    ]);
  });

  it.each(readdirSync(folder))('loses no shape and no word of %s', (file) => {
    const { diagram } = readDiagram(readFileSync(`${folder}/${file}`, 'utf8'), file, file);
    const drawing = diagram?.drawing ?? '';
    const flat = (shapes: readonly (Shape | string)[]): (Shape | string)[] =>
      shapes.flatMap((shape) => (typeof shape === 'string' ? [shape] : [shape, ...flat(shape.inside)]));
    const all = flat(readShapes(drawing));
    expect(all.filter((shape) => typeof shape !== 'string').length).toBe(drawing.match(/<[a-z]/g)?.length);
    const words = drawing
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&amp;', '&')
      .split(/\s+/)
      .filter(Boolean);
    const kept = all
      .filter((shape) => typeof shape === 'string')
      .join(' ')
      .split(/\s+/)
      .filter(Boolean);
    expect(kept).toEqual(words);
  });
});
