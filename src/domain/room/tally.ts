import type { Choice, Question } from './question.ts';

/** One table of a tally sheet: a room for strokes wherever a question and a choice meet. */
export interface TallyTable {
  /** `grid`: a row for each question, a column for each choice. `list`: one question, a row for each choice. */
  readonly kind: 'grid' | 'list';
  /** What stands above it: the question of a list, or what all rows of a grid ask. */
  readonly title: string | null;
  readonly rows: readonly TallyRow[];
  readonly choices: readonly Choice[];
  /** Whether the choices are too many or too long to head narrow columns, so that letters stand for them. */
  readonly isLettered: boolean;
}

/** One question in a table. */
export interface TallyRow {
  readonly id: string;
  /** Counted through the whole sheet, from 1. */
  readonly number: number;
  readonly text: string;
}

/** The most that a column of a printed grid can be headed with. */
const longestHead = 16;
const mostHeads = 5;

/** The tables of a tally sheet: neighbours with the same choices share a grid, and a question with choices of its own is a list. */
export function tallyTables(questions: readonly Question[]): TallyTable[] {
  const groups: { number: number; question: Question }[][] = [];
  for (const [n, question] of questions.entries()) {
    const last = groups.at(-1);
    const one = { number: n + 1, question };
    if (last?.[0] && belongTogether(last[0].question, question)) last.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group): TallyTable[] => {
    const [first] = group;
    if (!first) return [];
    const { stem, part, choices } = first.question;
    if (group.length === 1) {
      const text = part === null ? stem : `${stem} ${part}`;
      const rows = [{ id: first.question.id, number: first.number, text }];
      return [{ kind: 'list', title: text, rows, choices, isLettered: false }];
    }
    return [
      {
        kind: 'grid',
        title: part === null ? null : stem,
        rows: group.map(({ number, question }) => ({
          id: question.id,
          number,
          text: question.part ?? question.stem,
        })),
        choices,
        isLettered: choices.length > mostHeads || choices.some(({ text }) => text.length > longestHead),
      },
    ];
  });
}

/** The letter of a choice: A, B, C. */
export function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}

function belongTogether(one: Question, other: Question): boolean {
  const sameItem = one.part === null ? other.part === null : other.part !== null && one.stem === other.stem;
  return (
    sameItem &&
    one.choices.length === other.choices.length &&
    one.choices.every(({ id, text }, n) => other.choices[n]?.id === id && other.choices[n].text === text)
  );
}
