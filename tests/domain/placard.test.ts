import { beforeAll, describe, expect, test } from 'vitest';
import { shelfOf } from '#domain/library.ts';
import { motifOf } from '#domain/placard/motif.ts';
import { placardName, placardPath, placardsOf } from '#domain/placard/placard.ts';
import { drawPlacard } from '#editions/placard/draw.ts';
import { faceOf } from '#editions/placard/face.ts';
import { fitLines } from '#editions/placard/lines.ts';
import { paintPlacard } from '#editions/placard/paint.ts';
import { words } from '#i18n/t.ts';
import { readContent } from '#load/read.ts';

const { library } = readContent('content');
const shelf = shelfOf(library, 'en');
const faces = { display: faceOf('display'), text: faceOf('text') };
const placards = placardsOf(shelf);
const tagline = library.site.tagline['en'] ?? '';
const longest = [...shelf.track.values()]
  .map(({ data }) => data.title)
  .reduce((a, b) => (a.length > b.length ? a : b));
const said = { site: library.site.name, kind: 'Workshop activity', title: longest, foot: tagline };

describe('what stands for a page where it is shared', () => {
  test('is one picture for each kind and track, not one for each page', () => {
    const names = placards.map(placardName);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['site', 'concept', 'lesson-power', 'module-organize']));
    expect(names.length).toBeLessThan(12 + 4 * shelf.track.size);
    expect(placardPath('en', { of: 'lesson', track: 'power' })).toBe('/en/placards/lesson-power.png');
  });

  test('shows of a track a ring for each module and a dot for each lesson, on its own ink', () => {
    for (const { id, data } of shelf.track.values()) {
      const { ground, groups } = motifOf(shelf, { of: 'lesson', track: id });
      expect(ground).toBe(data.ink);
      expect(groups.map(({ dots }) => dots.length)).toEqual(
        data.modules.map((module) => shelf.module.get(module)?.data.lessons.length),
      );
    }
  });

  test('ties only people who are there, and keeps them on the field', () => {
    for (const placard of placards)
      for (const { dots, ties, first } of motifOf(shelf, placard).groups) {
        expect(dots[first], placardName(placard)).toBeDefined();
        for (const end of ties.flat()) expect(dots[end], placardName(placard)).toBeDefined();
        for (const { x, y } of dots) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(16);
          expect(Math.max(x, y)).toBeLessThanOrEqual(184);
        }
      }
  });
});

describe('its drawing', () => {
  test('has letters for every word that stands on one', () => {
    const { search, site } = words('en');
    const all = [
      library.site.name,
      tagline,
      library.site.organization,
      ...[...shelf.track.values()].map(({ data }) => data.title),
      ...Object.entries(search).flatMap(([key, text]) => (key.startsWith('one') ? [text] : [])),
      site.pagesTitle,
    ].join('');
    expect([...faces.display.missing(all), ...faces.text.missing(all)]).toEqual([]);
  });

  test('breaks a long title into lines that fit, and leaves a short one large', () => {
    const room = { width: 640, lines: 3, largest: 88, smallest: 40 };
    expect(fitLines('Case', faces.display, room)).toEqual({ lines: ['Case'], size: 88 });
    const { lines, size } = fitLines(
      'Constituency-building conversations with neighbours',
      faces.display,
      room,
    );
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const line of lines) expect(faces.display.widthOf(line, size)).toBeLessThanOrEqual(640);
  });

  test('holds no text of its own, so that every machine shows the same letters', () => {
    const drawing = drawPlacard(said, motifOf(shelf, { of: 'site' }), faces);
    expect(drawing).not.toMatch(/<text|font|href|NaN|undefined/);
  });
});

describe('its picture', () => {
  let first: Buffer;
  const paint = () => paintPlacard(said, motifOf(shelf, { of: 'activity', track: 'organize' }));
  beforeAll(async () => {
    first = await paint();
  });

  test('is a PNG of the size that those who show it ask for, and light enough for a phone', () => {
    expect(first.subarray(1, 4).toString()).toBe('PNG');
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(first.length).toBeLessThanOrEqual(40_000);
  });

  test('has the same bytes every time', async () => {
    expect((await paint()).equals(first)).toBe(true);
  });
});
