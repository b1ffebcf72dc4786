import { applyChange, type Change } from './change.ts';
import { joinDamaged } from './damaged.ts';
import { exportFile, readFile } from './file.ts';
import { isPlain, jsonText } from './json.ts';
import type { LearnerRecord } from './record.ts';
import { RECORD_VERSION } from './version.ts';

/** One row of a locked record, once opened: a change, or the whole record in the place of all rows before it. */
export type LockedRow = Change | { readonly kind: 'whole'; readonly record: LearnerRecord };

/** What came of reading an opened row. `newer`: a later version of the site wrote it. */
export type RowReading =
  { readonly kind: 'row'; readonly row: LockedRow } | { readonly kind: 'newer' | 'damaged' };

/** Rows beyond which they are put together as one. Each of them is opened anew by every page. */
export const MOST_ROWS = 200;

const changes: readonly unknown[] = [
  'append',
  'note',
  'drop-text',
  'place',
  'remove',
  'import',
  'undo-import',
  'erase',
] satisfies readonly Change['kind'][];

/** The record after one more row. Rows are taken in the order in which they were added. */
export function afterRow(record: LearnerRecord, row: LockedRow): LearnerRecord {
  return row.kind === 'whole' ? row.record : applyChange(record, row);
}

/** A record beside which rows lie that nothing opens. They are set aside as they are, and the others stay. */
export function withUnreadable(record: LearnerRecord, rows: readonly unknown[]): LearnerRecord {
  if (rows.length === 0) return record;
  const unreadable = rows.map((entry) => ({ from: 'unknown', reason: 'unreadable', entry }) as const);
  return { ...record, damaged: joinDamaged(record.damaged, unreadable) };
}

/** Whether a row leaves older ones behind that hold what the learner took away. They are put together at once. */
export function takesAway({ kind }: Change): boolean {
  return kind === 'remove' || kind === 'drop-text' || kind === 'undo-import';
}

/** A row as a text, before it is sealed. A whole record is a file like any other. */
export function rowText(row: LockedRow): string {
  const kept = row.kind === 'whole' ? { kind: 'whole', file: exportFile(row.record) } : row;
  return jsonText({ version: RECORD_VERSION, row: kept });
}

/** Reads the text of a row that was opened. It was sealed by this site, so its fields are as they were written. */
export function readRow(text: string): RowReading {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  if (!isPlain(raw) || !isPlain(raw['row'])) return { kind: 'damaged' };
  if (Number(raw['version']) > RECORD_VERSION) return { kind: 'newer' };
  const { row } = raw;
  if (row['kind'] === 'whole') return readWhole(String(row['file']));
  return changes.includes(row['kind']) ? { kind: 'row', row: row as unknown as Change } : { kind: 'damaged' };
}

function readWhole(file: string): RowReading {
  const reading = readFile(file, Number.POSITIVE_INFINITY);
  return reading.kind === 'record'
    ? { kind: 'row', row: { kind: 'whole', record: reading.record } }
    : { kind: 'damaged' };
}
