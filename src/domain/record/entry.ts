import { behaviours, confidences, type Attempt } from './attempt.ts';
import type { EntryKind } from './damaged.ts';
import { isJson, isPlain } from './json.ts';
import type { Note } from './note.ts';
import type { Place } from './place.ts';
import type { Tombstone } from './tombstone.ts';

/** What each kind of entry is, once understood. */
export interface Entries {
  readonly attempts: Attempt;
  readonly notes: Note;
  readonly tombstones: Tombstone;
  readonly place: Place;
}

/** An entry that was understood, or why it was not. */
export type Parsed<T> =
  { readonly kind: 'entry'; readonly entry: T } | { readonly kind: 'damaged'; readonly reason: string };

type Fits = (value: unknown) => boolean;
type Shape<T> = Readonly<Record<keyof Required<T> & string, Fits>>;

const isText: Fits = (value) => typeof value === 'string';
/** Ids of content, random ids, and prefixes with a colon. Begins with a letter or digit, so `__proto__` is none. */
const isId: Fits = (value) => typeof value === 'string' && /^[a-z0-9][\w:./-]{0,159}$/i.test(value);
const isLang: Fits = (value) => typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(value);
const isCount: Fits = (value) => Number.isSafeInteger(value) && Number(value) >= 1;
const isPoints: Fits = (value) =>
  value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0);
const isMoment: Fits = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isAnchor: Fits = (value) => value === null || (typeof value === 'string' && value.length <= 200);

const shapes: { readonly [K in EntryKind]: Shape<Entries[K]> } = {
  attempts: {
    id: isId,
    counter: isCount,
    item: isId,
    assessment: isId,
    rev: isCount,
    lang: isLang,
    at: isMoment,
    behaviour: (value) => behaviours.some((behaviour) => behaviour === value),
    response: (value) => isJson(value),
    earned: isPoints,
    possible: isPoints,
    hintsUsed: (value) => value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0),
    confidence: (value) => value === undefined || confidences.some((confidence) => confidence === value),
    occasion: (value) => value === undefined || isId(value),
  },
  notes: {
    item: isId,
    text: isText,
    others: (value) => Array.isArray(value) && value.every(isText),
    edited: isCount,
    at: isMoment,
  },
  tombstones: { id: isId },
  place: { lesson: isId, anchor: isAnchor, counter: isCount, at: isMoment },
};

/** Understands one entry of unknown origin, field by field; what it does not name is left behind. */
export function parseEntry<K extends EntryKind>(kind: K, raw: unknown): Parsed<Entries[K]> {
  if (!isPlain(raw)) return { kind: 'damaged', reason: 'not-an-object' };
  // Names come from our own list and never from the data, so nothing inherited or crafted gets in.
  const entry: Record<string, unknown> = {};
  for (const [name, fits] of Object.entries<Fits>(shapes[kind])) {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (!fits(value)) return { kind: 'damaged', reason: name };
    if (value !== undefined) entry[name] = value;
  }
  return { kind: 'entry', entry: entry as unknown as Entries[K] };
}
