import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { lesson, second, track, module, route, concept, activity, quiz, inventory, dials } = files;

describe('references that lead nowhere name the nearest id there is', () => {
  testMistakes([
    {
      mistake: 'a track to a module',
      changes: { [track]: ['modules: [garden]', 'modules: [garden, gardn]'] },
      says: [
        'unknown-reference en/tracks/gardens.yaml:5:19 there is no module "gardn" — did you mean "garden"?',
      ],
    },
    {
      mistake: 'a module to a lesson',
      changes: {
        [module]: [
          'lessons: [plant-a-bed, share-the-water]',
          'lessons: [plant-a-bed, share-the-water, share-water]',
        ],
      },
      says: [
        'unknown-reference en/modules/garden.yaml:5:41 there is no lesson "share-water" — did you mean "share-the-water"?',
      ],
    },
    {
      mistake: 'a route to a lesson',
      changes: { [route]: ['lessons: [plant-a-bed, share-the-water]', 'lessons: [plant-bed]'] },
      says: [
        'unknown-reference en/routes/first-spring.yaml:8:15 there is no lesson "plant-bed" — did you mean "plant-a-bed"?',
      ],
    },
    {
      mistake: 'a lesson to the lesson before it',
      changes: { [second]: ['requires: [plant-a-bed]', 'requires: [plant-the-bed]'] },
      says: [
        'unknown-reference en/lessons/garden/share-the-water.mdx:8:12 there is no lesson "plant-the-bed" — did you mean "plant-a-bed"?',
      ],
    },
    {
      mistake: 'a lesson to a concept',
      changes: { [lesson]: ['concepts: [bed, root]', 'concepts: [bed, root, tree]'] },
      says: [
        'unknown-reference en/lessons/garden/plant-a-bed.mdx:13:23 there is no concept "tree" — use one of: bed, root, turn',
      ],
    },
    {
      mistake: 'a lesson to its activity',
      changes: { [second]: ['concepts: [turn, bed]', 'concepts: [turn, bed]\nactivity: diging-day'] },
      says: [
        'unknown-reference en/lessons/garden/share-the-water.mdx:14:1 there is no activity "diging-day" — did you mean "digging-day"?',
      ],
    },
    {
      mistake: 'a concept to a concept',
      changes: { [concept]: ['    concept: root', '    concept: roots'] },
      says: ['unknown-reference en/concepts/bed.mdx:11:5 there is no concept "roots" — did you mean "root"?'],
    },
    {
      mistake: 'a concept to what it is confused with',
      changes: {
        'en/concepts/root.mdx': [
          '    difference: A stem grows up.\n    concept: bed',
          '    difference: A stem grows up.\n    concept: stem',
        ],
      },
      says: [
        'unknown-reference en/concepts/root.mdx:8:5 there is no concept "stem" — use one of: bed, root, turn',
      ],
    },
    {
      mistake: 'a concept to a source',
      changes: { [concept]: ['sources: [spade2001]', 'sources: [spade2010]'] },
      says: [
        'unknown-reference en/concepts/bed.mdx:12:11 there is no source "spade2010" — did you mean "spade2001"?',
      ],
    },
    {
      mistake: 'an activity to an objective',
      changes: { [activity]: ['objectives: [choose-a-bed]', 'objectives: [choose-bed]'] },
      says: [
        'unknown-reference en/activities/digging-day.yaml:5:14 there is no objective "choose-bed" — did you mean "choose-a-bed"?',
      ],
    },
    {
      mistake: 'an assessment to an objective and a source',
      changes: {
        [dials]: [
          'objectives: [plan-turns]\nsources: [bean2012]',
          'objectives: [plan-turn]\nsources: [beans2012]',
        ],
      },
      says: [
        'unknown-reference en/assessments/water-dials.yaml:7:14 there is no objective "plan-turn" — did you mean "plan-turns"?',
        'unknown-reference en/assessments/water-dials.yaml:8:11 there is no source "beans2012" — did you mean "bean2012"?',
      ],
    },
    {
      mistake: 'an item to an objective',
      changes: {
        [quiz]: [
          '    stem: Sort the roots.\n    objectives: [tell-depth]',
          '    stem: Sort the roots.\n    objectives: [tell-deep]',
        ],
      },
      says: [
        'unknown-reference en/assessments/bed-check.yaml:57:18 there is no objective "tell-deep" — did you mean "tell-depth"?',
      ],
    },
    {
      mistake: 'a facet to the lesson that comes next',
      changes: { [inventory]: ['next: [plant-a-bed]', 'next: [plant-a-bad]'] },
      says: [
        'unknown-reference en/assessments/garden-inventory.yaml:50:16 there is no lesson "plant-a-bad" — did you mean "plant-a-bed"?',
      ],
    },
    {
      mistake: 'a link to a concept',
      changes: { [second]: ['[turn](concept:turn)', '[turn](concept:turns)'] },
      says: [
        'unknown-reference en/lessons/garden/share-the-water.mdx:24:3 there is no concept "turns" — did you mean "turn"?',
      ],
    },
    {
      mistake: 'a link to a lesson',
      changes: { [lesson]: ['lesson:share-the-water#turns', 'lesson:share-water#turns'] },
      says: [
        'unknown-reference en/lessons/garden/plant-a-bed.mdx:33:150 there is no lesson "share-water" — did you mean "share-the-water"?',
      ],
    },
    {
      mistake: 'a citation, at the line where it stands',
      changes: {
        [second]: [
          'A list by the tap is enough [@gardeners].',
          'A list by the tap\nis enough [@gardeners; @gardners].',
        ],
      },
      says: [
        'unknown-reference en/lessons/garden/share-the-water.mdx:25:24 there is no source "gardners" — did you mean "gardeners"?',
      ],
    },
    {
      mistake: 'a placed assessment',
      changes: {
        [second]: ['<Check id="water-dials" />', '<Check id="water-dials" />\n\n<Check id="water-dial" />'],
      },
      says: [
        'unknown-reference en/lessons/garden/share-the-water.mdx:30:1 there is no assessment "water-dial" — did you mean "water-dials"?',
      ],
    },
    {
      mistake: 'a placed diagram',
      changes: { [second]: ['A name and a day.', '<Diagram id="root" />'] },
      says: [
        'unknown-reference en/lessons/garden/share-the-water.mdx:48:1 there is no diagram "root" — did you mean "roots"?',
      ],
    },
    {
      mistake: 'a field task to an objective',
      changes: { [second]: ['objectives="plan-turns"', 'objectives="plan-turns, plan-water"'] },
      says: [
        'unknown-reference en/lessons/garden/share-the-water.mdx:34:1 there is no objective "plan-water" — use one of: choose-a-bed, tell-depth, plan-turns',
      ],
    },
    {
      mistake: 'a translation, in its own file',
      changes: { 'es/pages/about.mdx': ['Un curso inventado', 'Un [bancal](concept:beds) inventado'] },
      says: ['unknown-reference es/pages/about.mdx:9:4 there is no concept "beds" — did you mean "bed"?'],
    },
  ]);
});
