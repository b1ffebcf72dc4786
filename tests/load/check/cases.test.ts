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
        `case-parts ${file}:33:1 the case tells happened, organizing, mobilizing, leaders, result, limits — tell its parts once each, in this order: ${wanted}`,
      ],
    },
    {
      mistake: 'a part that no case has',
      changes: { [file]: ['<CasePart of="power">', '<CasePart of="money">'] },
      says: [
        `case-parts ${file}:33:1 the case tells happened, organizing, mobilizing, money, leaders, result, limits — tell its parts once each, in this order: ${wanted}`,
        `wrong-prop ${file}:51:1 <CasePart> does not know of="money" — use one of: ${wanted}`,
      ],
    },
    {
      mistake: 'years that are not those of the dates',
      changes: { [file]: ['from: 1991', 'from: 1990'] },
      says: [
        `case-years ${file}:9:1 the dates say "1991 to 1994", and the years go from 1990 to 1994 — write the first and the last year of "dates" into "years", the earlier one as "from"`,
      ],
    },
    {
      mistake: 'a case without its places',
      changes: { [file]: ['places: [{ country: US, region: Alabama }]\n', ''] },
      says: [`missing-field ${file}:2:1 the field "places" is missing — add "places:" (expected array)`],
    },
    {
      mistake: 'a country by its name, and two letters that no country has',
      changes: { [file]: ['[{ country: US, region: Alabama }]', '[{ country: Poland }, { country: QX }]'] },
      says: [
        `wrong-value ${file}:7:12 country: write a country as its two capital letters of ISO 3166, such as US or PL — docs/authors.md and src/schema say what can stand there`,
        `wrong-value ${file}:7:33 country: no country has these two letters; US, PL and ZA are codes of ISO 3166 — docs/authors.md and src/schema say what can stand there`,
      ],
    },
    {
      mistake: 'a lesson that is not there',
      changes: { [file]: ['lessons: [plant-a-bed]', 'lessons: [plant-a-bet]'] },
      says: [
        `unknown-reference ${file}:25:11 there is no lesson "plant-a-bet" — did you mean "plant-a-bed"?`,
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
