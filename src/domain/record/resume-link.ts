import type { Attempt } from './attempt.ts';
import { parseEntry } from './entry.ts';
import { isPlain } from './json.ts';
import { frameLink, readLink, type Framed, type LinkReading } from './link-frame.ts';
import { mergeRecords } from './merge.ts';
import { emptyRecord, reachedCounter, type LearnerRecord } from './record.ts';
import { mayTravel } from './travel.ts';

/** What stands before the progress in an address. A fragment is never sent to a server. */
export const LINK_MARK = '#progress=';

/** The longest text that is unpacked: a small link must not fill a phone. */
export const LONGEST_UNPACKED = 256 * 1024;

const link = { mark: LINK_MARK, version: 1 };

/** The order in which an attempt's fields stand. Never changed within a version. */
const fields = [
  ...['id', 'counter', 'item', 'assessment', 'rev', 'lang', 'at', 'behaviour', 'response'],
  ...['earned', 'possible', 'occasion'],
] as const;

/** Progress as a short text: fields without their names, one list for each attempt. */
export function packProgress({ attempts }: LearnerRecord): string {
  return JSON.stringify(attempts.map((attempt) => fields.map((name) => attempt[name])));
}

/** The fragment of a link that holds progress. */
export function frameProgress(framed: Framed): string {
  return frameLink(framed, link);
}

/** Finds progress in a fragment. */
export function readFrame(fragment: string): LinkReading {
  return readLink(fragment, link);
}

/** The record in an unpacked text; null where any of it does not fit, because a link is taken whole or not at all. */
export function unpackProgress(text: string): LearnerRecord | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(raw)) return null;
  const attempts = raw.map(attemptFrom);
  const sound = attempts.filter((attempt) => attempt !== null);
  if (sound.length < attempts.length) return null;
  const record = mergeRecords(emptyRecord, { ...emptyRecord, attempts: sound });
  return { ...record, counter: reachedCounter(record) };
}

function attemptFrom(raw: unknown): Attempt | null {
  if (!Array.isArray(raw) || raw.length > fields.length) return null;
  const values: readonly unknown[] = raw;
  // What has no value is null in a list and absent in an attempt.
  const named = Object.fromEntries(
    fields.map((name, at) => [name, name === 'occasion' ? (values[at] ?? undefined) : values[at]]),
  );
  const parsed = parseEntry('attempts', named);
  return isPlain(named) && parsed.kind === 'entry' && mayTravel(parsed.entry) ? parsed.entry : null;
}
