import { describe, expect, it } from 'vitest';
import { takenPage, takenSheet, type TakenTrack } from '#domain/take-along/page.ts';
import { placeOf, wayUp } from '#domain/take-along/places.ts';

const track: TakenTrack = {
  base: '/sub/',
  places: new Map([
    ['/en/tracks/gardens/', 'index.html'],
    ['/en/concepts/', 'concepts.html'],
    ['/en/concepts/bed/', 'concepts/bed.html'],
    ['/en/lessons/garden/plant/', 'lessons/garden/plant.html'],
  ]),
  concepts: 'concepts.html',
  words: {
    ...{ name: 'Site', track: 'Gardens', menu: 'Main', skip: 'Skip', concepts: 'Concepts' },
    ...{ start: 'Start here.', copy: 'A copy.', licence: 'CC' },
  },
};
const built = (main: string) =>
  `<!DOCTYPE html><html lang="en" data-ink="poppy"><head><title>Plant · Site</title><link rel="icon" href="/sub/icon.svg"><link rel="manifest" href="/sub/site.webmanifest"><script>go()</script><meta http-equiv="content-security-policy" content="script-src 'self'"><style>@layer a;</style><link rel="stylesheet" href="/sub/_astro/lesson.Cv2fXoYu.css"></head><body class="lesson-page"><header><a href="/sub/en/workbook/">Workbook</a></header><main id="main">${main}</main><footer></footer><script src="/sub/_astro/page.js"></script></body></html>`;
const taken = (main: string, place = 'lessons/garden/plant.html') => takenPage(built(main), place, track);

describe('a page that is taken along', () => {
  it('keeps its words, its language, its title and its looks', () => {
    const page = taken('<h1>Plant</h1>');
    expect(page).toContain('<html lang="en" data-ink="poppy">');
    expect(page).toContain('<title>Plant · Site</title>');
    expect(page).toContain(
      '<style>@layer a;</style><link rel="stylesheet" href="../../files/lesson.Cv2fXoYu.css">',
    );
    expect(page).toContain('<body class="lesson-page">');
    expect(page).toContain('<h1>Plant</h1>');
  });

  it('has no script, no policy that names a server, and nothing that only a script or the site can do', () => {
    const page = taken(
      '<astro-island props="{}"><p>Who decides?</p><button>Check</button></astro-island><script>go()</script>' +
        '<section class="x" data-only-on-site><a href="/sub/en/map/">Map</a></section><div data-needs-script hidden><p>Mark</p></div>' +
        '<noscript><p>On paper</p></noscript>',
    );
    expect(page).toContain('<p>Who decides?</p><p>On paper</p>');
    expect(page).not.toMatch(/script|policy|manifest|Check|Map|Mark|Workbook|astro-/);
  });

  it('leads from file to file', () => {
    expect(taken('<a class="c" href="/sub/en/concepts/bed/#root">bed</a>')).toContain(
      '<a class="c" href="../../concepts/bed.html#root">bed</a>',
    );
    expect(taken('<a href="/sub/en/lessons/garden/plant/#limits">x</a>')).toContain(
      '<a href="#limits">x</a>',
    );
    expect(taken('<a href="#limits">x</a><a href="https://a.example/b">y</a>')).toContain(
      '<a href="#limits">x</a><a href="https://a.example/b">y</a>',
    );
    expect(taken('')).toContain('href="../../index.html"');
    expect(taken('', 'index.html')).toContain('href="concepts.html"');
  });

  it('says the words of a link that leads out, and leaves it out of a list of ways', () => {
    expect(taken('See <a href="/sub/en/cases/bus/">the <em>bus</em></a>.')).toContain(
      'See <span>the <em>bus</em></span>.',
    );
    expect(
      taken(
        '<nav><ol><li> <a href="/sub/en/">Home</a> </li><li><a href="/sub/en/concepts/">C</a></li></ol></nav>',
      ),
    ).toContain('<nav><ol><li><a href="../../concepts.html">C</a></li></ol></nav>');
  });

  it('tells on the first page how to begin', () => {
    const page = '<div class="page"><h1>Gardens</h1></div>';
    expect(taken(page, 'index.html')).toContain('<div class="page"><p class="card">Start here.</p><h1>');
    expect(taken(page)).not.toContain('Start here.');
  });

  it('finds its typefaces beside its style sheet', () => {
    expect(takenSheet('src:url(/sub/_astro/text.BVGDtMLt.woff2)', '/sub/')).toBe(
      'src:url(text.BVGDtMLt.woff2)',
    );
  });
});

describe('a place in the zip', () => {
  const of = { locale: 'pt-BR', first: '/pt-BR/tracks/gardens/' };

  it('is that of the page without its language; the page of the track comes first', () => {
    expect(placeOf('/pt-BR/lessons/garden/plant/', of)).toBe('lessons/garden/plant.html');
    expect(placeOf('/pt-BR/lessons/garden/plant/handout/', of)).toBe('lessons/garden/plant/handout.html');
    expect(placeOf('/pt-BR/tracks/gardens/', of)).toBe('index.html');
  });

  it('knows its way up', () => {
    expect([wayUp('index.html'), wayUp('concepts/bed.html')]).toEqual(['', '../']);
  });
});
