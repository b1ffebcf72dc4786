import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const { quiz, inventory, dials } = files;

describe('fields of an assessment', () => {
  testMistakes([
    {
      mistake: 'an option without feedback',
      changes: { [quiz]: ['        feedback: It does not grow.\n', ''] },
      says: [
        'missing-field en/assessments/bed-check.yaml:40:9 the field "feedback" is missing — add "feedback:" (expected string)',
      ],
    },
    {
      mistake: 'an item of a type that does not exist',
      changes: { [quiz]: ['type: truefalse', 'type: true-false'] },
      says: [
        'wrong-value en/assessments/bed-check.yaml:46:5 type: "true-false" is not one of its values — did you mean "truefalse"?',
      ],
    },
    {
      mistake: 'an item without a type',
      changes: { [quiz]: ['    type: truefalse\n', ''] },
      says: [
        'missing-field en/assessments/bed-check.yaml:45:5 the field "type" is missing — add "type:" (one of single, multi, truefalse, sort, order, short, cloze, estimate, match, label, rank, poll, checklist, rubric, likert, card, reflection)',
      ],
    },
    {
      mistake: 'an assessment of a kind that does not exist says only that',
      changes: { [quiz]: ['kind: quiz', 'kind: exam'] },
      says: [
        'wrong-value en/assessments/bed-check.yaml:2:1 kind: "exam" is not one of its values — use one of: quiz, worksheet, inventory, dialogue, simulation',
      ],
    },
    {
      mistake: 'an assessment without a kind says only that',
      changes: { [quiz]: ['kind: quiz\n', ''] },
      says: [
        'missing-field en/assessments/bed-check.yaml:1:1 the field "kind" is missing — add "kind:" (one of quiz, worksheet, inventory, dialogue, simulation)',
      ],
    },
    {
      mistake: 'a simulation whose model does not exist',
      changes: { [dials]: ['model: dials', 'model: dial'] },
      says: [
        'wrong-value en/assessments/water-dials.yaml:3:1 model: "dial" is not one of its values — did you mean "dials"?',
      ],
    },
    {
      mistake: 'a name in a table that is no id',
      changes: { [dials]: ['moves: { beans: 5,', 'moves: { Beans!: 5, beans: 5,'] },
      says: [
        'wrong-value en/assessments/water-dials.yaml:31:18 the name "Beans!": write an id in lower case with hyphens, such as "power-mapping" — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'two keys for one right option',
      changes: { [quiz]: ['key: [tenders]', 'key: [tenders, owner]'] },
      says: [
        'wrong-value en/assessments/bed-check.yaml:24:5 key: Too big: expected array to have exactly 1 items — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a reading of the inventory that is no level',
      changes: { [inventory]: ['when: { depth: high, breadth: high }', 'when: { depth: hihg }'] },
      says: [
        'wrong-value en/assessments/garden-inventory.yaml:78:13 depth: "hihg" is not one of its values — did you mean "high"?',
      ],
    },
  ]);
});
