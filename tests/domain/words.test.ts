import { describe, expect, test } from 'vitest';
import { fill, plural } from '#domain/words.ts';

describe('a sentence with places to fill', () => {
  test('takes the value of each name, as often as it stands there', () => {
    expect(fill('{n} of {total}, {n}!', { n: 2, total: 5 })).toBe('2 of 5, 2!');
  });

  test('keeps a place that has no value, so that the gap is seen', () => {
    expect(fill('{n} of {total}', { n: 2 })).toBe('2 of {total}');
  });

  test('takes empty words and zero as values', () => {
    expect(fill('[{a}{b}]', { a: '', b: 0 })).toBe('[0]');
  });

  test('does not fill places inside a value, nor read it as a pattern', () => {
    expect(fill('{a} {b}', { a: '{b} $& $1', b: 'x' })).toBe('{b} $& $1 x');
  });

  test('knows only the values it was given', () => {
    expect(fill('{constructor} {toString}', {})).toBe('{constructor} {toString}');
  });

  test('leaves other braces alone', () => {
    expect(fill('{ n } {} {n-1}', { n: 1 })).toBe('{ n } {} {n-1}');
  });
});

describe('a sentence for a number', () => {
  const forms = '{n} lesson|{n} lessons';

  test.each([
    [0, '0 lessons'],
    [1, '1 lesson'],
    [2, '2 lessons'],
    [11, '11 lessons'],
    [1.5, '1.5 lessons'],
  ])('%d in English', (n, sentence) => {
    expect(plural(forms, n, 'en')).toBe(sentence);
  });

  test('follows the rules of its language', () => {
    expect(plural('{n} leçon|{n} leçons', 0, 'fr')).toBe('0 leçon');
    expect(plural('{n} lección|{n} lecciones', 0, 'es')).toBe('0 lecciones');
  });

  test('with one form keeps it for every number', () => {
    expect(plural('{n} min', 5, 'en')).toBe('5 min');
  });
});
