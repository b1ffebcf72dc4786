import { describe } from 'vitest';
import { testMistakes } from '../broken.ts';

const lesson = 'es/lessons/garden/plant-a-bed.mdx';
const quiz = 'es/assessments/bed-check.yaml';
const dials = 'es/assessments/water-dials.yaml';
const svg = '<svg viewBox="0 0 9 9"><title>Hoja</title><desc>Una hoja.</desc></svg>\n';

describe('translations hold words, and only for what is there', () => {
  testMistakes([
    {
      mistake: 'a fact',
      changes: { [lesson]: ['id: plant-a-bed', 'id: plant-a-bed\nminutes: 25'] },
      says: [
        'fact-in-translation es/lessons/garden/plant-a-bed.mdx:3:1 "minutes" is a fact, and facts live in the English file — delete it here',
      ],
    },
    {
      mistake: 'facts deep inside',
      changes: { [quiz]: ['    stem: Una raíz', '    key: true\n    objectives: []\n    stem: Una raíz'] },
      says: [
        'fact-in-translation es/assessments/bed-check.yaml:7:5 "key" is a fact, and facts live in the English file — delete it here',
        'fact-in-translation es/assessments/bed-check.yaml:8:5 "objectives" is a fact, and facts live in the English file — delete it here',
      ],
    },
    {
      mistake: 'the model of a simulation, which elsewhere is a word',
      changes: { [dials]: 'id: water-dials\nmodel: weeks\ntitle: Gira los diales\n' },
      says: [
        'fact-in-translation es/assessments/water-dials.yaml:2:1 "model" is a fact, and facts live in the English file — delete it here',
      ],
    },
    {
      mistake: 'a translation of nothing',
      changes: { 'es/concepts/tap.mdx': '---\nid: tap\ntitle: Grifo\n---\n' },
      says: [
        'translation-of-nothing es/concepts/tap.mdx:2:1 there is no English concept "tap" to translate — write the English file first, or mend the id',
      ],
    },
    {
      mistake: 'a diagram of nothing',
      changes: { 'es/diagrams/leaf.svg': svg },
      says: [
        'translation-of-nothing es/diagrams/leaf.svg:1:1 there is no English diagram "leaf" to translate — write the English file first, or mend the id',
      ],
    },
    {
      mistake: 'an item, an option and an objective of nothing',
      changes: {
        [quiz]: [
          ['- id: bed-check-deep', '- id: bed-check-deeper'],
          ['- id: owner', '- id: the-owner'],
        ],
        [lesson]: ['- id: tell-depth', '- id: tell-deep'],
      },
      says: [
        'nothing-to-translate es/assessments/bed-check.yaml:6:5 the English file has no id "bed-check-deeper" here — did you mean "bed-check-deep"?',
        'nothing-to-translate es/assessments/bed-check.yaml:14:9 the English file has no id "the-owner" here — use one of: tenders, owner, expert',
        'nothing-to-translate es/lessons/garden/plant-a-bed.mdx:8:5 the English file has no id "tell-deep" here — did you mean "tell-depth"?',
      ],
    },
    {
      mistake: 'an item without its id',
      changes: { [quiz]: ['  - id: bed-check-deep\n    stem:', '  - stem:'] },
      says: [
        'missing-field es/assessments/bed-check.yaml:6:5 the field "id" is missing — add "id:" (one of bed-check-who, bed-check-needs, bed-check-deep, bed-check-sort, bed-check-order)',
      ],
    },
    {
      mistake: 'a misspelt field is no fact',
      changes: { [quiz]: ['summary: Un ítem', 'sumary: Un ítem'] },
      says: [
        'nothing-to-translate es/assessments/bed-check.yaml:3:1 the English file has no field "sumary" here — did you mean "summary"?',
      ],
    },
    {
      mistake: 'words that English does not have',
      changes: {
        'es/modules/garden.yaml': ['summary:', 'intro: Hola.\nsummary:'],
        [quiz]: ['    stem: Ordena las raíces.', '    stem: Ordena las raíces.\n    hints: [Mira bien.]'],
      },
      says: [
        'nothing-to-translate es/assessments/bed-check.yaml:25:5 the English file has no words under "hints" here — write the English words first',
        'nothing-to-translate es/modules/garden.yaml:3:1 the English file has no field "intro" here — use one of: id, formerly, title, summary, outcome, lessons',
      ],
    },
    {
      mistake: 'one more thing in a list that goes by order',
      changes: {
        'es/concepts/bed.mdx': [
          '    difference: Un césped se siega. Un bancal se planta.',
          '    difference: Un césped se siega.\n  - what: Una maceta\n    difference: Es pequeña.',
        ],
      },
      says: [
        'nothing-to-translate es/concepts/bed.mdx:9:5 the English file has no number 2 here — write the English words first',
      ],
    },
    {
      mistake: 'words that are too long are told in the Spanish file',
      changes: {
        'es/modules/garden.yaml': ['title: Un huerto para la calle', `title: ${'Un huerto '.repeat(12)}`],
      },
      says: [
        'wrong-value es/modules/garden.yaml:2:1 title: keep a title under 90 characters — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a translation without an id asks for it, and for nothing else',
      changes: { 'es/modules/garden.yaml': ['id: garden\n', ''] },
      says: [
        'missing-field es/modules/garden.yaml:1:1 the field "id" is missing — add "id:" (the id of the English module)',
      ],
    },
    {
      mistake: 'an empty translation',
      changes: { 'es/modules/garden.yaml': '' },
      says: [
        'missing-field es/modules/garden.yaml:1:1 the field "id" is missing — add "id:" (the id of the English module)',
      ],
    },
    {
      mistake: 'a block left out',
      changes: { [lesson]: ['<Check id="bed-check" />\n\n', ''] },
      says: [
        'other-blocks es/lessons/garden/plant-a-bed.mdx:70:1 the English text has <Check id="bed-check"> here, not <FieldTask days="7" objectives="choose-a-bed"> — keep its blocks in their order, with their facts; translate words only',
      ],
    },
    {
      mistake: 'a block with another fact',
      changes: { [lesson]: ['days="7"', 'days="9"'] },
      says: [
        'other-blocks es/lessons/garden/plant-a-bed.mdx:72:1 the English text has <FieldTask days="7" objectives="choose-a-bed"> here, not <FieldTask days="9" objectives="choose-a-bed"> — keep its blocks in their order, with their facts; translate words only',
      ],
    },
    {
      mistake: 'a block too many',
      changes: {
        'es/concepts/bed.mdx': ['Una maceta', '<Claim evidence="practice">Una [@spade2001].</Claim> maceta'],
        'es/pages/about.mdx': ['Un curso', '<Diagram id="roots" />\n\nUn curso'],
      },
      says: [
        'other-blocks es/pages/about.mdx:9:1 the English text has no more blocks here, not <Diagram id="roots"> — keep its blocks in their order, with their facts; translate words only',
      ],
    },
    {
      mistake: 'prose of a translation is checked like all prose',
      changes: {
        [lesson]: [
          ['Recorre tu calle', '[Recorre](http://example.org) {tu} calle'],
          ['### Lo que', '##### Lo que'],
        ],
      },
      says: [
        'heading-skip es/lessons/garden/plant-a-bed.mdx:30:1 the heading goes from level 2 to level 5 — use level 3; the title of the page is level 1',
        'unsafe-link es/lessons/garden/plant-a-bed.mdx:74:1 the link "http://example.org" is not safe — link to https:, mailto:, tel:, concept:, lesson:, case:, page:, a heading (#…) or a page of the site',
        'code es/lessons/garden/plant-a-bed.mdx:74:31 {tu} is code, and lessons are read, never run — take it out; blocks need no import',
      ],
    },
  ]);
});
