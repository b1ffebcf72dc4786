import { expect, test } from 'vitest';
import { classesAskedBy, classesIn, mayHave, wordsIn } from '#domain/lean/classes.ts';

test('the classes of a page are those of its elements, not its words', () => {
  expect([...classesIn('<p class="lead no-print">A ladder</p> <svg class="mark"></svg>')]).toEqual([
    'lead',
    'no-print',
    'mark',
  ]);
});

test.each([
  ['.dial .dial-row > input:checked', ['dial', 'dial-row']],
  ['.dial.is-low::before', ['dial', 'is-low']],
  ['main > h2', []],
  // A choice: none of them has to be there.
  [':is(.dial, .weeks:not(.done)) p', []],
  ['.sheet[data-kind=".plan"]:has(> .open)', ['sheet']],
])('%s matches nothing without %j', (selector, classes) => {
  expect(classesAskedBy(selector)).toEqual(classes);
});

const names = (page: string, own: string, all: string) => ({
  page: classesIn(page),
  ownScripts: wordsIn(own),
  allScripts: wordsIn(`${own};${all}`),
});

test('a page never has what only scripts of other pages speak of', () => {
  expect(mayHave('dial-row', names('<p class="lead"></p>', 'a="quiz"', 'a="dial-row"'))).toBe(false);
});

test.each([
  ['stands in the page', names('<p class="dial-row"></p>', '', 'a="dial-row"')],
  ['one of its scripts names', names('', 'a="dial-row is-low"', '')],
  ['one of its scripts may make with a beginning', names('', 'a=`dial-${b}`', 'a="dial-row"')],
  ['one of its scripts may make with an end', names('', 'a=`${b}-row`', 'a="dial-row"')],
  ['no script names', names('', 'a="quiz"', 'a="weeks"')],
])('a page may have what %s', (_, all) => {
  expect(mayHave('dial-row', all)).toBe(true);
});
