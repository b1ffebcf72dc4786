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

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t\'=1"'],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1', "'＝1"],
    ['=HYPERLINK("https://example.org","a")', '"\'=HYPERLINK(""https://example.org"",""a"")"'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['a;=1+1', '"a;\'=1+1"'],
    ['"=1+1"', '"""=1+1"""'],
  ])('leaves nothing in %j that a spreadsheet would run as a formula', (written, kept) => {
    expect(csvText([[written]])).toBe(`\uFEFF${kept}\r\n`);
  });

  it('leaves numbers and ordinary sentences as they are', () => {
    expect(csvText([[-2, 'a - b = c', '2+2', 'maria@example.org', ' =1']])).toBe(
      '\uFEFF-2,a - b = c,2+2,maria@example.org, =1\r\n',
    );
  });

  it('keeps every cell apart from its neighbours, whatever people write', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const back = parse(csvText(rows));
          // As it was written, but for a mark before what a spreadsheet would run.
          const plain = (cells: readonly string[][]) =>
            cells.map((row) => row.map((one) => one.replaceAll("'", '')));
          expect(plain(back)).toEqual(plain(rows));
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
