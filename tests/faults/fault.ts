/** The four areas in which a mistake costs somebody their work, their secret or their trust. */
export type Area = 'storage' | 'import and export' | 'erase' | 'checker';

/** One mistake that somebody could make: a text of the code, and what would stand there in its place. */
export interface Fault {
  readonly area: Area;
  /** The file that it is in, from the top of the repository. */
  readonly file: string;
  /** What would go wrong, for a person. */
  readonly what: string;
  /** A text that stands exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** No test caught it when it was seeded first; one does since. */
  readonly isLate?: boolean;
}

/** A fault before it is told which area it belongs to. */
export type Seed = Omit<Fault, 'area'>;

/** A source with a fault in it. Throws where the text of the fault does not stand there once: it would test nothing, or not what it says. */
export function seeded(source: string, { file, from, to }: Pick<Fault, 'file' | 'from' | 'to'>): string {
  const times = source.split(from).length - 1;
  if (times !== 1)
    throw new Error(`${file}: "${from}" stands there ${times} times and must stand there once`);
  if (from === to) throw new Error(`${file}: "${from}" is put in place of itself`);
  // As a function: in a text, dollar signs would have a meaning.
  return source.replace(from, () => to);
}
