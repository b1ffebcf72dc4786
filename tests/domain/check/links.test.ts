import { describe, expect, test } from 'vitest';
import { linkRules } from '#domain/check/links.ts';
import { makeBody, makeLibrary, placeIn } from '../../make.ts';

const place = placeIn('lesson.mdx');

function codesOf(to: string) {
  const body = makeBody({ links: [{ to, place }] });
  const placed = { kind: 'lesson' as const, id: 'x', locale: 'en', file: 'x.mdx', body };
  return linkRules(makeLibrary({}, { bodies: [placed] })).map(({ code }) => code);
}

describe('links', () => {
  test.each([
    'https://example.org',
    'mailto:a@example.org',
    'tel:+1-555-0100',
    'concept:bed',
    'lesson:plant#roots',
    '#roots',
    '/en/about/',
  ])('%s is safe', (to) => {
    expect(codesOf(to)).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\u200dscript:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:x',
    'http://example.org',
    '//example.org',
    '/\\example.org',
    '/\t/example.org',
    '\\\\example.org',
    'https:example.org',
    'page.html',
    '',
  ])('%j is not', (to) => {
    expect(codesOf(to)).toEqual(['unsafe-link']);
  });
});
