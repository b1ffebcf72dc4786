import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { lesson, second, activity, quiz } = files;
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
        'markup-in-words en/activities/digging-day.yaml:29:9 "<em>" is markup, and these are plain words — take it out; citations go into "sources"',
      ],
    },
    {
      mistake: 'words that are cut off at a # sign',
      changes: { [activity]: ['- Draw the corner as it is.', '- Draw corner #3 as it is.'] },
      says: [
        'cut-words en/activities/digging-day.yaml:29:20 what follows " #" on this line is a comment and is left out — put the text in quotes, or the comment on a line of its own',
      ],
    },
  ]);
});
