import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { attributesIn, pagesOf } from './dist.ts';

// What machines are told by a build that knows its name; read from its files, for no person sees it.
const folder = '.cache/fixture-site';
const site = 'https://garden.example/sub/folder';
const pages = pagesOf(folder, '');
const named = pages.filter(({ html }) => !html.includes('name="robots" content="noindex"'));

/** Addresses, or words, that a page's head gives under a name. */
function headOf(html: string) {
  const [head = ''] = html.split('</head>');
  const tags = head.match(/<(?:meta|link)\b[^>]*>/g) ?? [];
  const of = (name: string, wanted: string, value: string) =>
    tags.filter((tag) => tag.includes(`${name}="${wanted}"`)).flatMap((tag) => attributesIn(tag, value));
  return {
    canonical: of('rel', 'canonical', 'href'),
    property: (name: string) => of('property', name, 'content'),
    alternates: tags
      .filter((tag) => tag.includes('rel="alternate"'))
      .map((tag) => [attributesIn(tag, 'hreflang')[0], attributesIn(tag, 'href')[0]]),
  };
}

/** The kinds of data blocks of a page, by address under the base path. */
function thingsOf(path: string): Record<string, unknown>[] {
  const html = pages.find((page) => page.path === path)?.html ?? '';
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, text = '']) => JSON.parse(text) as Record<string, unknown>,
  );
}

const fileOf = (address: string) => join(folder, address.replace(`${site}/`, ''));

test('every page that may be found says where it stands, in which languages, and what stands for it', () => {
  expect(named.length).toBeGreaterThan(40);
  const wrong = named.flatMap(({ path, html }) => {
    const { canonical, property, alternates } = headOf(html);
    const [image = ''] = property('og:image');
    const picture = existsSync(fileOf(image)) ? readFileSync(fileOf(image)) : undefined;
    const there = (address = '') => existsSync(join(fileOf(address), 'index.html'));
    return [
      ...(canonical.length === 1 && there(canonical[0]) ? [] : ['no address of its own']),
      ...(alternates.map(([language]) => language).join() === 'en,es,x-default' ? [] : ['languages']),
      ...(alternates.some(([, address]) => address === canonical[0]) ? [] : ['not among its own twins']),
      ...(alternates.every(([, address]) => there(address)) ? [] : ['a twin that is not there']),
      ...(picture && picture.length <= 40_000 ? [] : [`its picture ${image}`]),
      ...(picture?.readUInt32BE(16) === Number(property('og:image:width')[0]) ? [] : ['the width']),
      ...(picture?.readUInt32BE(20) === Number(property('og:image:height')[0]) ? [] : ['the height']),
      ...(property('og:image:alt')[0] ? [] : ['the picture in words']),
      ...(property('og:title')[0] && property('og:description')[0] ? [] : ['title or description']),
    ].map((what) => `${path}: ${what}`);
  });
  expect(wrong).toEqual([]);
});

test('each kind of page is told in the words of schema.org, with whole addresses', () => {
  const kinds = {
    'en/tracks/gardens/': ['Course', 'BreadcrumbList'],
    'en/modules/garden/': ['Course', 'BreadcrumbList'],
    'en/lessons/garden/plant-a-bed/': ['LearningResource', 'BreadcrumbList'],
    'en/activities/digging-day/': ['LearningResource', 'BreadcrumbList'],
    'en/assessments/bed-check/': ['Quiz', 'BreadcrumbList'],
    'en/assessments/garden-inventory/': ['BreadcrumbList'],
    'en/concepts/bed/': ['DefinedTerm', 'BreadcrumbList'],
    'en/cases/elm-street/': ['BreadcrumbList'],
    'en/workshops/first-dig/': ['BreadcrumbList'],
    'en/routes/first-spring/': ['BreadcrumbList'],
    'es/lessons/garden/plant-a-bed/': ['LearningResource', 'BreadcrumbList'],
  };
  for (const [path, wanted] of Object.entries(kinds)) {
    const things = thingsOf(path);
    expect(
      things.map((thing) => thing['@type']),
      path,
    ).toEqual(wanted);
    const addresses = JSON.stringify(things).match(/"https?:[^"]*"|"\/[^"]*"/g) ?? [];
    for (const address of addresses)
      expect(address, path).toMatch(
        /^"https:\/\/(?:schema\.org|creativecommons\.org|garden\.example\/sub\/folder)/,
      );
  }
  expect(thingsOf('es/lessons/garden/plant-a-bed/')[0]).toMatchObject({
    url: `${site}/es/lessons/garden/plant-a-bed/`,
    inLanguage: 'es',
    timeRequired: 'PT20M',
  });
});

test('the site map lists pages under their own addresses, each of them there, and robots are led to it', () => {
  const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  const own = new Set(named.flatMap(({ html }) => headOf(html).canonical));
  expect(listed.filter((address) => !own.has(address))).toEqual([]);
  // What is not listed is reached from a page that is: slides, guides and sheets, and the search.
  const left = [...own]
    .filter((address) => !listed.includes(address))
    .map((address) => address.replace(site, ''));
  expect(
    left.filter((path) => !/\/(?:deck|guide|handout|prepare|follow-up|tally|search)\/$/.test(path)),
  ).toEqual([]);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${site}/sitemap.xml`);
});

test('the curriculum as data stands beside its shape', () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
  expect(read('curriculum.json')['version']).toBe(1);
  expect(read('curriculum.schema.json')['$schema']).toContain('json-schema.org');
});
