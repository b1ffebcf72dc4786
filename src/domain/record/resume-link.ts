import type { Attempt } from './attempt.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { checksum } from './checksum.ts';
import { parseEntry } from './entry.ts';
import { isPlain } from './json.ts';
import { mergeRecords } from './merge.ts';
import { emptyRecord, reachedCounter, type LearnerRecord } from './record.ts';
import { mayTravel } from './travel.ts';

/** What stands before the progress in an address. A fragment is never sent to a server. */
export const LINK_MARK = '#progress=';

/** The longest fragment that is made or read, in characters. Longer ones are cut by messengers. */
export const LONGEST_LINK = 8 * 1024;

/** The longest text that is unpacked: a small link must not fill a phone. */
export const LONGEST_UNPACKED = 256 * 1024;

const VERSION = 1;

/** The order in which an attempt's fields stand. Never changed within a version. */
const fields = [
  ...['id', 'counter', 'item', 'assessment', 'rev', 'lang', 'at', 'behaviour', 'response'],
  ...['earned', 'possible', 'occasion'],
] as const;

/** Why a link was refused. `no-inflate`: this browser cannot unpack it. */
export type LinkProblem = 'damaged' | 'newer' | 'too-long' | 'no-inflate';

/** Progress in a link, not yet unpacked. */
export interface Framed {
  readonly isDeflated: boolean;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What came of looking for progress in a fragment. */
export type LinkReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'framed'; readonly framed: Framed }
  | { readonly kind: 'refused'; readonly problem: LinkProblem };

/** Progress as a short text: fields without their names, one list for each attempt. */
export function packProgress({ attempts }: LearnerRecord): string {
  return JSON.stringify(attempts.map((attempt) => fields.map((name) => attempt[name])));
}

/** The fragment of a link: version, how it is packed, the bytes, and characters that tell damage. */
export function frameProgress({ isDeflated, bytes }: Framed): string {
  const body = `${VERSION}${isDeflated ? 'z' : 'p'}.${toBase64(bytes)}`;
  return `${LINK_MARK}${body}.${checkOf(body)}`;
}

/** Finds progress in a fragment. */
export function readFrame(fragment: string): LinkReading {
  if (!fragment.startsWith(LINK_MARK)) return { kind: 'none' };
  if (fragment.length > LONGEST_LINK) return refused('too-long');
  const parts = /^(\d{1,4})([a-z]*)\.([\w-]*)\.([0-9a-f]{8})$/.exec(fragment.slice(LINK_MARK.length));
  const [, version = '', packing, letters = '', check] = parts ?? [];
  if (!parts || checkOf(`${version}${packing}.${letters}`) !== check) return refused('damaged');
  if (Number(version) > VERSION) return refused('newer');
  const bytes = fromBase64(letters);
  if (Number(version) !== VERSION || !bytes || (packing !== 'z' && packing !== 'p'))
    return refused('damaged');
  return { kind: 'framed', framed: { isDeflated: packing === 'z', bytes } };
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

function checkOf(body: string): string {
  return checksum(new TextEncoder().encode(body));
}

function refused(problem: LinkProblem): LinkReading {
  return { kind: 'refused', problem };
}
