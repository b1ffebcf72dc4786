import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { lesson, second, track, concept, quiz } = files;
const spanish = 'es/lessons/garden/plant-a-bed.mdx';

describe('YAML', () => {
  testMistakes([
    {
      mistake: 'a colon in words',
      changes: { [track]: ['title: Gardens', 'title: Gardens: a start'] },
      says: [
        'yaml en/tracks/gardens.yaml:2:8 the YAML cannot be read: Nested mappings are not allowed in compact mappings — put text that holds ": " in quotes, and begin each field at the same column',
      ],
    },
    {
      mistake: 'a quote that is not closed',
      changes: { [track]: ['title: Gardens', 'title: "Gardens'] },
      says: [
        'yaml en/tracks/gardens.yaml:2:8 the YAML cannot be read: Missing closing "quote — mend the line; text with ": " or "#" needs quotes',
      ],
    },
    {
      mistake: 'a field written twice, at the second place',
      changes: { [lesson]: ['minutes: 20', 'minutes: 20\ntitle: Again'] },
      says: [
        'yaml en/lessons/garden/plant-a-bed.mdx:6:1 the YAML cannot be read: the same field is written twice — keep one of the two',
      ],
    },
    {
      mistake: 'a tab',
      changes: { [quiz]: ['    rev: 2', '\trev: 2'] },
      says: [
        'yaml en/assessments/bed-check.yaml:11:1 the YAML cannot be read: Tabs are not allowed as indentation — begin the line with spaces',
      ],
    },
    {
      mistake: 'a tag that would build an object',
      changes: { [track]: ['title: Gardens', 'title: !!js/function "function () {}"'] },
      says: [
        'yaml en/tracks/gardens.yaml:2:8 the YAML cannot be read: tags that begin with "!" are not read — write a plain value',
      ],
    },
    {
      mistake: 'an alias',
      changes: {
        [track]: [
          ['title: Gardens', 'title: &name Gardens'],
          ['promise: You can start a garden with your neighbors and share the work.', 'promise: *name'],
        ],
      },
      says: [
        'yaml en/tracks/gardens.yaml:3:10 the YAML cannot be read: the alias *name is not read — write the value out',
      ],
    },
    {
      mistake: 'two documents in one file',
      changes: { [track]: ['ink: poppy', '---\nink: poppy'] },
      says: [
        'yaml en/tracks/gardens.yaml:4:1 the YAML cannot be read: a line of --- begins a second document — take the line out',
      ],
    },
    {
      mistake: 'an empty file',
      changes: { [track]: '' },
      says: [
        'wrong-value en/tracks/gardens.yaml:1:1 the file: it holds no fields — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a file that holds a list',
      changes: { [track]: '- gardens\n' },
      says: [
        'wrong-value en/tracks/gardens.yaml:1:1 the file: it holds no fields — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a file with the line ends of Windows is no mistake',
      changes: {
        'en/pages/about.mdx':
          '---\r\nid: about\r\ntitle: About\r\nsummary: What it is.\r\nreviewed: 2026-11-03\r\nshelf: about\r\n---\r\n\r\n## What it is\r\n\r\nA course.\r\n',
      },
      says: [],
    },
    {
      mistake: 'places are right with the line ends of Windows',
      changes: {
        'en/pages/about.mdx':
          '---\r\nid: about\r\ntitle: About\r\nsumary: What it is.\r\nreviewed: 2026-11-03\r\nshelf: about\r\n---\r\n\r\n## What it is\r\n\r\nA {course}.\r\n',
      },
      says: [
        'missing-field en/pages/about.mdx:2:1 the field "summary" is missing — add "summary:" (expected string)',
        'unknown-field en/pages/about.mdx:4:1 there is no field "sumary" here — did you mean "summary"?',
        'code en/pages/about.mdx:11:3 {course} is code, and lessons are read, never run — take it out; blocks need no import',
      ],
    },
  ]);
});

describe('MDX', () => {
  testMistakes([
    {
      mistake: 'a lesson without a head',
      changes: { [concept]: '## An example\n\nA corner.\n' },
      says: [
        'no-frontmatter en/concepts/bed.mdx:1:1 the file has no head — begin it with a line of ---, the fields that docs/authors.md names, and --- again',
      ],
    },
    {
      mistake: 'a head that never ends',
      changes: { [second]: ['concepts: [turn, bed]\n---', 'concepts: [turn, bed]'] },
      says: [
        'endless-head en/lessons/garden/share-the-water.mdx:1:1 the head of the file never ends — write a line of --- below its last field',
      ],
    },
    {
      mistake: 'a block that is not closed',
      changes: { [second]: ['</Limits>\n', ''] },
      says: [
        'mdx en/lessons/garden/share-the-water.mdx:40:1 the MDX cannot be read: Expected a closing tag for `<Limits>` (40:1-40:9) — close every block, and say "<" and "{" in words',
      ],
    },
    {
      mistake: 'a block closed by another',
      changes: { [second]: ['</Limits>', '</FieldTask>'] },
      says: [
        'mdx en/lessons/garden/share-the-water.mdx:44:1 the MDX cannot be read: Unexpected closing tag `</FieldTask>`, expected corresponding closing tag for `<Limits>` (40:1-40:9) — close every block, and say "<" and "{" in words',
      ],
    },
    {
      mistake: 'a less-than sign in a sentence',
      changes: { [second]: ['Hang a list by the tap.', 'Hang it at <2 paces.'] },
      says: [
        'mdx en/lessons/garden/share-the-water.mdx:36:13 the MDX cannot be read: Unexpected character `2` (U+0032) before name, expected a character that can start a name, such as a letter, `$`, or `_` — close every block, and say "<" and "{" in words',
      ],
    },
    {
      mistake: 'a brace that is not closed, and a wrong field in the head: both are told',
      changes: {
        [second]: [
          ['Hang a list by the tap.', 'Hang {it.'],
          ['minutes: 25', 'minutes: -5'],
        ],
      },
      says: [
        'wrong-value en/lessons/garden/share-the-water.mdx:6:1 minutes: Too small: expected number to be >=1 — docs/authors.md and src/schema say what can stand there',
        'mdx en/lessons/garden/share-the-water.mdx:36:10 the MDX cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for `{` — close every block, and say "<" and "{" in words',
      ],
    },
    {
      mistake: 'a broken translation',
      changes: { [spanish]: ['</Limits>\n', ''] },
      says: [
        'mdx es/lessons/garden/plant-a-bed.mdx:80:1 the MDX cannot be read: Expected a closing tag for `<Limits>` (80:1-80:9) — close every block, and say "<" and "{" in words',
      ],
    },
  ]);
});
