import { fill } from '#domain/words.ts';

/** Why a code or a file was refused. The sentence for each, with what to do, is an interface word. */
export type RoomProblemCode =
  | 'empty'
  | 'strange'
  | 'changed'
  | 'swapped'
  | 'missing'
  | 'extra'
  | 'unclear'
  | 'newer'
  | 'other-instrument'
  | 'other-version'
  | 'other-room'
  | 'not-answers'
  | 'file-large'
  | 'file-not-json'
  | 'file-not-room'
  | 'file-newer'
  | 'file-shape'
  | 'file-code'
  | 'file-row'
  | 'file-no-codes'
  | 'file-hands';

/** A refused code or file. Nothing of it was taken over. */
export interface RoomProblem {
  readonly code: RoomProblemCode;
  /** The groups of four that are wrong, counted from 1; none where that cannot be told. */
  readonly groups?: readonly number[];
  /**
   * What the sentence needs. `strange`: `character`. `changed`, `swapped`: `typed` (the groups as they were read).
   * `missing`, `extra`: `n` (characters). `other-version`: `title`. `file-large`: `limit` (characters).
   * `file-shape`: `field`. `file-code`, `file-hands`: `n` (which entry).
   * `file-row`: `n` (which row, the heads being the first).
   */
  readonly detail: Readonly<Record<string, string | number>>;
  /** `file-code`, `file-row`: what is wrong with the code of that entry. */
  readonly reason?: RoomProblem;
}

/** One sentence for each code; a second form, `code-somewhere`, for slips whose group cannot be named. */
export type RoomProblemWords = Readonly<
  Record<RoomProblemCode | 'missing-somewhere' | 'extra-somewhere', string>
>;

/** A problem in words: where, what, what to do. */
export function describeRoomProblem(problem: RoomProblem, words: RoomProblemWords, locale: string): string {
  const { code, groups = [], detail, reason } = problem;
  const isLength = code === 'missing' || code === 'extra';
  const sentence = words[isLength && groups.length === 0 ? (`${code}-somewhere` as const) : code];
  return fill(sentence, {
    ...detail,
    groups: new Intl.ListFormat(locale).format(groups.map(String)),
    ...(reason && { reason: describeRoomProblem(reason, words, locale) }),
  });
}
