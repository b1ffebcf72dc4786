import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { lesson, second, module, workshop } = files;

describe('what no reader would ever meet', () => {
  testMistakes([
    {
      mistake: 'a lesson in no module',
      changes: { [module]: ['lessons: [plant-a-bed, share-the-water]', 'lessons: [plant-a-bed]'] },
      says: [
        'not-placed en/lessons/garden/share-the-water.mdx:2:1 no module places "share-the-water" — add it to the list of a module, so that people can reach it',
      ],
    },
    {
      mistake: 'a module in no track',
      changes: {
        'en/modules/orchard.yaml':
          'id: orchard\ntitle: Orchard\nsummary: Trees.\noutcome: Plant a tree.\nlessons: [plant-a-bed]\n',
        [module]: ['lessons: [plant-a-bed, share-the-water]', 'lessons: [share-the-water]'],
      },
      says: [
        'not-placed en/modules/orchard.yaml:1:1 no track places "orchard" — add it to the list of a track, so that people can reach it',
      ],
    },
    {
      mistake: 'an activity of no lesson and no workshop',
      changes: {
        [lesson]: ['activity: digging-day\n', ''],
        [workshop]: [
          '        activity: digging-day\n        steps: [dig-draw, dig-agree, dig-round]\n',
          '        do: [Draw.]\n',
        ],
      },
      says: [
        'not-placed en/activities/digging-day.yaml:1:1 no lesson places "digging-day" — add it to the list of a lesson, so that people can reach it',
      ],
    },
    {
      mistake: 'a concept of no lesson and no concept',
      changes: {
        [second]: [
          ['concepts: [turn, bed]', 'concepts: [bed]'],
          ['[turn](concept:turn)', 'turn'],
        ],
      },
      says: [
        'not-placed en/concepts/turn.mdx:2:1 no lesson places "turn" — add it to the list of a lesson, so that people can reach it',
      ],
    },
    {
      mistake: 'an assessment that no lesson places',
      changes: { [second]: ['<Check id="water-weeks" />\n\n', ''] },
      says: [
        'unplaced-assessment en/assessments/water-weeks.yaml:1:1 no lesson places the assessment "water-weeks" — place it with <Check id="water-weeks" />, or write "instrument: true" if it stands by itself',
      ],
    },
    {
      mistake: 'a source that nobody cites',
      changes: {
        'sources.yaml': [
          '- id: gardeners',
          '- id: nobody\n  type: book\n  title: Unread\n  author:\n    - literal: Nobody\n  access: open\n  note: Unread.\n- id: gardeners',
        ],
      },
      says: [
        'unused-source sources.yaml:28:3 nobody cites "nobody" — cite it as [@nobody], or take the entry out',
      ],
    },
    {
      mistake: 'a diagram that nothing shows',
      changes: {
        'en/diagrams/leaf.svg': '<svg viewBox="0 0 9 9"><title>A leaf</title><desc>One leaf.</desc></svg>\n',
      },
      says: [
        'unused-diagram en/diagrams/leaf.svg:1:1 no lesson shows the diagram "leaf" — place it with <Diagram id="leaf" />, or delete it',
      ],
    },
    {
      mistake: 'an objective that nothing works on',
      changes: {
        [lesson]: [
          'concepts: [bed, root]',
          '  - id: sing\n    text: Sing while you dig.\nconcepts: [bed, root]',
        ],
      },
      says: [
        'unworked-objective en/lessons/garden/plant-a-bed.mdx:13:5 nothing works on the objective "sing" — name it in an item, an exercise, a worksheet or the field task',
      ],
    },
    {
      mistake: 'prerequisites that go round in a circle',
      changes: { [lesson]: ['covers: [S1]', 'requires: [share-the-water]\ncovers: [S1]'] },
      says: [
        'cycle en/lessons/garden/share-the-water.mdx:8:12 the prerequisites go round in a circle: plant-a-bed → share-the-water → plant-a-bed — take one of them out of "requires"',
      ],
    },
    {
      mistake: 'a lesson that requires itself',
      changes: { [lesson]: ['covers: [S1]', 'requires: [plant-a-bed]\ncovers: [S1]'] },
      says: [
        'cycle en/lessons/garden/plant-a-bed.mdx:7:12 the prerequisites go round in a circle: plant-a-bed → plant-a-bed — take one of them out of "requires"',
      ],
    },
  ]);
});
