import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { lesson, track, activity, quiz } = files;

describe('fields', () => {
  testMistakes([
    {
      mistake: 'a misspelt field names the field that was meant, and the field that is missing',
      changes: { [lesson]: ['minutes: 20', 'minuts: 20'] },
      says: [
        'missing-field en/lessons/garden/plant-a-bed.mdx:2:1 the field "minutes" is missing — add "minutes:" (expected number)',
        'unknown-field en/lessons/garden/plant-a-bed.mdx:5:1 there is no field "minuts" here — did you mean "minutes"?',
      ],
    },
    {
      mistake: 'a field that nothing is like lists the fields there are',
      changes: { [track]: ['ink: poppy', 'ink: poppy\nbackground: green'] },
      says: [
        'unknown-field en/tracks/gardens.yaml:5:1 there is no field "background" here — use one of: id, formerly, title, promise, ink, modules',
      ],
    },
    {
      mistake: 'a misspelt field deep inside names the fields of that place',
      changes: {
        [quiz]: [
          '        feedback: It does not grow.',
          '        feedback: It does not grow.\n        feedbak: No.',
        ],
      },
      says: [
        'unknown-field en/assessments/bed-check.yaml:43:9 there is no field "feedbak" here — did you mean "feedback"?',
      ],
    },
    {
      mistake: 'a field of another item type is unknown here',
      changes: { [quiz]: ['    key: false', '    key: false\n    buckets: []'] },
      says: [
        'unknown-field en/assessments/bed-check.yaml:50:5 there is no field "buckets" here — use one of: id, formerly, rev, stem, objectives, hints, explanation, see, idk, confidence, group, type, …',
      ],
    },
    {
      mistake: 'a number written as words',
      changes: { [lesson]: ['minutes: 20', 'minutes: twenty'] },
      says: [
        'wrong-value en/lessons/garden/plant-a-bed.mdx:5:1 minutes: expected number, received string — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'half a minute',
      changes: { [lesson]: ['minutes: 20', 'minutes: 20.5'] },
      says: [
        'wrong-value en/lessons/garden/plant-a-bed.mdx:5:1 minutes: expected int, received number — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a list written as one word',
      changes: { [lesson]: ['concepts: [bed, root]', 'concepts: bed'] },
      says: [
        'wrong-value en/lessons/garden/plant-a-bed.mdx:13:1 concepts: expected array, received string — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a wrong value in a list says which one',
      changes: { [lesson]: ['covers: [S1]', 'covers: [S1, S99]'] },
      says: [
        'wrong-value en/lessons/garden/plant-a-bed.mdx:7:14 covers, number 2: must match pattern /^S([1-9]|1\\d|2[0-8])$/ — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a day in another order',
      changes: { [lesson]: ['reviewed: 2026-11-01', 'reviewed: 1.11.2026'] },
      says: [
        'wrong-value en/lessons/garden/plant-a-bed.mdx:6:1 reviewed: write a day as 2026-11-23 — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a colour that is not one of the inks',
      changes: { [track]: ['ink: poppy', 'ink: popy'] },
      says: [
        'wrong-value en/tracks/gardens.yaml:4:1 ink: "popy" is not one of its values — did you mean "poppy"?',
      ],
    },
    {
      mistake: 'a missing field that would have had one of a few values',
      changes: { [track]: ['ink: poppy\n', ''] },
      says: [
        'missing-field en/tracks/gardens.yaml:1:1 the field "ink" is missing — add "ink:" (one of poppy, indigo, marigold)',
      ],
    },
    {
      mistake: 'an empty title',
      changes: { [track]: ['title: Gardens', "title: ' '"] },
      says: [
        'wrong-value en/tracks/gardens.yaml:2:1 title: write at least one word — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a field without a value',
      changes: { [track]: ['title: Gardens', 'title:'] },
      says: [
        'wrong-value en/tracks/gardens.yaml:2:1 title: nothing is written after it — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a title that is too long for a phone',
      changes: { [track]: ['title: Gardens', `title: ${'Gardens '.repeat(12)}`] },
      says: [
        'wrong-value en/tracks/gardens.yaml:2:1 title: keep a title under 90 characters — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a file without its id',
      changes: { [activity]: ['id: digging-day\n', ''] },
      says: [
        'missing-field en/activities/digging-day.yaml:1:1 the field "id" is missing — add "id:" (expected string)',
      ],
    },
    {
      mistake: 'an id in capitals',
      changes: { [activity]: ['id: dig-arrive', 'id: Dig Arrive'] },
      says: [
        'wrong-value en/activities/digging-day.yaml:14:5 id: write an id in lower case with hyphens, such as "power-mapping" — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a step in which nobody says, asks or does anything',
      changes: { [activity]: ['    ask:\n      - What grew where you come from?\n', ''] },
      says: [
        'wrong-value en/activities/digging-day.yaml:14:5 steps, number 1: give the step at least one line of say, ask or do — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'an address of the site that is not https',
      changes: { 'site.yaml': ['repository: https://', 'repository: http://'] },
      says: [
        'wrong-value site.yaml:10:1 repository: Invalid URL — write a whole address that begins with https://',
      ],
    },
    {
      mistake: 'a language that is no language tag',
      changes: { 'site.yaml': ['locales: [en, es]', 'locales: [en, es, spanglish]'] },
      says: [
        'wrong-value site.yaml:11:19 locales, number 3: must match pattern /^[a-z]{2}(-[A-Z]{2})?$/ — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a work whose author has neither a family name nor a literal one',
      changes: { 'sources.yaml': ['- family: Spade', '- name: Spade'] },
      says: [
        'missing-field sources.yaml:6:7 the field "family" is missing — add "family:" (expected string)',
        'unknown-field sources.yaml:6:7 there is no field "name" here — use one of: family, given, literal',
      ],
    },
    {
      mistake: 'a work without a note',
      changes: { 'sources.yaml': ['  note: An invented page without a date.\n', ''] },
      says: ['missing-field sources.yaml:28:3 the field "note" is missing — add "note:" (expected string)'],
    },
  ]);
});
