import { isPlain, jsonText } from './json.ts';

/** What kind of entry something was meant to be; `unknown` for what was damaged before it came here. */
export type EntryKind = 'attempts' | 'notes' | 'tombstones' | 'place';

/** An entry that could not be understood. It is set aside whole: kept, exported, never used. */
export interface DamagedEntry {
  readonly from: EntryKind | 'unknown';
  /** `not-an-object`, `unreadable`, or the name of the first field that does not fit. */
  readonly reason: string;
  readonly entry: unknown;
}

const kinds: readonly unknown[] = ['attempts', 'notes', 'tombstones', 'place', 'unknown'];

/** A damaged entry that was kept earlier. One that has itself come to harm is wrapped, not dropped. */
export function asDamaged(raw: unknown): DamagedEntry {
  const isSound =
    isPlain(raw) &&
    kinds.includes(raw['from']) &&
    typeof raw['reason'] === 'string' &&
    Object.hasOwn(raw, 'entry');
  return isSound
    ? (raw as unknown as DamagedEntry)
    : { from: 'unknown', reason: 'not-an-object', entry: raw };
}

/** Each damaged entry once. Two are the same when their texts are. */
export function joinDamaged(...lists: readonly (readonly DamagedEntry[])[]): DamagedEntry[] {
  const byText = new Map<string, DamagedEntry>();
  for (const damaged of lists.flat()) {
    const text = damagedText(damaged);
    if (!byText.has(text)) byText.set(text, damaged);
  }
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, damaged]) => damaged);
}

/** A damaged entry as it stands in a file, and by which it is told from others. */
export function damagedText({ from, reason, entry }: DamagedEntry): string {
  return `{"from":${jsonText(from)},"reason":${jsonText(reason)},"entry":${jsonText(entry)}}`;
}
