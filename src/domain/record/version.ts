import { isPlain } from './json.ts';
import type { FileProblem } from './file-problem.ts';

/** The name at the head of every exported file. */
export const RECORD_FORMAT = 'groundwork-record';

/** The version that this code writes, in files and in the browser's database. */
export const RECORD_VERSION = 1;

/** A file's fields in the shape of the current version, or why it was refused. */
export type Migrated =
  | { readonly kind: 'current'; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

type Fields = Readonly<Record<string, unknown>>;

/** Lifts fields from the version of the key to the next one. A version once shipped keeps its step for good. */
const steps: ReadonlyMap<number, (fields: Fields) => Fields> = new Map();

/** Lifts saved data of any version to the current one. A newer version is refused, because guessing would lose work. */
export function migrate(raw: unknown): Migrated {
  const version = isPlain(raw) && raw['format'] === RECORD_FORMAT ? raw['version'] : undefined;
  if (!isPlain(raw) || typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return { kind: 'refused', problem: { code: 'not-a-record', detail: {} } };
  }
  if (version > RECORD_VERSION) {
    return {
      kind: 'refused',
      problem: { code: 'newer-version', detail: { found: version, known: RECORD_VERSION } },
    };
  }
  let fields: Fields = raw;
  for (let from = version; from < RECORD_VERSION; from += 1) fields = steps.get(from)?.(fields) ?? fields;
  return { kind: 'current', fields };
}
