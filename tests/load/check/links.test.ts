import { describe, expect } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { lesson, second, concept } = files;
const tap = 'Hang a list by the tap.';

describe('links', () => {
  const links = [
    ['a script', 'javascript:alert(1)'],
    ['a script in disguise', 'JaVaScRiPt&#58;alert(1)'],
    ['an address in the clear', 'http://example.org/'],
    ['a data address', 'data:text/html,hello'],
    ['another site without a scheme', '//example.org'],
    ['another site behind a backslash', '/\\\\example.org'],
    ['a file beside this one', 'turns.html'],
  ] as const;
  const shown = new Map([
    ['a script in disguise', 'JaVaScRiPt:alert(1)'],
    ['another site behind a backslash', '/\\example.org'],
  ]);
  testMistakes(
    links.map(([mistake, url]) => ({
      mistake,
      changes: { [second]: [tap, `Hang [a list](${url}) by the tap.`] as const },
      says: [
        `unsafe-link ${second}:36:6 the link "${shown.get(mistake) ?? url}" is not safe — link to https:, mailto:, tel:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site`,
      ],
    })),
  );
  testMistakes([
    {
      mistake: 'a bare address in the clear, which Markdown turns into a link',
      changes: { [second]: [tap, 'See www.example.org today.'] },
      says: [
        'unsafe-link en/lessons/garden/share-the-water.mdx:36:5 the link "http://www.example.org" is not safe — link to https:, mailto:, tel:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site',
      ],
    },
    {
      mistake: 'a link whose address stands further down',
      changes: { [second]: [tap, 'Hang [a list][list] by the tap.\n\n[list]: ftp://example.org'] },
      says: [
        'unsafe-link en/lessons/garden/share-the-water.mdx:38:1 the link "ftp://example.org" is not safe — link to https:, mailto:, tel:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site',
      ],
    },
    {
      mistake: 'safe links of every sort',
      changes: {
        [second]: [
          tap,
          '[a](https://example.org/?a=1#b) [b](mailto:a@example.org) [c](/en/about/) [d](#turns) [e](tel:+1-555-0100)',
        ],
      },
      says: [],
    },
    {
      mistake: 'pages of the site, in every shape they have',
      changes: {
        [second]: [
          tap,
          [
            ...['/', '/es/about/?a#b', '/en/modules/garden/booklet/', '/en/workshops/first-dig/guide/'],
            ...[
              '/en/lessons/garden/plant-a-bed/',
              '/en/lessons/garden/plant-a-bed/handout/',
              '/en/find-an-activity/',
            ],
          ]
            .map((url) => `[a](${url})`)
            .join(' '),
        ],
      },
      says: [],
    },
    {
      mistake: 'pages of the site that are not there',
      changes: { [second]: [tap, '[a](/about/)\n[b](/en/lessons/orchard/plant-a-bed/)\n[c](/en/about)'] },
      says: [
        ['36:1', '/about/'],
        ['37:1', '/en/lessons/orchard/plant-a-bed/'],
        ['38:1', '/en/about'],
      ].map(
        ([at = '', url = '']) =>
          `dead-address en/lessons/garden/share-the-water.mdx:${at} there is no page "${url}" on this site — mend the address; lessons, concepts, cases and pages are linked by id, as lesson:the-ask`,
      ),
    },
    {
      mistake: 'addresses that seem to lead elsewhere than they do',
      changes: {
        [second]: [
          tap,
          '[a](https://example.org@evil.example/)\n[b](https://xn--exmple-cua.org/)\n[c](mailto:a@ex\u0430mple.org)\n[d](https://example.org/caf\u00e9)\n[e](concept:be\u00add)',
        ],
      },
      says: [
        ...[
          ['36:1', 'https://example.org@evil.example/', '"example.org@" before the host'],
          ['37:1', 'https://xn--exmple-cua.org/', '"xn--"'],
          ['38:1', 'mailto:a@ex\u0430mple.org', 'U+0430'],
          ['39:1', 'https://example.org/caf\u00e9', 'U+00E9'],
        ].map(
          ([at = '', url = '', found = '']) =>
            `odd-address en/lessons/garden/share-the-water.mdx:${at} the link "${url}" may lead elsewhere than it seems: it holds ${found} — type the address anew in plain letters; in a path, other letters are written as %C3%A9`,
        ),
        expect.stringMatching(/^unknown-reference .*:40:1 /),
        expect.stringMatching(/^odd-address .*:40:1 .* it holds U\+00AD/),
      ],
    },
    {
      mistake: 'the address of a work with a letter of another alphabet, or in the clear',
      changes: {
        'sources.yaml': ['URL: https://example.org/beans', 'URL: https://ex\u0430mple.org/beans'],
        'site.yaml': ['contentUrl: https://', 'contentUrl: http://'],
      },
      says: [
        'wrong-value site.yaml:15:3 contentUrl: Invalid URL — write a whole address that begins with https://',
        'wrong-value sources.yaml:25:3 URL: type the address anew in plain letters, the host first — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a link to a heading that is not there',
      changes: { [lesson]: ['(#deep-and-wide-roots)', '(#deep-and-wide-root)'] },
      says: [
        'dead-anchor en/lessons/garden/plant-a-bed.mdx:33:215 there is no heading "deep-and-wide-root" to go to — did you mean "deep-and-wide-roots"?',
      ],
    },
    {
      mistake: 'a link to a heading that another lesson does not have',
      changes: { [lesson]: ['lesson:share-the-water#turns', 'lesson:share-the-water#turn'] },
      says: [
        'dead-anchor en/lessons/garden/plant-a-bed.mdx:33:150 there is no heading "turn" to go to — did you mean "turns"?',
      ],
    },
    {
      mistake: 'a heading of a concept that is not there',
      changes: { [concept]: ['A pot can', 'A [pot](#an-exampel) can'] },
      says: [
        'dead-anchor en/concepts/bed.mdx:21:3 there is no heading "an-exampel" to go to — did you mean "an-example"?',
      ],
    },
  ]);
});
