import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { inventory, dials, weeks } = files;

describe('names inside one file', () => {
  testMistakes([
    {
      mistake: 'a form of the inventory to a statement',
      changes: { [inventory]: ['items: [inv-talk-names,', 'items: [inv-talk-name,'] },
      says: [
        'unknown-name en/assessments/garden-inventory.yaml:96:13 nothing that can stand here is named "inv-talk-name" — did you mean "inv-talk-names"?',
      ],
    },
    {
      mistake: 'a row of hours to a share',
      changes: { [inventory]: ['share: talking', 'share: talks'] },
      says: [
        'unknown-name en/assessments/garden-inventory.yaml:120:9 nothing that can stand here is named "talks" — use one of: digging, talking',
      ],
    },
    {
      mistake: 'a position to a dimension',
      changes: {
        [inventory]: ['when: { depth: high, breadth: high }', 'when: { deep: high, breadth: high }'],
      },
      says: [
        'unknown-name en/assessments/garden-inventory.yaml:78:13 nothing that can stand here is named "deep" — use one of: depth, breadth',
      ],
    },
    {
      mistake: 'a switch to the setting it starts with',
      changes: { [dials]: ['start: noon', 'start: night'] },
      says: [
        'unknown-name en/assessments/water-dials.yaml:40:5 nothing that can stand here is named "night" — use one of: noon, dusk',
      ],
    },
    {
      mistake: 'a setting to an outcome',
      changes: {
        [dials]: ['moves: { beans: 8, ties: 6, effort: 6 }', 'moves: { beans: 8, tie: 6, effort: 6 }'],
      },
      says: [
        'unknown-name en/assessments/water-dials.yaml:35:28 nothing that can stand here is named "tie" — did you mean "ties"?',
      ],
    },
    {
      mistake: 'a reading to an outcome',
      changes: { [dials]: ['when: { ties: { atMost: 26 } }', 'when: { tise: { atMost: 26 } }'] },
      says: [
        'unknown-name en/assessments/water-dials.yaml:55:13 nothing that can stand here is named "tise" — did you mean "ties"?',
      ],
    },
    {
      mistake: 'the weeks without a number that the model reads',
      changes: { [weeks]: ['  trustDrift:', '  trustDrifts:'] },
      says: [
        'broken-model en/assessments/water-weeks.yaml:37:1 the simulation cannot run: the parameter "trustDrift" is missing from "water-weeks" — write what it asks for; src/domain/simulations says what it reads',
      ],
    },
    {
      mistake: 'an event after the last week',
      changes: { [weeks]: ['    week: 9', '    week: 19'] },
      says: [
        'late-event en/assessments/water-weeks.yaml:210:5 the event "a-video-spreads" comes in week 19, but the plan has 12 weeks — let it come earlier',
      ],
    },
  ]);
});
