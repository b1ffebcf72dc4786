import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, svgText, type Drawing } from '#domain/worksheets/drawing.ts';
import { drawStructureTests } from '#domain/worksheets/structure-tests/drawing.ts';
import { sheet, test, unit } from './structure-tests.make.ts';

const words = {
  bars: 'Who acted: {test}',
  share: '{acted} of {people}, {percent}%',
  untested: 'not tested',
  aim: 'aim {percent}%',
  trend: 'From test to test',
  percent: '{percent}%',
};
const said = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []));
const boxes = ({ shapes }: Drawing) => shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));

describe('fitted', () => {
  it('never gives more letters than there is room for, and leaves short texts alone', () => {
    expect(fitted('Day shift', 200)).toBe('Day shift');
    expect(fitted('The night shift of the laundry', 80)).toBe('The night…');
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 400 }), (text, width) => {
        expect(Array.from(fitted(text, width)).length).toBeLessThanOrEqual(
          Math.max(1, Math.floor(width / 8)),
        );
      }),
    );
  });
});

describe('svgText', () => {
  const file = (text: string) =>
    svgText(
      {
        width: 10,
        height: 10,
        shapes: [{ kind: 'words', x: 0, y: 0, text, anchor: 'start', ink: 'ink' }],
      },
      text,
    );

  it('says what people typed, and takes none of it for a tag', () => {
    expect(file('<b> & "co"')).toContain('>&lt;b&gt; &amp; "co"</text>');
    const tags = (text: string) => file(text).split('<').length;
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tags(text)).toBe(tags(''));
        expect(file(text)).not.toMatch(/&(?!amp;|lt;|gt;)/);
      }),
    );
  });

  it('holds no sign that a file of this kind may not hold', () => {
    expect(file('a\u0000b\u000Bc')).toContain('>a b c</text>');
  });
});

describe('drawStructureTests', () => {
  const units = [unit('day', 40), unit('night', 10)];
  const one = sheet(units, [test('button', { day: 20, night: 2 })]);
  const two = sheet(units, [
    test('button', { day: 20, night: 2 }),
    test('petition', { day: 30 }, { date: '2026-04-01', aim: 60 }),
  ]);

  it('is empty while there is no result', () => {
    expect(drawStructureTests(sheet(units), { width: 400, words }).shapes).toEqual([]);
  });

  it('shows each unit of the latest test as its share of the width', () => {
    const drawing = drawStructureTests(one, { width: 400, words });
    expect(boxes(drawing).map(({ width }) => width)).toEqual([400, 200, 400, 80]);
    expect(said(drawing)).toEqual([
      'Who acted: button',
      'day',
      '20 of 40, 50%',
      'night',
      '2 of 10, 20%',
      'aim 50%',
    ]);
  });

  it('shows the trend from the second test on, and says which unit was not tested', () => {
    const drawing = drawStructureTests(two, { width: 400, words });
    expect(said(drawing)).toContain('not tested');
    expect(said(drawing).slice(-5)).toEqual(['From test to test', '44%', 'button', '60%', 'petition']);
  });

  it('draws nothing outside its width, also where more acted than there are', () => {
    const over = sheet([unit('day', 10)], [test('t', { day: 40 })]);
    for (const { x, width } of boxes(drawStructureTests(over, { width: 300, words })))
      expect(x + width).toBeLessThanOrEqual(300);
  });
});
