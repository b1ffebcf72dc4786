import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { activity, quiz, inventory, dials } = files;

describe('quizzes', () => {
  testMistakes([
    {
      mistake: 'a key that names no option',
      changes: { [quiz]: ['key: [tenders]', 'key: [tender]'] },
      says: [
        'unknown-key en/assessments/bed-check.yaml:24:5 the key names "tender", which is no option of this item — did you mean "tenders"?',
      ],
    },
    {
      mistake: 'a key of several, one of which names no option',
      changes: { [quiz]: ['key: [light, water]', 'key: [light, sun]'] },
      says: [
        'unknown-key en/assessments/bed-check.yaml:43:5 the key names "sun", which is no option of this item — use one of: light, water, gold',
      ],
    },
    {
      mistake: 'a card whose bucket does not exist',
      changes: { [quiz]: ['key: wide\n', 'key: broad\n'] },
      says: [
        'unknown-key en/assessments/bed-check.yaml:70:9 the key names "broad", which is no option of this item — use one of: deep, wide',
      ],
    },
    {
      mistake: 'a second bucket that does not exist',
      changes: { [quiz]: ['also: [wide]', 'also: [wid]'] },
      says: [
        'unknown-key en/assessments/bed-check.yaml:75:9 the key names "wid", which is no option of this item — did you mean "wide"?',
      ],
    },
    {
      mistake: 'two options that say the same',
      changes: { [quiz]: ['text: Gold', 'text: WATER.'] },
      says: [
        'same-options en/assessments/bed-check.yaml:41:9 two options say the same: "WATER." — reword one of them',
      ],
    },
    {
      mistake: 'an option that points at the others',
      changes: { [quiz]: ['text: Gold', 'text: All of the above'] },
      says: [
        'points-at-others en/assessments/bed-check.yaml:41:9 "All of the above" points at other options, which are shown in any order — say what is meant',
      ],
    },
    {
      mistake: 'an item that sends people to a heading that is not there',
      changes: { [quiz]: ['see: what-a-bed-needs', 'see: what-bed-needs'] },
      says: [
        'dead-anchor en/assessments/bed-check.yaml:44:5 there is no heading "what-bed-needs" to go to — did you mean "what-a-bed-needs"?',
      ],
    },
  ]);
});

describe('activities', () => {
  testMistakes([
    {
      mistake: 'steps that take longer than the activity',
      changes: { [activity]: ['    minutes: 15', '    minutes: 20'] },
      says: [
        'agenda-sum en/activities/digging-day.yaml:6:1 the steps add up to 35 minutes, but 30 are announced — change one of the steps by 5, or write "minutes: 35"',
      ],
    },
    {
      mistake: 'steps that leave minutes over',
      changes: { [activity]: ['minutes: 30', 'minutes: 45'] },
      says: [
        'agenda-sum en/activities/digging-day.yaml:6:1 the steps add up to 30 minutes, but 45 are announced — change one of the steps by 15, or write "minutes: 30"',
      ],
    },
    {
      mistake: 'a group that shrinks',
      changes: { [activity]: ['from: 4, to: 12', 'from: 14, to: 12'] },
      says: [
        'group-size en/activities/digging-day.yaml:7:1 the group is from 14 to 12 — let "from" be the smaller number',
      ],
    },
  ]);
});

describe('inventories and simulations', () => {
  testMistakes([
    {
      mistake: 'bands that do not rise',
      changes: {
        [inventory]: [
          '      - id: depth-high\n        upTo: 100',
          '      - id: depth-high\n        upTo: 50',
        ],
      },
      says: [
        'bands en/assessments/garden-inventory.yaml:28:5 the bands of "depth" do not rise to 100 — let "upTo" grow from band to band and end at 100',
      ],
    },
    {
      mistake: 'bands that end before 100',
      changes: {
        [inventory]: [
          '      - id: breadth-high\n        upTo: 100',
          '      - id: breadth-high\n        upTo: 99',
        ],
      },
      says: [
        'bands en/assessments/garden-inventory.yaml:54:5 the bands of "breadth" do not rise to 100 — let "upTo" grow from band to band and end at 100',
      ],
    },
    {
      mistake: 'two settings that hardly differ',
      changes: {
        [dials]: ['moves: { beans: 9, ties: 0, effort: 2 }', 'moves: { beans: 9, ties: 6, effort: 2 }'],
      },
      says: [
        'deaf-setting en/assessments/water-dials.yaml:46:9 the settings "noon" and "dusk" differ in fewer than two outcomes — let a choice cost something somewhere',
        'winning-setting en/assessments/water-dials.yaml:46:9 the setting "dusk" is best in every outcome — give it a price, or it is no choice',
      ],
    },
    {
      mistake: 'a setting that costs nothing',
      changes: {
        [dials]: ['moves: { beans: 8, ties: 6, effort: 6 }', 'moves: { beans: 8, ties: 6, effort: -6 }'],
      },
      says: [
        'winning-setting en/assessments/water-dials.yaml:33:9 the setting "turns" is best in every outcome — give it a price, or it is no choice',
      ],
    },
  ]);
});
