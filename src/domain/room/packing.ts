import type { Answers, RoomAnswer } from './answers.ts';
import { base, digitsOf, numberOf } from './characters.ts';
import type { Question } from './question.ts';

/** Answers as one number: each question is a digit with as many values as it has answers, "don't know" and "skipped" among them. */

/** How many characters the answers to these questions take. */
export function packedLength(questions: readonly Question[]): number {
  const most = questions.reduce((product, question) => product * BigInt(valuesOf(question)), 1n);
  let length = 0;
  for (let room = 1n; room < most; room *= BigInt(base)) length += 1;
  return length;
}

/** The answers in characters. */
export function packAnswers(questions: readonly Question[], answers: Answers): number[] {
  const number = questions.reduce((sum, question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    return sum * BigInt(valuesOf(question)) + BigInt(valueOf(question, answer));
  }, 0n);
  return digitsOf(number, packedLength(questions));
}

/** The answers in such characters; `null` where no answers are written that way. */
export function unpackAnswers(questions: readonly Question[], digits: readonly number[]): Answers | null {
  let rest = numberOf(digits);
  const answers: [string, RoomAnswer][] = [];
  for (const question of [...questions].reverse()) {
    const values = BigInt(valuesOf(question));
    const answer = answerOf(question, Number(rest % values));
    if (answer !== undefined) answers.unshift([question.id, answer]);
    rest /= values;
  }
  return rest === 0n ? Object.fromEntries(answers) : null;
}

/** 0 is skipped. One choice: 1 is "don't know", then the choices. Several: one bit for each choice, "don't know" above them all. */
function valuesOf({ takes, choices }: Question): number {
  return takes === 'one' ? choices.length + 2 : 2 ** choices.length + 1;
}

function valueOf({ takes, choices }: Question, answer: RoomAnswer | undefined): number {
  if (answer === undefined) return 0;
  if (takes === 'several') {
    if (answer === 'unknown') return 2 ** choices.length;
    return choices.reduce((sum, { id }, place) => sum + (answer.includes(id) ? 2 ** place : 0), 0);
  }
  if (answer === 'unknown') return 1;
  const place = choices.findIndex(({ id }) => id === answer[0]);
  // A choice that the question does not have is as good as none.
  return place < 0 ? 0 : place + 2;
}

function answerOf({ takes, choices }: Question, value: number): RoomAnswer | undefined {
  if (value === 0) return undefined;
  if (takes === 'several') {
    if (value === 2 ** choices.length) return 'unknown';
    return choices.filter((_, place) => Math.floor(value / 2 ** place) % 2 === 1).map(({ id }) => id);
  }
  if (value === 1) return 'unknown';
  const choice = choices[value - 2];
  return choice && [choice.id];
}
