import { describe } from 'vitest';
import { testMistakes } from '../broken.ts';

const file = 'en/cases/elm-street.mdx';
const wanted = 'happened, organizing, mobilizing, power, leaders, result, limits';

describe('cases', () => {
  testMistakes([
    {
      mistake: 'a part that is left out',
      changes: { [file]: ['<CasePart of="power">\n\nThe works office held the key.\n\n</CasePart>\n\n', ''] },
      says: [
        `case-parts ${file}:31:1 the case tells happened, organizing, mobilizing, leaders, result, limits — tell its parts once each, in this order: ${wanted}`,
      ],
    },
    {
      mistake: 'a part that no case has',
      changes: { [file]: ['<CasePart of="power">', '<CasePart of="money">'] },
      says: [
        `case-parts ${file}:31:1 the case tells happened, organizing, mobilizing, money, leaders, result, limits — tell its parts once each, in this order: ${wanted}`,
        `wrong-prop ${file}:49:1 <CasePart> does not know of="money" — use one of: ${wanted}`,
      ],
    },
    {
      mistake: 'a lesson that is not there',
      changes: { [file]: ['lessons: [plant-a-bed]', 'lessons: [plant-a-bet]'] },
      says: [
        `unknown-reference ${file}:23:11 there is no lesson "plant-a-bet" — did you mean "plant-a-bed"?`,
      ],
    },
    {
      mistake: 'a link to a case that is not there',
      changes: { 'en/concepts/bed.mdx': ['A pot can', '[A pot](case:elm-stret) can'] },
      says: [
        'unknown-reference en/concepts/bed.mdx:21:1 there is no case "elm-stret" — did you mean "elm-street"?',
      ],
    },
  ]);
});
