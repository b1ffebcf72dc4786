import { describe } from 'vitest';
import { files, testMistakes } from '../broken.ts';

const last = '        feedback: Only now dig.\n';
const place = 'en/assessments/bed-check.yaml';
/** The quiz of the fixture with one more item at its end, whose first line is line 92. */
const withItem = (lines: string) => ({ [files.quiz]: [last, `${last}${lines}`] as const });

const short = (accept: string, near: string) => `  - id: bed-short
    type: short
    stem: What do beans climb?
    accept: [${accept}]
    near:
      - text: ${near}
        feedback: Longer than that.
    feedback: { right: They climb poles., wrong: They climb something long. }
`;
const cloze = (text: string, key = 'sun', second = 'Shade') => `  - id: bed-cloze
    type: cloze
    stem: Fill in.
    text: ${text}
    gaps:
      - id: want
        kind: choose
        options: [{ id: sun, text: Sun }, { id: shade, text: ${second} }]
        key: ${key}
        feedback: Beans want sun.
`;
const match = (key: string) => `  - id: bed-match
    type: match
    stem: Join.
    choices: [{ id: dig, text: A spade }, { id: pour, text: A can }]
    rows:
      - { id: earth, text: Earth, key: dig, feedback: You dig it. }
      - { id: rain, text: Water, key: ${key}, feedback: You pour it. }
`;
const label = (diagram: string, x: number) => `  - id: bed-label
    type: label
    stem: What is where?
    diagram: ${diagram}
    labels: [{ id: deep, text: Deep root }, { id: wide, text: Wide root }]
    points:
      - { id: one, x: 10, y: 10, where: On the left, key: deep, feedback: It goes down. }
      - { id: two, x: ${x}, y: 10, where: On the right, key: wide, feedback: It spreads. }
`;

describe('items to write, join and name', () => {
  testMistakes([
    { mistake: 'none, in a term', changes: withItem(short('poles, a stick', 'twig')), says: [] },
    { mistake: 'none, in a text with gaps', changes: withItem(cloze("'[[want]] first.'")), says: [] },
    { mistake: 'none, in rows to join', changes: withItem(match('pour')), says: [] },
    { mistake: 'none, in a picture', changes: withItem(label('roots', 20)), says: [] },
    {
      mistake: 'two accepted wordings that are the same',
      changes: withItem(short('the poles, Poles!', 'twig')),
      says: [
        `same-answers ${place}:95:25 "Poles!" is accepted already: case, accents, punctuation and spaces never count — take one of them out`,
      ],
    },
    {
      mistake: 'a near answer that is right',
      changes: withItem(short('poles', 'The Poles')),
      says: [
        `same-answers ${place}:97:9 "The Poles" is accepted already: case, accents, punctuation and spaces never count — take one of them out`,
      ],
    },
    {
      mistake: 'a gap in the text that is not among the gaps, and one that is not in the text',
      changes: withItem(cloze("'[[wants]] first.'")),
      says: [
        `unknown-gap ${place}:95:5 the text has a gap "[[wants]]", and there is no gap of that id — did you mean "want"?`,
        `gap-places ${place}:97:9 the gap "want" stands in the text 0 times — write [[want]] once, where the gap is`,
      ],
    },
    {
      mistake: 'a gap whose key is no option, and two options that are the same',
      changes: withItem(cloze("'[[want]] first.'", 'moon', 'sun.')),
      says: [
        `same-options ${place}:99:56 two options say the same: "sun." — reword one of them`,
        `unknown-key ${place}:100:9 the key names "moon", which is no option of this item — use one of: sun, shade`,
      ],
    },
    {
      mistake: 'a row whose choice does not exist',
      changes: withItem(match('spill')),
      says: [
        `unknown-key ${place}:98:34 the key names "spill", which is no option of this item — use one of: dig, pour`,
      ],
    },
    {
      mistake: 'a point outside its picture',
      changes: withItem(label('roots', 9000)),
      says: [
        `outside-picture ${place}:99:9 the point "two" lies outside its picture, which is 400 wide and 200 high — give x and y in units of the viewBox of the diagram`,
      ],
    },
    {
      mistake: 'a picture that does not exist',
      changes: withItem(label('rots', 20)),
      says: [`unknown-reference ${place}:95:5 there is no diagram "rots" — did you mean "roots"?`],
    },
  ]);
});
