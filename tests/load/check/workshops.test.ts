import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { workshop } = files;
const at = 'en/workshops/first-dig.yaml';

describe('workshops', () => {
  testMistakes([
    {
      mistake: 'segments that do not fill their session',
      changes: {
        [workshop]: ['        title: Bread\n        minutes: 10', '        title: Bread\n        minutes: 5'],
      },
      says: [
        `agenda-sum ${at}:33:5 the segments add up to 55 minutes, but 60 are announced — change one of the segments by 5, or write "minutes: 55"`,
      ],
    },
    {
      mistake: 'sessions that do not fill the workshop',
      changes: { [workshop]: ['minutes: 60\ngroup', 'minutes: 90\ngroup'] },
      says: [
        `agenda-sum ${at}:5:1 the sessions add up to 60 minutes, but 90 are announced — change one of the sessions by 30, or write "minutes: 60"`,
      ],
    },
    {
      mistake: 'a group that shrinks',
      changes: { [workshop]: ['from: 4, to: 12', 'from: 14, to: 12'] },
      says: [`group-size ${at}:6:1 the group is from 14 to 12 — let "from" be the smaller number`],
    },
    {
      mistake: 'steps that the activity does not have',
      changes: {
        [workshop]: ['steps: [dig-draw, dig-agree, dig-round]', 'steps: [dig-draw, dig-agre, dig-round]'],
      },
      says: [
        `unknown-step ${at}:52:27 the activity "digging-day" has no step "dig-agre" — did you mean "dig-agree"?`,
      ],
    },
    {
      mistake: 'steps of no activity',
      changes: { [workshop]: ['        activity: digging-day\n', '        do: [Draw.]\n'] },
      says: [
        `steps-without-activity ${at}:52:9 steps are named, and no activity — add "activity:", or take "steps:" out`,
      ],
    },
    {
      mistake: 'a segment whose steps take longer',
      changes: { [workshop]: ['steps: [dig-draw, dig-agree, dig-round]', 'steps: []'] },
      says: [
        `segment-fit ${at}:48:9 the steps of "digging-day" take 30 minutes, and this segment has 25 — give it 30 minutes, or say in "fit:" how the steps are fitted`,
      ],
    },
    {
      mistake: 'a slide that the lesson does not have',
      changes: { [workshop]: ['slides: [Roots]', 'slides: [Root]'] },
      says: [
        `unknown-slide ${at}:54:18 the lesson "plant-a-bed" has no slide "Root" — did you mean "Roots"?`,
      ],
    },
    {
      mistake: 'a handout of a lesson that has none',
      changes: {
        [workshop]: [
          'lesson: plant-a-bed\n        slides: [Roots]',
          'lesson: share-the-water\n        slides: ["Whose turn?"]',
        ],
      },
      says: [
        `no-handout ${at}:55:9 the lesson "share-the-water" has no handout to give out — take "handout: true" out`,
      ],
    },
    {
      mistake: 'slides of no lesson',
      changes: { [workshop]: ['        lesson: plant-a-bed\n', ''] },
      says: [
        `missing-field ${at}:46:9 the field "lesson" is missing — add "lesson:" (name the lesson that the slides and the handout belong to)`,
      ],
    },
    {
      mistake: 'a cut that saves more than there is',
      changes: { [workshop]: ['saves: 5', 'saves: 26'] },
      says: [
        `wrong-value ${at}:60:11 saves: a cut cannot save more minutes than the segment has — docs/authors.md and src/schema say what can stand there`,
      ],
    },
    {
      mistake: 'trainers who talk for more than a third of the time',
      changes: { [workshop]: ['format: small-group', 'format: input'] },
      says: [
        `too-much-talk ${at}:30:1 input by trainers takes 25 of 50 minutes, more than a third — shorten the segments whose format is "input", or let people do something in them`,
      ],
    },
    {
      mistake: 'a segment that nobody could run',
      changes: {
        [workshop]: [
          '        say:\n          - Tonight we choose one bed.\n        ask:\n          - What did you eat from a garden this year?\n',
          '',
        ],
      },
      says: [
        `wrong-value ${at}:35:9 segments, number 1: give the segment an activity, or at least one line of say, ask or do — docs/authors.md and src/schema say what can stand there`,
      ],
    },
    {
      mistake: 'an instrument, a lesson and an activity that are not there',
      changes: {
        [workshop]: [
          ['activity: digging-day', 'activity: digging-days'],
          ['assessment: bed-check', 'assessment: bed-chek'],
          ['lessons: [plant-a-bed]', 'lessons: [plant-bed]'],
        ],
      },
      says: [
        `unknown-reference ${at}:8:11 there is no lesson "plant-bed" — did you mean "plant-a-bed"?`,
        `unknown-reference ${at}:51:9 there is no activity "digging-days" — did you mean "digging-day"?`,
        `unknown-reference ${at}:56:9 there is no assessment "bed-chek" — did you mean "bed-check"?`,
      ],
    },
  ]);
});
