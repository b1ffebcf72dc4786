import { exportFile, readFile } from './file.ts';
import { isPlain } from './json.ts';
import type { LearnerRecord } from './record.ts';
import { sha256 } from './sha256.ts';

/** A whole record as it stood at some moment: a second copy on the same device. */
export interface Snapshot {
  /** When, as an ISO date and time in UTC. */
  readonly at: string;
  readonly attempts: number;
  readonly notes: number;
  readonly counter: number;
  /** How many characters its text has, and their SHA-256: a copy that has come to harm is not offered. */
  readonly length: number;
  readonly hash: string;
  /** The record as a file has it. */
  readonly text: string;
}

/** How many are kept; the oldest makes way. */
export const MOST_SNAPSHOTS = 5;

/** After so many changes the record is copied again, on one and the same day. */
const EVERY = 20;

/** A copy of a record. */
export function snapshotOf(record: LearnerRecord, at: string): Snapshot {
  const text = exportFile(record);
  const { attempts, notes, counter } = record;
  return { at, attempts: attempts.length, notes: notes.length, counter, ...sealOf(text), text };
}

/** The record of a copy of unknown condition; null where it is not to the letter what was put there. */
export function recordIn(raw: unknown): LearnerRecord | null {
  const { text, length, hash } = isPlain(raw) ? raw : {};
  if (typeof text !== 'string') return null;
  const seal = sealOf(text);
  if (seal.length !== length || seal.hash !== hash) return null;
  const reading = readFile(text, Infinity);
  return reading.kind === 'record' ? reading.record : null;
}

/** Whether it is time for a copy: the first of a day, and after every twenty changes. */
export function isSnapshotDue(newest: Snapshot | undefined, record: LearnerRecord, at: string): boolean {
  if (record.attempts.length + record.notes.length === 0) return false;
  if (newest === undefined) return true;
  const isNewDay = newest.at.slice(0, 10) !== at.slice(0, 10);
  const changes = Math.abs(record.counter - newest.counter);
  return changes >= EVERY || (isNewDay && changes > 0);
}

function sealOf(text: string): Pick<Snapshot, 'length' | 'hash'> {
  return { length: text.length, hash: sha256(new TextEncoder().encode(text)) };
}
