import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { lesson, second } = files;

const fifty = 'bean '.repeat(50).trim();

describe('blocks', () => {
  testMistakes([
    {
      mistake: 'a misspelt block',
      changes: {
        [second]: [
          ['<Limits>', '<Limit>'],
          ['</Limits>', '</Limit>'],
        ],
      },
      says: [
        'unknown-block en/lessons/garden/share-the-water.mdx:40:1 there is no block <Limit> in a lesson — did you mean "Limits"?',
      ],
    },
    {
      mistake: 'an HTML tag',
      changes: { [second]: ['Pass the list round.', 'Pass the <b>list</b> round.'] },
      says: [
        'unknown-block en/lessons/garden/share-the-water.mdx:52:10 there is no block <b> in a lesson — write Markdown; tags of HTML are not read',
      ],
    },
    {
      mistake: 'a misspelt prop',
      changes: {
        [second]: ['<Slide title="Whose turn?" minutes="2">', '<Slide title="Whose turn?" minute="2">'],
      },
      says: [
        'unknown-prop en/lessons/garden/share-the-water.mdx:46:1 <Slide> has no prop "minute" — did you mean "minutes"?',
        'missing-prop en/lessons/garden/share-the-water.mdx:46:1 <Slide> needs the prop "minutes" — add minutes="…"',
      ],
    },
    {
      mistake: 'a prop of a block that has none',
      changes: { [second]: ['<Limits>', '<Limits title="But">'] },
      says: [
        'unknown-prop en/lessons/garden/share-the-water.mdx:40:1 <Limits> has no prop "title" — take it out',
      ],
    },
    {
      mistake: 'a missing prop',
      changes: { [lesson]: [' decision="Draw lots each spring"', ''] },
      says: [
        'missing-prop en/lessons/garden/plant-a-bed.mdx:67:1 <Context> needs the prop "decision" — add decision="…"',
      ],
    },
    {
      mistake: 'an empty prop is a missing one',
      changes: { [second]: ['<Scenario title="A dry July">', '<Scenario title="">'] },
      says: [
        'missing-prop en/lessons/garden/share-the-water.mdx:16:1 <Scenario> needs the prop "title" — add title="…"',
      ],
    },
    {
      mistake: 'an empty id is a missing one',
      changes: { [second]: ['<Limits>', '<Check id="" />\n\n<Limits>'] },
      says: [
        'missing-prop en/lessons/garden/share-the-water.mdx:40:1 <Check> needs the prop "id" — add id="…"',
      ],
    },
    {
      mistake: 'a value that is not one of a few',
      changes: { [second]: ['evidence="practice"', 'evidence="practise"'] },
      says: [
        'wrong-prop en/lessons/garden/share-the-water.mdx:24:46 <Claim> does not know evidence="practise" — did you mean "practice"?',
      ],
    },
    {
      mistake: 'a number in words',
      changes: { [second]: ['days="7"', 'days="seven"'] },
      says: [
        'wrong-prop en/lessons/garden/share-the-water.mdx:34:1 <FieldTask> does not know days="seven" — write a whole number, such as 2',
      ],
    },
    {
      mistake: 'a note outside a slide',
      changes: {
        [second]: [
          'Hang a list by the tap.',
          '<FacilitatorNote kind="say">\n\nHang a list.\n\n</FacilitatorNote>',
        ],
      },
      says: [
        'misplaced-block en/lessons/garden/share-the-water.mdx:36:1 <FacilitatorNote> cannot stand here — put it inside <Slide>',
      ],
    },
    {
      mistake: 'a slide in a concept',
      changes: {
        'en/concepts/root.mdx': [
          'Not every root is deep.',
          '<Slide title="A pot" minutes="1">\n\nA pot.\n\n</Slide>',
        ],
      },
      says: [
        'misplaced-block en/concepts/root.mdx:21:1 <Slide> cannot stand here — put it directly in a lesson',
      ],
    },
    {
      mistake: 'a check inside a slide',
      changes: { [second]: ['A name and a day.', '<Check id="water-dials" />'] },
      says: [
        'misplaced-block en/lessons/garden/share-the-water.mdx:48:1 <Check> cannot stand here — put it directly in a lesson or page, or inside <TryFirst> or <FieldTask>',
      ],
    },
  ]);
});

describe('promises of the blocks', () => {
  testMistakes([
    {
      mistake: 'a claim without a source',
      changes: { [second]: ['A list by the tap is enough [@gardeners].', 'A list by the tap is enough.'] },
      says: [
        'claim-without-source en/lessons/garden/share-the-water.mdx:24:46 a claim is labelled but names no source — add a citation such as [@han2014] inside <Claim>',
      ],
    },
    {
      mistake: 'a claim without a source in a translation',
      changes: {
        'es/lessons/garden/plant-a-bed.mdx': [
          'Lo eligen quienes lo van a regar [@spade2001].',
          'Lo eligen quienes lo van a regar.',
        ],
      },
      says: [
        'claim-without-source es/lessons/garden/plant-a-bed.mdx:28:67 a claim is labelled but names no source — add a citation such as [@han2014] inside <Claim>',
      ],
    },
    {
      mistake: 'an example that leaves one setting out',
      changes: {
        [lesson]: [
          [
            '<Context of="patients" people="Patients of a day clinic" obstacle="Nobody can kneel" decision="Build the bed at table height">',
            '',
          ],
          ['A carpenter raised the bed. Now people weed from their chairs.\n\n</Context>', ''],
        ],
        'es/lessons/garden/plant-a-bed.mdx': null,
        'es/pages/about.mdx': null,
      },
      says: [
        'contexts en/lessons/garden/plant-a-bed.mdx:47:1 the example is told for tenants, parents, congregation — tell it once for each of tenants, parents, patients, congregation',
      ],
    },
    {
      mistake: 'an example that is told twice for one setting',
      changes: {
        [lesson]: ['of="patients"', 'of="parents"'],
        'es/lessons/garden/plant-a-bed.mdx': null,
        'es/pages/about.mdx': null,
      },
      says: [
        'contexts en/lessons/garden/plant-a-bed.mdx:47:1 the example is told for tenants, parents, parents, congregation — tell it once for each of tenants, parents, patients, congregation',
      ],
    },
    {
      mistake: 'a second example answers for itself',
      changes: {
        [second]: ['<Limits>', '<Example title="Alone">\n\nNobody came.\n\n</Example>\n\n<Limits>'],
      },
      says: [
        'contexts en/lessons/garden/share-the-water.mdx:40:1 the example is told for nobody — tell it once for each of tenants, parents, patients, congregation',
      ],
    },
    {
      mistake: 'a slide that nobody can read from the back',
      changes: { [second]: ['A name and a day.', fifty] },
      says: [
        'long-slide en/lessons/garden/share-the-water.mdx:46:1 the slide has 50 words — keep it to 25; say the rest in a note',
      ],
    },
    {
      mistake: 'what the facilitator says does not count as words of the slide',
      changes: { [second]: ['Pass the list round.', fifty] },
      says: [],
    },
  ]);
});
