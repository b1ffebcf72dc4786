import { problem, type Place, type Problem } from '#domain/problems.ts';
import { readText, shownPath } from './files.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** One reading of a content folder: what is there, and what was found wrong on the way. */
export interface Reading {
  folder: string;
  /** Every file, as a path inside the folder. */
  names: readonly string[];
  problems: Problem[];
  /** What could not be read, as in `Library`. */
  broken: Set<string>;
}

/** Takes the result of a step, and notes its problems. */
export function keep<T extends { problems: readonly Problem[] }>(
  { problems }: Pick<Reading, 'problems'>,
  step: T,
): T {
  problems.push(...step.problems);
  return step;
}

/** The text of a file, where it can be read and trusted. */
export function textOf(reading: Reading, name: string): string | undefined {
  return keep(reading, readText(reading.folder, name)).text;
}

/** A YAML file that every site needs. */
export function neededYaml(reading: Reading, name: string): YamlText | undefined {
  const file = shownPath(reading.folder, name);
  if (!reading.names.includes(name)) {
    reading.problems.push(problem('missing-file', startOf(file)));
    return undefined;
  }
  const text = textOf(reading, name);
  return text === undefined ? undefined : keep(reading, readYaml(text, file));
}

/** The first character of a file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}
