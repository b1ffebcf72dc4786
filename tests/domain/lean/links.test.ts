import { expect, test } from 'vitest';
import { sheetsIn, withSheet } from '#domain/lean/links.ts';

const page =
  '<head><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"></head>';

test('style sheets of a page are known in their order', () => {
  expect(sheetsIn(page)).toEqual(['/a.css', '/b.css']);
});

test('one stands where the first of them stood', () => {
  expect(withSheet(page, '/page.css')).toBe(
    '<head><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css"></head>',
  );
});
