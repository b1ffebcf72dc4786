/** Why a whole file was refused. The sentence for each code, with what to do, is an interface word. */
export type FileProblemCode =
  | 'too-large'
  | 'empty'
  | 'not-json'
  | 'not-a-record'
  | 'newer-version'
  | 'wrong-shape'
  | 'sealed-truncated'
  | 'sealed-damaged'
  | 'sealed-newer'
  | 'no-cipher';

/** A refused file. Nothing of it was taken over. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /**
   * What the sentence needs. `too-large`: `limit`, `size` (characters). `not-json`: `line` (0 = not known).
   * `newer-version`, `sealed-newer`: `found`, `known`. `wrong-shape`: `field`.
   */
  readonly detail: Readonly<Record<string, string | number>>;
}
