import fc from 'fast-check';
import { describe as about, expect, test } from 'vitest';
import { describe, didYouMean, inReadingOrder, nearest, placeAt, problem } from '#domain/problems.ts';

const place = { file: 'content/en/tracks/a.yaml', line: 3, column: 7 };

about('a problem', () => {
  test('says where it is, what is wrong and how to mend it, on one line', () => {
    const found = problem('agenda-sum', place, { parts: 'steps', sum: 35, minutes: 30, difference: 5 });
    expect(describe(found)).toMatchInlineSnapshot(
      `"content/en/tracks/a.yaml:3:7 the steps add up to 35 minutes, but 30 are announced — change one of the steps by 5, or write "minutes: 35""`,
    );
  });

  test('stays on one line whatever the author wrote', () => {
    const found = problem('code', place, { what: '{\n  a()\n}' });
    expect(found.message).toBe('{ a() } is code, and lessons are read, never run');
  });

  test('keeps its code and place for tools', () => {
    expect(problem('no-frontmatter', place)).toMatchObject({ ...place, code: 'no-frontmatter' });
  });
});

about('the order of problems', () => {
  test('is by file, then line, then column; those of one place stay as they were found', () => {
    const at = (file: string, line: number, column: number, name = '') =>
      problem('unknown-field', { file, line, column }, { name, hint: '' });
    const sorted = [
      at('a', 2, 9),
      at('a', 10, 1, 'first'),
      at('a', 10, 1, 'second'),
      at('a', 10, 2),
      at('b', 1, 1),
    ];
    const mixed = [sorted[4], sorted[1], sorted[3], sorted[2], sorted[0]].filter((one) => one !== undefined);
    expect(inReadingOrder(mixed)).toEqual(sorted);
  });
});

about('the place of a character', () => {
  test('counts lines and columns from 1', () => {
    expect(placeAt('ab\ncd', 0, 'x')).toEqual({ file: 'x', line: 1, column: 1 });
    expect(placeAt('ab\ncd', 4, 'x')).toEqual({ file: 'x', line: 2, column: 2 });
    expect(placeAt('ab\r\ncd', 4, 'x')).toEqual({ file: 'x', line: 2, column: 1 });
  });

  test('is where an editor would find it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', '\n')).map((all) => all.join('')),
        fc.nat(40),
        (text, n) => {
          const index = Math.min(n, text.length);
          const { line, column } = placeAt(text, index, 'x');
          const lines = text.split('\n');
          const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
          expect(before + column - 1).toBe(index);
        },
      ),
    );
  });
});

about('a guess', () => {
  const known = ['one-on-one', 'mandate', 'base'];

  test('names the nearest known name', () => {
    expect(didYouMean('mandat', known)).toBe('did you mean "mandate"?');
    expect(didYouMean('oneonone', known)).toBe('did you mean "one-on-one"?');
  });

  test('lists the names when none is near', () => {
    expect(didYouMean('turnout', known)).toBe('use one of: one-on-one, mandate, base');
    expect(nearest('turnout', known)).toBeUndefined();
  });

  test('stops a long list after twelve names', () => {
    const many = Array.from({ length: 13 }, (_, n) => `concept-number-${n}`);
    expect(didYouMean('x', many)).toMatch(/concept-number-11, …$/);
    expect(didYouMean('x', many.slice(0, 12))).toMatch(/concept-number-11$/);
  });

  test('says so when nothing is known', () => {
    expect(didYouMean('x', [])).toBe('nothing of this kind is written yet');
    expect(nearest('x', [])).toBeUndefined();
  });

  test('finds a name that lacks one letter, and one that has two swapped', () => {
    const names = ['organizing', 'constituency', 'leadership-development'];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.boolean(), (name, n, swap) => {
        const at = n % (name.length - 1);
        const typed = swap
          ? name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
          : name.slice(0, at) + name.slice(at + 1);
        expect(nearest(typed, names)).toBe(name);
      }),
    );
  });
});
