import { asDamaged, damagedText, type DamagedEntry, type EntryKind } from './damaged.ts';
import { parseEntry, type Entries } from './entry.ts';
import type { FileProblem } from './file-problem.ts';
import { isJson, jsonText } from './json.ts';
import { mergeRecords } from './merge.ts';
import { emptyRecord, reachedCounter, type LearnerRecord } from './record.ts';
import { migrate, RECORD_FORMAT, RECORD_VERSION } from './version.ts';

/** The largest file that is read, in characters: 2 MB. Checked before parsing, so a giant cannot freeze a phone. */
export const LARGEST_FILE = 2 * 1024 * 1024;

/** What came out of a file: a record, or the reason why the file was refused whole. */
export type FileReading =
  | { readonly kind: 'record'; readonly record: LearnerRecord }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

type Fields = Readonly<Record<string, unknown>>;

/** A record as a file that people can read: JSON with one entry on each line. */
export function exportFile(record: LearnerRecord): string {
  const parts = [
    `"format": ${jsonText(RECORD_FORMAT)}`,
    `"version": ${RECORD_VERSION}`,
    `"counter": ${record.counter}`,
    `"place": ${jsonText(record.place)}`,
    `"attempts": ${lines(record.attempts.map(jsonText))}`,
    `"notes": ${lines(record.notes.map(jsonText))}`,
    `"tombstones": ${lines(record.tombstones.map(jsonText))}`,
    `"damaged": ${lines(record.damaged.map(damagedText))}`,
  ];
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

/** Reads an exported file. An entry that cannot be understood is set aside; the others come through. */
export function readFile(text: string, limit = LARGEST_FILE): FileReading {
  if (text.length > limit) return refused('too-large', { limit, size: text.length });
  if (text.trim() === '') return refused('empty');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('not-json', { line: lineOf(error) });
  }
  const migrated = migrate(raw);
  return migrated.kind === 'refused' ? migrated : readFields(migrated.fields);
}

function readFields(fields: Fields): FileReading {
  const wrong = ['attempts', 'notes', 'tombstones', 'damaged'].find(
    (name) => !Array.isArray(own(fields, name) ?? []),
  );
  if (wrong !== undefined) return refused('wrong-shape', { field: wrong });

  const damaged = list(fields, 'damaged').map((raw): DamagedEntry => {
    const { from, reason, entry } = asDamaged(raw);
    return { from, reason, entry: keepable(entry) };
  });
  const readAll = <K extends EntryKind>(kind: K, raws: readonly unknown[]): Entries[K][] =>
    raws.flatMap((raw) => {
      const parsed = parseEntry(kind, raw);
      if (parsed.kind === 'entry') return [parsed.entry];
      damaged.push({ from: kind, reason: parsed.reason, entry: keepable(raw) });
      return [];
    });

  const rawPlace = own(fields, 'place') ?? null;
  const [place = null] = readAll('place', rawPlace === null ? [] : [rawPlace]);
  const counter = own(fields, 'counter');
  const record = {
    counter: Number.isSafeInteger(counter) ? Number(counter) : 0,
    attempts: readAll('attempts', list(fields, 'attempts')),
    notes: readAll('notes', list(fields, 'notes')),
    tombstones: readAll('tombstones', list(fields, 'tombstones')),
    place,
    damaged,
  };
  // Joined with nothing: doubles become one, what the file itself deleted goes, everything stands in order.
  return {
    kind: 'record',
    record: mergeRecords(emptyRecord, { ...record, counter: reachedCounter(record) }),
  };
}

/** As it is, or as text where it nests too deep to be stored. */
function keepable(raw: unknown): unknown {
  return isJson(raw) ? raw : jsonText(raw);
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = own(fields, name);
  return Array.isArray(value) ? value : [];
}

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function lines(entries: readonly string[]): string {
  return entries.length === 0 ? '[]' : `[\n    ${entries.join(',\n    ')}\n  ]`;
}

/** Browsers word this differently and some say no line at all. */
function lineOf(error: unknown): number {
  return Number(/line (\d+)/.exec(String(error))?.[1] ?? 0);
}

function refused(code: FileProblem['code'], detail: FileProblem['detail'] = {}): FileReading {
  return { kind: 'refused', problem: { code, detail } };
}
