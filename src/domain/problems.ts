import { closest, distance } from 'fastest-levenshtein';
import { catalogue } from './problem-catalogue.ts';
import { fill } from './words.ts';

/** Where a problem stands, as an editor counts: the first line and column are 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The place of a character in a text. */
export function placeAt(text: string, index: number, file: string): Place {
  const before = text.slice(0, index).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The first character of a text by its number, since it may be one that nobody can see. */
export function characterName(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The name of one kind of mistake. */
export type ProblemCode = keyof typeof catalogue;

/** Something in `content/` that an author can mend. */
export interface Problem extends Place {
  code: ProblemCode;
  message: string;
  fix: string;
}

/** Puts a mistake into words. */
export function problem(
  code: ProblemCode,
  place: Place,
  values: Readonly<Record<string, string | number>> = {},
): Problem {
  const [message, fix] = catalogue[code];
  const { file, line, column } = place;
  const say = (sentence: string) => fill(sentence, values).replaceAll(/\s+/g, ' ');
  return { code, file, line, column, message: say(message), fix: say(fix) };
}

/** One line for the terminal: `path:line:column message — how to fix`. */
export function describe({ file, line, column, message, fix }: Problem): string {
  return `${file}:${line}:${column} ${message} — ${fix}`;
}

/** In the order an author works: by file, then from top to bottom. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}

/** The known name that is nearest to what was written, when one is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(written, [...known]);
  const reach = Math.max(2, Math.ceil(written.length / 3));
  return distance(written, near) <= reach ? near : undefined;
}

/** Guesses what was meant: the nearest known name, or the list of names when nothing is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return 'nothing of this kind is written yet';
  const near = nearest(written, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  const some = known.slice(0, 12).join(', ');
  return known.length <= 12 ? `use one of: ${some}` : `use one of: ${some}, …`;
}
