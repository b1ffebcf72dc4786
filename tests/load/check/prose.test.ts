import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { lesson, second, quiz, activity, concept } = files;
const tap = 'Hang a list by the tap.';

describe('code in prose', () => {
  testMistakes([
    {
      mistake: 'an import',
      changes: { [second]: ['## Turns', "import fs from 'node:fs'\n\n## Turns"] },
      says: [
        'code en/lessons/garden/share-the-water.mdx:22:1 an import is code, and lessons are read, never run — take it out; blocks need no import',
      ],
    },
    {
      mistake: 'an export',
      changes: { [second]: ['## Turns', 'export const turns = 7\n\n## Turns'] },
      says: [
        'code en/lessons/garden/share-the-water.mdx:22:1 an export is code, and lessons are read, never run — take it out; blocks need no import',
      ],
    },
    {
      mistake: 'an expression in a sentence',
      changes: { [second]: [tap, 'Hang {1 + 1} lists by the tap.'] },
      says: [
        'code en/lessons/garden/share-the-water.mdx:36:6 {1 + 1} is code, and lessons are read, never run — take it out; blocks need no import',
      ],
    },
    {
      mistake: 'an expression on lines of its own, shown on one line',
      changes: { [second]: [tap, '{\n  process.exit(1)\n}'] },
      says: [
        'code en/lessons/garden/share-the-water.mdx:36:1 { process.exit(1) } is code, and lessons are read, never run — take it out; blocks need no import',
      ],
    },
    {
      mistake: 'an expression as a prop',
      changes: { [second]: ['days="7"', 'days={3 + 4}'] },
      says: [
        'code en/lessons/garden/share-the-water.mdx:34:1 days={3 + 4} is code, and lessons are read, never run — take it out; blocks need no import',
      ],
    },
    {
      mistake: 'props from an object',
      changes: {
        [second]: [
          '<FieldTask title="Hang up a list" days="7" objectives="plan-turns">',
          '<FieldTask title="Hang up a list" days="7" objectives="plan-turns" {...more}>',
        ],
      },
      says: [
        'code en/lessons/garden/share-the-water.mdx:34:1 {...more} is code, and lessons are read, never run — take it out; blocks need no import',
      ],
    },
    {
      mistake: 'a number in braces is no code',
      changes: { [second]: ['days="7"', 'days={7}'] },
      says: [],
    },
  ]);
});

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
        `unsafe-link ${second}:36:6 the link "${shown.get(mistake) ?? url}" is not safe — link to https:, mailto:, concept:, lesson:, a heading (#…) or a page of the site`,
      ],
    })),
  );
  testMistakes([
    {
      mistake: 'a bare address in the clear, which Markdown turns into a link',
      changes: { [second]: [tap, 'See www.example.org today.'] },
      says: [
        'unsafe-link en/lessons/garden/share-the-water.mdx:36:5 the link "http://www.example.org" is not safe — link to https:, mailto:, concept:, lesson:, a heading (#…) or a page of the site',
      ],
    },
    {
      mistake: 'a link whose address stands further down',
      changes: { [second]: [tap, 'Hang [a list][list] by the tap.\n\n[list]: ftp://example.org'] },
      says: [
        'unsafe-link en/lessons/garden/share-the-water.mdx:38:1 the link "ftp://example.org" is not safe — link to https:, mailto:, concept:, lesson:, a heading (#…) or a page of the site',
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

describe('images, headings and plain words', () => {
  testMistakes([
    {
      mistake: 'an image without alternative text',
      changes: { [second]: [tap, '![](tap.png)'] },
      says: [
        'no-alt en/lessons/garden/share-the-water.mdx:36:1 the image has no alternative text — draw a diagram whose <desc> says what it shows, and place it with <Diagram id="…" />',
      ],
    },
    {
      mistake: 'an image with alternative text',
      changes: { [second]: [tap, '![A tap](tap.png)'] },
      says: [
        'no-image en/lessons/garden/share-the-water.mdx:36:1 images in prose are not supported — draw a diagram and place it with <Diagram id="…" />',
      ],
    },
    {
      mistake: 'an image whose address stands further down',
      changes: { [second]: [tap, '![A tap][tap]\n\n[tap]: https://example.org/tap.png'] },
      says: [
        'no-image en/lessons/garden/share-the-water.mdx:36:1 images in prose are not supported — draw a diagram and place it with <Diagram id="…" />',
      ],
    },
    {
      mistake: 'a heading that skips a level',
      changes: { [second]: [tap, '#### Taps'] },
      says: [
        'heading-skip en/lessons/garden/share-the-water.mdx:36:1 the heading goes from level 2 to level 4 — use level 3; the title of the page is level 1',
      ],
    },
    {
      mistake: 'a text that begins with a heading of level 3',
      changes: { [second]: ['## Turns', '### Turns'] },
      says: [
        'heading-skip en/lessons/garden/share-the-water.mdx:22:1 the heading goes from level 1 to level 3 — use level 2; the title of the page is level 1',
      ],
    },
    {
      mistake: 'a second title',
      changes: { [second]: ['## Turns', '# Turns'] },
      says: [
        'heading-skip en/lessons/garden/share-the-water.mdx:22:1 the heading goes from level 1 to level 1 — use level 2; the title of the page is level 1',
      ],
    },
    {
      mistake: 'a citation in YAML',
      changes: { [quiz]: ['feedback: Beans want sun.', "feedback: 'Beans want sun [@bean2012].'"] },
      says: [
        'markup-in-words en/assessments/bed-check.yaml:36:9 "[@bean2012]" is markup, and these are plain words — take it out; citations go into "sources"',
      ],
    },
    {
      mistake: 'a Markdown link in the head of a lesson',
      changes: {
        [lesson]: ['summary: How three neighbors', 'summary: How [three](https://example.org) neighbors'],
      },
      says: [
        'markup-in-words en/lessons/garden/plant-a-bed.mdx:4:1 "[three](https://example.org)" is markup, and these are plain words — take it out; citations go into "sources"',
      ],
    },
    {
      mistake: 'strong text and tags in YAML',
      changes: {
        [activity]: [
          ['purpose: Choose a bed', 'purpose: Choose **a bed**'],
          ['- Draw the corner as it is.', '- Draw the <em>corner</em> as it is.'],
        ],
      },
      says: [
        'markup-in-words en/activities/digging-day.yaml:4:1 "**a bed**" is markup, and these are plain words — take it out; citations go into "sources"',
        'markup-in-words en/activities/digging-day.yaml:27:9 "<em>" is markup, and these are plain words — take it out; citations go into "sources"',
      ],
    },
    {
      mistake: 'words that are cut off at a # sign',
      changes: { [activity]: ['- Draw the corner as it is.', '- Draw corner #3 as it is.'] },
      says: [
        'cut-words en/activities/digging-day.yaml:27:20 what follows " #" on this line is a comment and is left out — put the text in quotes, or the comment on a line of its own',
      ],
    },
  ]);
});
