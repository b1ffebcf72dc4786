import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostingFiles } from '#domain/hosting/files.ts';
import { headersOf, mayErase } from '#domain/hosting/headers.ts';

const lesson = '/en/lessons/foundations/what-organizing-is/';

test.each(Object.entries(hostingFiles()))('%s is what the list of headers makes', (path, made) => {
  expect(readFileSync(path, 'utf8'), 'run "npm run hosting"').toBe(made);
});

test('a page refuses frames, hides where the reader came from, and is asked for again', () => {
  expect(headersOf(lesson, false)).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cache-Control': 'no-cache',
  });
});

test('no header names scripts or styles: the hashes of a page would be refused with them', () => {
  for (const text of Object.values(hostingFiles())) expect(text).not.toMatch(/(script|style|default)-src/);
});

test.each([
  ['/_astro/Quiz.Ab12.js', true],
  ['/training/_astro/text.woff2', true],
  ['/pagefind/fragment/en_078b9be.pf_fragment', true],
  ['/pagefind/pagefind.en_43f6e57556.pf_meta', true],
  // Their names stay while their bytes change.
  ['/pagefind/pagefind-entry.json', false],
  ['/pagefind/pagefind.js', false],
  ['/icon.svg', false],
  [lesson, false],
])('%s may be kept for a year: %s', (path, isKept) => {
  expect(headersOf(path, true)['Cache-Control']?.includes('immutable')).toBe(isKept);
});

test('only the page of a room may ask for the camera, and no page for the microphone or the place', () => {
  const features = (path: string) => headersOf(path, true)['Permissions-Policy'];
  expect(features('/pt-BR/room/')).toContain('camera=(self)');
  expect(features('/en/rooms/')).toContain('camera=()');
  expect(features(lesson)).toContain('camera=()');
  expect(features('/en/room/')).toMatch(/geolocation=\(\).*microphone=\(\)/);
  expect(features(lesson)).not.toContain('clipboard');
});

test('one address erases, and the page that asks before it does not', () => {
  expect(headersOf('/training/erase/now/', true)).toMatchObject({
    'Clear-Site-Data': '"cache", "storage"',
    Refresh: '0; url=../done/',
  });
  for (const path of ['/erase/', '/erase/done/', lesson])
    expect(headersOf(path, true)['Clear-Site-Data']).toBeUndefined();
});

test('no other site can have a reader’s work erased', () => {
  expect(['same-origin', 'none', undefined].map(mayErase)).toEqual([true, true, true]);
  expect(['cross-site', 'same-site', 'anything'].map(mayErase)).toEqual([false, false, false]);
});

test('only https says that there is nothing but https', () => {
  expect(headersOf(lesson, true)['Strict-Transport-Security']).toMatch(/^max-age=63072000/);
  expect(headersOf(lesson, false)['Strict-Transport-Security']).toBeUndefined();
});

test('the curriculum as data is open to other sites, and nothing else is', () => {
  expect(headersOf('/curriculum.json', true)['Access-Control-Allow-Origin']).toBe('*');
  expect(headersOf('/en/titles.json', true)['Access-Control-Allow-Origin']).toBeUndefined();
});

test('the file for hosts keeps to what they document: one star, at the end; lines under 2,000 characters', () => {
  const lines = (hostingFiles()['public/_headers'] ?? '').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  for (const line of lines) {
    expect(line.length).toBeLessThan(2000);
    if (line.startsWith('/')) expect(line).toMatch(/^[^*]*\*?$/);
    else if (line && !line.startsWith('#')) expect(line).toMatch(/^ {2}[A-Z][A-Za-z-]+: \S/);
  }
});
