import { describe, expect, it } from 'vitest';
import { hashedName, hashedNamesIn, hashInName } from '#domain/offline/hashed.ts';
import { filesOf, markOf, sizeIn, sizeOf, type OfflineList } from '#domain/offline/pack.ts';
import { isCutOff, isOurs, isWholePage } from '#domain/offline/whole.ts';

const list: OfflineList = {
  release: 'r2',
  files: [
    ['en/tracks/organize/', 9000, 3000, 'aaaaaaaaaaaa'],
    ['_astro/client.CzWaolnw.js', 200_000, 65_000, 'bbbbbbbbbbbb'],
    ['en/tracks/power/', 8000, 2500, 'cccccccccccc'],
  ],
  everywhere: [1],
  tracks: [
    { id: 'organize', title: 'Organize', files: [0] },
    { id: 'power', title: 'Power', files: [2] },
  ],
};
const [organize] = list.tracks;
if (!organize) throw new Error('the list has tracks');

describe('what a file needs', () => {
  it('is found in a page, in a script with later imports, and in a style sheet, each name once', () => {
    const page =
      '<link href="/sub/_astro/Shell.uQ2bbKvp.css"><astro-island component-url="/sub/_astro/Quiz.CCH3AdHw.js" renderer-url="/sub/_astro/client.CzWaolnw.js">';
    expect(hashedNamesIn(page)).toEqual(['Shell.uQ2bbKvp.css', 'Quiz.CCH3AdHw.js', 'client.CzWaolnw.js']);
    const script =
      'import{a}from"./words.-aB_9xyz.js";()=>import(`./CiteThis.astro_astro_type_script_index_0_lang.D2RFwLKA.js`);a("./words.-aB_9xyz.js")';
    expect(hashedNamesIn(script)).toEqual([
      'words.-aB_9xyz.js',
      'CiteThis.astro_astro_type_script_index_0_lang.D2RFwLKA.js',
    ]);
    expect(hashedNamesIn('src:url(/_astro/text.BVGDtMLt.woff2)format("woff2")')).toEqual([
      'text.BVGDtMLt.woff2',
    ]);
  });

  it('is a file of data too, which carries its hash in its name', () => {
    const name = hashedName('island', 'aB-_1234567890', 'json');
    expect(hashedNamesIn(`data-apart="{&quot;labels&quot;:&quot;/sub/_astro/${name}&quot;}"`)).toEqual([
      name,
    ]);
    expect(hashInName(name)).toBe('aB-_1234');
    expect(hashInName('Quiz.CCH3AdHw.js')).toBeUndefined();
  });

  it('is nothing where no hashed file is named', () => {
    expect(hashedNamesIn('Read curriculum.json, sw.js and main.css before the meeting.')).toEqual([]);
  });
});

describe('what may be kept', () => {
  const fine = { status: 200, type: 'basic', redirected: false, contentType: 'text/html; charset=utf-8' };

  it('is a page of ours, whole', () => {
    expect(isOurs('/en/', fine)).toBe(true);
    expect(isWholePage('<!doctype html><link href="/_astro/a.css"></html>\n', '/_astro/')).toBe(true);
  });

  it.each([
    ['an error', { ...fine, status: 500 }],
    ['a page that was moved', { ...fine, redirected: true }],
    ['an answer from elsewhere', { ...fine, type: 'opaque' }],
    ['a file in the place of a page', { ...fine, contentType: 'application/json' }],
  ])('is not %s', (_, arrived) => {
    expect(isOurs('/en/', arrived)).toBe(false);
  });

  it.each(['/_astro/a.js', '/_astro/a.css', '/en/titles.json', '/icon.svg', '/pagefind/en_1.pf_index'])(
    'is not the sign-in page of a network in the place of %s',
    (path) => {
      expect(isOurs(path, fine)).toBe(false);
    },
  );

  it('is not a page that was cut off, or that is not ours', () => {
    expect(isWholePage('<!doctype html><link href="/_astro/a.css"><p>Half', '/_astro/')).toBe(false);
    expect(isWholePage('<!doctype html><p>Sign in</p></html>', '/_astro/')).toBe(false);
  });

  it('is opened in the place of a page of ours that was cut off, but not of a sign-in page', () => {
    expect(isCutOff('<!doctype html><link href="/_astro/a.css"><p>Half', '/_astro/')).toBe(true);
    expect(isCutOff('<!doctype html><link href="/_astro/a.css"></html>\n', '/_astro/')).toBe(false);
    expect(isCutOff('<!doctype html><p>Sign in</p></html>', '/_astro/')).toBe(false);
    expect(isCutOff('<p>Sign in', '/_astro/')).toBe(false);
  });
});

describe('a track to keep', () => {
  it('weighs its own files, on the way and on the device', () => {
    expect(sizeOf(list, organize)).toEqual({ bytes: 209_000, travels: 68_000 });
  });

  it('does not count what is here already as still to travel', () => {
    expect(sizeOf(list, organize, (path) => path.startsWith('_astro/'))).toEqual({
      bytes: 209_000,
      travels: 3000,
    });
  });

  it('says afterwards what it holds, of which release', () => {
    expect(filesOf(list, organize).map(([path]) => path)).toEqual([
      'en/tracks/organize/',
      '_astro/client.CzWaolnw.js',
    ]);
    expect(markOf(list, organize, 'en')).toEqual({
      release: 'r2',
      locale: 'en',
      id: 'organize',
      title: 'Organize',
      bytes: 209_000,
      files: { 'en/tracks/organize/': 'aaaaaaaaaaaa', '_astro/client.CzWaolnw.js': 'bbbbbbbbbbbb' },
    });
  });

  it('is told in the units that people know from their phones', () => {
    expect(sizeIn(68_000, 'en')).toBe('68 kB');
    expect(sizeIn(1_840_000, 'en')).toBe('1.8 MB');
    expect(sizeIn(400, 'en')).toBe('1 kB');
  });
});
