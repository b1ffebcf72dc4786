import { describe, expect, test } from 'vitest';
import { shelfOf } from '#domain/library.ts';
import { checkAfter, files, testMistakes } from '../broken.ts';

const { concept, lesson } = files;
const [turn, translated] = ['en/concepts/turn.mdx', 'es/concepts/bed.mdx'];
const [activity, assessment] = ['en/activities/digging-day.yaml', 'en/assessments/bed-check.yaml'];
const translatedQuiz = 'es/assessments/bed-check.yaml';

/** Says in a file how people ask for what it is about. */
function asking(phrases: string, before = 'definition:'): readonly [string, string] {
  return [before, `asked: ${phrases}\n${before}`];
}

describe('what people ask', () => {
  testMistakes([
    {
      mistake: 'the same question for two pages, but for case, hyphens and plural',
      changes: {
        [concept]: asking('[where do I dig, flower-beds]'),
        [lesson]: asking('[a first spade, Flower bed]', 'minutes:'),
      },
      says: [
        'asked-twice en/lessons/garden/plant-a-bed.mdx:5:24 "Flower bed" is already asked in en/concepts/bed.mdx:5 — what people ask leads to one page; take it out here or there, or say it in other words',
      ],
    },
    {
      mistake: 'the same question for an activity and for an assessment that a lesson has already',
      changes: {
        [lesson]: asking('[a first spade, game with spades]', 'minutes:'),
        [activity]: asking('[Game with spades, dig together]', 'purpose:'),
        [assessment]: asking('[test my soil, dig together]', 'title:'),
      },
      says: [
        'asked-twice en/activities/digging-day.yaml:4:9 "Game with spades" is already asked in en/lessons/garden/plant-a-bed.mdx:5 — what people ask leads to one page; take it out here or there, or say it in other words',
        'asked-twice en/assessments/bed-check.yaml:3:23 "dig together" is already asked in en/activities/digging-day.yaml:4 — what people ask leads to one page; take it out here or there, or say it in other words',
      ],
    },
    {
      mistake: 'the same question twice for one page',
      changes: { [turn]: asking('[who waters, who waters]') },
      says: [
        'asked-twice en/concepts/turn.mdx:5:21 "who waters" is already asked in en/concepts/turn.mdx:5 — what people ask leads to one page; take it out here or there, or say it in other words',
      ],
    },
    {
      mistake: 'one question only',
      changes: { [concept]: asking('[where do I dig]') },
      says: [
        'wrong-value en/concepts/bed.mdx:5:1 asked: write at least two ways to ask for it — docs/authors.md and src/schema say what can stand there',
      ],
    },
    {
      mistake: 'a question as long as a letter',
      changes: { [concept]: asking(`[where do I dig, ${'and where '.repeat(9)}]`) },
      says: [
        'wrong-value en/concepts/bed.mdx:5:25 asked, number 2: keep what people ask under 80 characters — docs/authors.md and src/schema say what can stand there',
      ],
    },
  ]);

  test('is said in a translation in its own words, and may be the same in two languages', () => {
    const { library, problems } = checkAfter({
      [concept]: asking('[where do I dig, patch of earth]'),
      [turn]: asking('[who waters, whose day]'),
      [translated]: asking('[dónde cavo, who waters, un trozo]'),
    });
    expect(problems).toEqual([]);
    expect(shelfOf(library, 'es').concept.get('bed')?.data.asked).toEqual([
      'dónde cavo',
      'who waters',
      'un trozo',
    ]);
    expect(shelfOf(library, 'es').concept.get('turn')?.data.asked).toEqual(['who waters', 'whose day']);
  });

  test('is said of an assessment in a translation too', () => {
    const { library, problems } = checkAfter({
      [assessment]: asking('[test my soil, am I a gardener]', 'intro:'),
      [translatedQuiz]: asking('[prueba de tierra, soy jardinera]', 'items:'),
    });
    expect(problems).toEqual([]);
    expect(shelfOf(library, 'es').assessment.get('bed-check')?.data.asked).toEqual([
      'prueba de tierra',
      'soy jardinera',
    ]);
  });
});
