import { inBody, page, type Malformed } from './malformed.make.ts';

const inBytes = (id: string, word: readonly number[]) => {
  const [before = '', after = ''] = page(id).split('alive');
  return new Uint8Array([...Buffer.from(before), ...word, ...Buffer.from(after)]);
};

/** Characters that hide what a text says, and text that hides other text. */
export const text: readonly Malformed[] = [
  inBody('a NUL', 'nul', [
    'Soil is\u0000 alive.',
    'Soil is alive.',
    '11:8 there is a character that nobody can see or trust (U+0000) — delete it',
  ]),
  inBody('a mark that turns the direction of the text', 'bidi', [
    'Soil is \u202eevila\u202c.',
    'Soil is evila.',
    '11:9 there is a character that nobody can see or trust (U+202E) — delete it',
    '11:15 there is a character that nobody can see or trust (U+202C) — delete it',
  ]),
  {
    fault: 'bytes that are not UTF-8',
    file: 'en/pages/latin.mdx',
    bad: inBytes('latin', [0xe9, 0x20]),
    good: page('latin'),
    says: ['11:9 the file cannot be read: these bytes are not UTF-8 — save it as UTF-8 text'],
  },
  {
    fault: 'a byte order mark',
    file: 'en/pages/mark.mdx',
    bad: `\ufeff${page('mark')}`,
    good: page('mark'),
    says: [
      '1:1 there is a character that nobody can see or trust (U+FEFF) — save the file as UTF-8 without a byte order mark',
    ],
  },
  inBody('line ends of two kinds', 'ends', [
    'Soil is\r\nalive.',
    'Soil is\nalive.',
    '11:8 this line ends otherwise than the others — let your editor save the whole file with line ends of one kind, LF where you can choose',
  ]),
  inBody('an invisible character in a link', 'joiner', [
    '[Soil](https://exam\u200dple.org/)',
    '[Soil](https://example.org/)',
    '11:1 the link "https://exam\u200dple.org/" may lead elsewhere than it seems: it holds U+200D — type the address anew in plain letters; in a path, other letters are written as %C3%A9',
  ]),
  inBody('a host with a letter of another alphabet', 'homoglyph', [
    '[Soil](https://ex\u0430mple.org/)',
    '[Soil](https://example.org/)',
    '11:1 the link "https://ex\u0430mple.org/" may lead elsewhere than it seems: it holds U+0430 — type the address anew in plain letters; in a path, other letters are written as %C3%A9',
  ]),
  inBody('a control character', 'escape', [
    'Soil is \u001b[8malive.',
    'Soil is [8malive.',
    '11:9 there is a character that nobody can see or trust (U+001B) — delete it',
  ]),
  inBody('code that is never closed', 'fence', [
    '```\nSoil is alive.',
    '```\nSoil is alive.\n```',
    '11:1 the code that begins here with ``` never ends, and takes all text below with it — write ``` on a line of its own where the code ends, or take it out',
  ]),
  inBody('words in a comment of HTML', 'comment', [
    'Soil is <!-- not --> alive.',
    'Soil is not alive.',
    '11:10 a comment begins here, and comments are not read — take it out; notes for other authors belong in the description of the change',
  ]),
];
