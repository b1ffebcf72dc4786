import { describe, expect, test } from 'vitest';
import { overBudget } from '../site/budgets.ts';
import {
  deadLinks,
  farFrom,
  foreignIn,
  guessedIn,
  idsTwice,
  listedIn,
  missingIn,
  namesakesIn,
  pressesFrom,
} from '../site/judge/pages.ts';

const policy = (more = '') =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${more}">`;
const page = (body: string, head = policy()) => ({
  path: '/en/',
  html: `<html lang="en"><head>${head}<meta name="description" content="A page."></head><body><h1>A</h1>${body}</body></html>`,
});
const served = (path: string) => ['/en/', '/icon.svg'].includes(path);

describe('each gate over the built pages lets a sound page through and stops a broken one', () => {
  test('dead links', () => {
    const sound = '<a href="/en/#top" id="top">a</a> <a href="./">b</a> <a href="#q=x">c</a>';
    expect(deadLinks([page(sound)], served)).toEqual([]);
    const broken = '<a href="/nowhere/">a</a> <a href="/en/#gone">b</a> <img src="/gone.png">';
    expect(deadLinks([page(broken)], served)).toEqual([
      '/en/ → /nowhere/',
      '/en/ → /en/#gone',
      '/en/ → /gone.png',
    ]);
  });

  test('what is loaded from elsewhere, and style attributes', () => {
    const sound = '<a href="https://elsewhere.example/">a link loads nothing</a><img src="/icon.svg">';
    expect(foreignIn(page(sound))).toEqual([]);
    const broken = [
      '<img src="https://elsewhere.example/dot.gif">',
      '<link rel="stylesheet" href="https://fonts.example/a.css">',
      '<p style="color: red">',
    ];
    expect(foreignIn(page(broken.join('')))).toHaveLength(3);
  });

  test.each([
    ['no policy', ''],
    ['everything inline', policy(" 'unsafe-inline'")],
    ['words run as code', policy(" 'unsafe-eval'")],
    ['any host', policy(' *')],
    ['one other host', policy(' https://cdn.example')],
    ['scripts inside addresses', policy(' data:')],
  ])('the policy: %s', (_, head) => {
    expect(missingIn(page(''))).toEqual([]);
    expect(missingIn(page('', head))).toHaveLength(1);
  });

  test('the policy that search needs is no fault', () => {
    expect(missingIn(page('', policy(" 'wasm-unsafe-eval'")))).toEqual([]);
  });

  test('language, main heading and description', () => {
    expect(missingIn({ path: '/', html: `<html><head>${policy()}</head></html>` })).toHaveLength(3);
    expect(missingIn(page('<h1>Another</h1>'))).toEqual(['/en/: 2 main headings']);
  });

  test('ids', () => {
    expect(idsTwice(page('<p id="a"><p id="b">'))).toEqual([]);
    expect(idsTwice(page('<p id="a"><p id="a">'))).toEqual(['/en/#a']);
  });

  test('sections by the same name', () => {
    const section = (id: string, name: string) =>
      `<section class="a" aria-labelledby="${id}"><h2 class="b" id="${id}">${name}</h2></section>`;
    expect(namesakesIn(page(section('a', 'Steps') + section('b', 'Debrief')))).toEqual([]);
    expect(namesakesIn(page(section('a', 'Debrief') + section('b', '<b>Debrief</b>')))).toHaveLength(1);
  });

  test('what browsers guess', () => {
    const sound = page('<button disabled="">a</button><button type="button" aria-disabled="true">b</button>');
    expect(guessedIn(sound)).toEqual([]);
    expect(
      guessedIn(page('<button type="submit" disabled="" aria-disabled="false">a</button>')),
    ).toHaveLength(1);
    expect(guessedIn(page('<button disabled aria-disabled="true">a</button>'))).toHaveLength(1);
    expect(guessedIn({ path: '/', html: `${sound.html}\n<script src="/a.js"></script>` })).toHaveLength(1);
  });

  test('pages that nobody finds', () => {
    const pages = [
      { path: '/', html: '<link href="/orphan/"><a class="x" href="/one/">one</a>' },
      {
        path: '/one/',
        html: '<a href="../two/#part">two</a> <a href="https://elsewhere.example/orphan/">x</a>',
      },
      { path: '/two/', html: '<a href="/">home</a>' },
      { path: '/orphan/', html: '<a href="/two/">two</a>' },
    ];
    const presses = pressesFrom('/', pages);
    expect(presses.get('/two/')).toBe(2);
    expect(presses.has('/orphan/')).toBe(false);
  });

  test('a site map that lists what is four presses away, or what is not there', () => {
    const chain = ['/', '/1/', '/2/', '/3/', '/4/'];
    const pages = chain.map((path, n) => ({ path, html: `<a href="${chain[n + 1] ?? '/'}">on</a>` }));
    const map = (...paths: string[]) =>
      listedIn(paths.map((path) => `<url><loc>https://garden.example${path}</loc></url>`).join(''));
    const presses = pressesFrom('/', pages);
    expect(farFrom(presses, map('/', '/1/', '/3/'))).toEqual([]);
    expect(farFrom(presses, map('/', '/4/', '/nowhere/'))).toEqual(['/4/', '/nowhere/']);
  });

  test('a page that is one byte or one request heavier than its kind may be', () => {
    const most = { requests: 8, html: 1_000, style: 100, script: 50 };
    expect(overBudget(most, most)).toEqual([]);
    expect(overBudget({ ...most, requests: 9, html: 1_001 }, most)).toEqual([
      'requests 9, at most 8',
      'html 1001, at most 1000',
    ]);
  });
});
