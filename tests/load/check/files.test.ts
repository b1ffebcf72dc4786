import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { lesson, track, module, concept, quiz, diagram } = files;

describe('files', () => {
  testMistakes([
    {
      mistake: 'a file in a folder that does not exist',
      changes: { 'en/lesons/garden/weed.mdx': '---\nid: weed\n---\n' },
      says: [
        'unknown-file en/lesons/garden/weed.mdx:1:1 no part of the site reads this file — move it to a folder named in docs/authors.md, or delete it',
      ],
    },
    {
      mistake: 'a lesson with another ending',
      changes: { 'en/lessons/garden/weed.md': '---\nid: weed\n---\n' },
      says: [
        'unknown-file en/lessons/garden/weed.md:1:1 no part of the site reads this file — move it to a folder named in docs/authors.md, or delete it',
      ],
    },
    {
      mistake: 'a language that the site does not have',
      changes: { 'fr/pages/about.mdx': '---\nid: about\n---\n' },
      says: [
        'unknown-file fr/pages/about.mdx:1:1 no part of the site reads this file — add "fr" to "locales" in site.yaml, or delete it',
      ],
    },
    {
      mistake: 'a stray file at the top',
      changes: { 'notes.txt': 'Call Cem.' },
      says: [
        'unknown-file notes.txt:1:1 no part of the site reads this file — move it to a folder named in docs/authors.md, or delete it',
      ],
    },
    {
      mistake: 'a folder without site and sources blames nobody who cites',
      changes: { 'site.yaml': null, 'sources.yaml': null },
      says: [
        'missing-file site.yaml:1:1 this file is needed and is not there — create it; docs/authors.md shows its fields',
        'missing-file sources.yaml:1:1 this file is needed and is not there — create it; docs/authors.md shows its fields',
      ],
    },
  ]);
});

describe('characters', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  testMistakes([
    {
      mistake: 'a file that is not UTF-8 names the line of the first wrong byte',
      changes: { [track]: bytes('id: gardens\ntitle: Jard\xedn\n') },
      says: [
        'unreadable en/tracks/gardens.yaml:2:12 the file cannot be read: these bytes are not UTF-8 — save it as UTF-8 text',
      ],
    },
    {
      mistake: 'a NUL',
      changes: { [track]: ['title: Gardens', 'title: Gar\u0000dens'] },
      says: [
        'bad-character en/tracks/gardens.yaml:2:11 there is a character that nobody can see or trust (U+0000) — delete it',
      ],
    },
    {
      mistake: 'marks that turn the direction of the text, each of them',
      changes: {
        [lesson]: [
          ['- light', '- li\u202eght'],
          ['- water', '- wa\u2066ter\u2069'],
        ],
      },
      says: [
        'bad-character en/lessons/garden/plant-a-bed.mdx:37:5 there is a character that nobody can see or trust (U+202E) — delete it',
        'bad-character en/lessons/garden/plant-a-bed.mdx:38:5 there is a character that nobody can see or trust (U+2066) — delete it',
        'bad-character en/lessons/garden/plant-a-bed.mdx:38:9 there is a character that nobody can see or trust (U+2069) — delete it',
      ],
    },
    {
      mistake: 'letters that nobody can see',
      changes: {
        [quiz]: [
          ['text: Gold', 'text: Go\u200bld'],
          ['text: Light', 'text: Light\u{e0041}'],
        ],
      },
      says: [
        'bad-character en/assessments/bed-check.yaml:35:20 there is a character that nobody can see or trust (U+E0041) — delete it',
        'bad-character en/assessments/bed-check.yaml:41:17 there is a character that nobody can see or trust (U+200B) — delete it',
      ],
    },
    {
      mistake: 'a letter that an earlier program lost',
      changes: { [concept]: ['A pot can', 'A p\ufffdt can'] },
      says: [
        'bad-character en/concepts/bed.mdx:21:4 there is a character that nobody can see or trust (U+FFFD) — delete it',
      ],
    },
    {
      mistake: 'a byte order mark',
      changes: { [module]: ['id: garden\n', '\ufeffid: garden\n'] },
      says: [
        'bad-character en/modules/garden.yaml:1:1 there is a character that nobody can see or trust (U+FEFF) — save the file as UTF-8 without a byte order mark',
      ],
    },
    {
      mistake: 'a mark in a diagram and in the list of retired ids',
      changes: { [diagram]: ['>down<', '>do\u200fwn<'], 'ids.lock': 'lesson:old\u0007\n' },
      says: [
        'bad-character en/diagrams/roots.svg:6:50 there is a character that nobody can see or trust (U+200F) — delete it',
        'bad-character ids.lock:1:11 there is a character that nobody can see or trust (U+0007) — delete it',
      ],
    },
    {
      mistake: 'other scripts, accents and dashes are no mistakes',
      changes: {
        [concept]: ['A pot can do the same work.', 'Ein Töpfchen – 花壇 – حوض – can do the same… “work” 🌱.'],
      },
      says: [],
    },
  ]);
});
