import { describe } from 'vitest';
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
        `unsafe-link ${second}:36:6 the link "${shown.get(mistake) ?? url}" is not safe — link to https:, mailto:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site`,
      ],
    })),
  );
  testMistakes([
    {
      mistake: 'a bare address in the clear, which Markdown turns into a link',
      changes: { [second]: [tap, 'See www.example.org today.'] },
      says: [
        'unsafe-link en/lessons/garden/share-the-water.mdx:36:5 the link "http://www.example.org" is not safe — link to https:, mailto:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site',
      ],
    },
    {
      mistake: 'a link whose address stands further down',
      changes: { [second]: [tap, 'Hang [a list][list] by the tap.\n\n[list]: ftp://example.org'] },
      says: [
        'unsafe-link en/lessons/garden/share-the-water.mdx:38:1 the link "ftp://example.org" is not safe — link to https:, mailto:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site',
      ],
    },
    {
      mistake: 'safe links of every sort',
      changes: {
        [second]: [
          tap,
          '[a](https://example.org/?a=1#b) [b](mailto:a@example.org) [c](/en/about/) [d](#turns)',
        ],
      },
      says: [],
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
