import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#domain/csv.ts';

describe('rows for a spreadsheet', () => {
  it('begins with the mark that says UTF-8 and ends each row as the standard says', () => {
    expect(
      csvText([
        ['who', 'stance'],
        ['Señora Ñ', -2],
      ]),
    ).toBe('\uFEFFwho,stance\r\nSeñora Ñ,-2\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvText([['a, b', 'she said "no"', 'two\nlines']])).toBe(
      '\uFEFF"a, b","she said ""no""","two\nlines"\r\n',
    );
  });

  it('leaves no text that a spreadsheet would run as a formula', () => {
    for (const bad of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])
      expect(
        csvText([[bad]])
          .replace('\uFEFF', '')
          .replace(/^"/, ''),
      ).toMatch(/^'/);
  });

  it('keeps every cell apart from its neighbours, whatever people write', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const back = parse(csvText(rows));
          // As it was written, but for one mark before what a spreadsheet would run.
          expect(back).toEqual(
            rows.map((row) => row.map((cell) => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell))),
          );
        },
      ),
    );
  });
});

/** Reads RFC 4180 back, as simply as it can be written. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const body = text.replace('\uFEFF', '');
  for (let n = 0; n < body.length; n += 1) {
    const c = body[n] ?? '';
    if (isQuoted && c === '"' && body[n + 1] === '"') [cell, n] = [`${cell}"`, n + 1];
    else if (c === '"') isQuoted = !isQuoted;
    else if (c === ',' && !isQuoted) [row, cell] = [[...row, cell], ''];
    else if (c === '\r' && body[n + 1] === '\n' && !isQuoted) {
      rows.push([...row, cell]);
      [row, cell, n] = [[], '', n + 1];
    } else cell += c;
  }
  return rows;
}
