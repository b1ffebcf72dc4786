import { inBody, type Malformed } from './malformed.make.ts';

const claim = 'Roots go down [@spade2001].';
const many = (text: string, times: number) => text.repeat(times);

/** Faults of blocks, and code where words should be. */
export const mdx: readonly Malformed[] = [
  inBody('a tag that is not closed', 'open-tag', [
    `<Claim evidence="practice">${claim}`,
    `<Claim evidence="practice">${claim}</Claim>`,
    '11:1 the MDX cannot be read: Expected a closing tag for `<Claim>` (11:1-11:28) before the end of `paragraph` — close every block, and say "<" and "{" in words',
  ]),
  inBody('an expression that cannot be read', 'bad-expression', [
    'Soil is {1 +.',
    'Soil is 1 +.',
    '11:14 the MDX cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for `{` — close every block, and say "<" and "{" in words',
  ]),
  inBody('an import that cannot be read', 'bad-import', [
    "import from 'loam'",
    "Import from 'loam'",
    '11:13 the MDX cannot be read: Could not parse import/exports with acorn — close every block, and say "<" and "{" in words',
  ]),
  inBody('a block that nobody knows', 'unknown-block', [
    '<Chart />',
    '<Diagram id="roots" />',
    '11:1 there is no block <Chart> in a page — use one of: Scenario, TryFirst, Claim, Example, Context, Diagram, Check, FieldTask, Limits, Slide, FacilitatorNote, Handout, …',
  ]),
  inBody('a variable that nobody knows', 'unknown-variable', [
    'Soil is {secret}.',
    'Soil is secret.',
    '11:9 {secret} is code, and lessons are read, never run — take it out; blocks need no import',
  ]),
  inBody('a prop that a block does not have', 'wrong-prop', [
    `<Claim evidence="practice" onclick="alert(1)">${claim}</Claim>`,
    `<Claim evidence="practice">${claim}</Claim>`,
    '11:1 <Claim> has no prop "onclick" — use one of: evidence',
  ]),
  inBody('a prop that is missing', 'missing-prop', [
    `<Claim>${claim}</Claim>`,
    `<Claim evidence="practice">${claim}</Claim>`,
    '11:1 <Claim> needs the prop "evidence" — add evidence="…"',
  ]),
  inBody('blocks closed in the wrong order', 'crossed', [
    `*<Claim evidence="practice">${claim}*</Claim>`,
    `*<Claim evidence="practice">${claim}</Claim>*`,
    '11:1 the MDX cannot be read: Expected a closing tag for `<Claim>` (11:2-11:29) before the end of `emphasis` — close every block, and say "<" and "{" in words',
  ]),
  inBody('an import from the machine', 'node-import', [
    "import os from 'node:os'",
    'Soil imports water.',
    '11:1 an import is code, and lessons are read, never run — take it out; blocks need no import',
  ]),
  inBody('an import from another site', 'remote-import', [
    "import x from 'https://example.org/x.mjs'",
    '[x](https://example.org/x.mjs)',
    '11:1 an import is code, and lessons are read, never run — take it out; blocks need no import',
  ]),
  inBody('an export', 'export', [
    'export const soil = process.env',
    'We export soil.',
    '11:1 an export is code, and lessons are read, never run — take it out; blocks need no import',
  ]),
  inBody('blocks in blocks in blocks', 'bomb', [
    `${many('> ', 500)}soil`,
    `${many('> ', 5)}soil`,
    '11:49 this stands 25 levels deep in the text, where nobody finds it — keep lists, quotations and blocks to a few levels',
  ]),
  inBody('a line of 2 MB', 'long-line', [
    many('soil ', 400_000),
    many('soil ', 399),
    '11:2001 the line has 2000000 characters, and nobody reads past 2000 — break it into lines, with an empty line where a new paragraph begins',
  ]),
  inBody('a text that includes itself', 'itself', [
    "import Self from './itself.mdx'\n\n<Self />",
    '[Itself](page:itself)',
    '11:1 an import is code, and lessons are read, never run — take it out; blocks need no import',
    '13:1 there is no block <Self> in a page — use one of: Scenario, TryFirst, Claim, Example, Context, Diagram, Check, FieldTask, Limits, Slide, FacilitatorNote, Handout, …',
  ]),
];
