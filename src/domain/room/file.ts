import { isDay } from '#domain/calendar.ts';
import { isPlain } from '#domain/record/json.ts';
import { readCode, roomOccasions } from './code.ts';
import type { RoomInstrument } from './instrument.ts';
import type { RoomProblem } from './problem.ts';
import { addCode, advisedLeast, countHands, type HandCount, type Room, type RoomEntry } from './room.ts';

/** What a file is called inside, and which version is written. */
export const ROOM_FORMAT = 'groundwork-room';
export const ROOM_VERSION = 1;

/** The largest file that is read, in characters: a room of a thousand people has a tenth of it. */
export const LARGEST_ROOM = 1024 * 1024;

/** What came out of a file. Refused whole, or read whole. */
export type RoomReading =
  | { readonly kind: 'room'; readonly room: Room }
  | { readonly kind: 'refused'; readonly problem: RoomProblem };

/** A room as a file that `readRoom` reads: JSON. A code is its own text; whatever it says is read out of it again. */
export function roomFile(room: Room): string {
  const { word, opened, instruments, hideBelow, entries, unread } = room;
  const raw = entries.map((one) => (one.kind === 'code' ? { kind: one.kind, text: one.text } : one));
  const file = {
    format: ROOM_FORMAT,
    version: ROOM_VERSION,
    word,
    opened,
    instruments,
    hideBelow,
    entries: raw,
    unread,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file. Codes that no instrument of the site knows today are kept aside; anything damaged refuses the whole file. */
export function readRoom(
  text: string,
  { instruments }: { instruments: readonly RoomInstrument[] },
): RoomReading {
  if (text.length > LARGEST_ROOM) return refused({ code: 'file-large', detail: { limit: LARGEST_ROOM } });
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ code: 'file-not-json', detail: {} });
  }
  if (!isPlain(file) || file['format'] !== ROOM_FORMAT) return refused({ code: 'file-not-room', detail: {} });
  if (Number(file['version']) > ROOM_VERSION) return refused({ code: 'file-newer', detail: {} });
  const { word, opened, instruments: keys, hideBelow = advisedLeast, entries: raws, unread = [] } = file;
  if (typeof word !== 'string') return shape('word');
  if (typeof opened !== 'string' || !isDay(opened)) return shape('opened');
  if (!areTexts(keys)) return shape('instruments');
  if (!Number.isSafeInteger(hideBelow) || Number(hideBelow) < 1) return shape('hideBelow');
  if (!Array.isArray(raws)) return shape('entries');
  if (!areTexts(unread)) return shape('unread');

  let room: Room = {
    word,
    opened,
    instruments: keys,
    hideBelow: Number(hideBelow),
    entries: [],
    unread: [],
  };
  // Codes that could not be read when the file was written may be readable here.
  const all: unknown[] = [...(raws as unknown[]), ...unread.map((one) => ({ kind: 'code', text: one }))];
  for (const [place, raw] of all.entries()) {
    const entry = readEntry(raw, place + 1, instruments);
    if ('problem' in entry) return refused(entry.problem);
    room = withEntry(room, entry);
  }
  return { kind: 'room', room };
}

/** A code that stands there twice counts once; two people's codes with one mark were told apart when they were put in. */
function withEntry(room: Room, entry: RoomEntry | { aside: string }): Room {
  if ('aside' in entry) return { ...room, unread: [...new Set([...room.unread, entry.aside])] };
  if (entry.kind === 'hands') return countHands(room, entry);
  const added = addCode(room, entry, 'both');
  return added.kind === 'added' ? added.room : room;
}

function readEntry(
  raw: unknown,
  n: number,
  instruments: readonly RoomInstrument[],
): RoomEntry | { aside: string } | { problem: RoomProblem } {
  if (!isPlain(raw)) return { problem: { code: 'file-shape', detail: { field: `entries ${n}` } } };
  if (raw['kind'] === 'code' && typeof raw['text'] === 'string') {
    const reading = readCode(raw['text'], { instruments });
    if (reading.kind === 'unknown') return { aside: reading.text };
    if (reading.kind === 'refused')
      return { problem: { code: 'file-code', detail: { n }, reason: reading.problem } };
    return { kind: 'code', text: reading.text, ...reading.code };
  }
  const hands = raw['kind'] === 'hands' ? handsIn(raw) : null;
  return hands ?? { problem: { code: 'file-hands', detail: { n } } };
}

function handsIn(raw: Readonly<Record<string, unknown>>): HandCount | null {
  const { instrument, question, counts, unknown, people } = raw;
  const occasion = roomOccasions.find((one) => one === raw['occasion']);
  if (typeof instrument !== 'string' || typeof question !== 'string' || !occasion || !isPlain(counts))
    return null;
  const entries = Object.entries(counts).filter((one): one is [string, number] => isCount(one[1]));
  if (entries.length < Object.keys(counts).length || !isCount(unknown) || !isCount(people)) return null;
  // More hands for one choice than people who were asked cannot be.
  if (Math.max(unknown, ...Object.values(counts).map(Number)) > people) return null;
  return {
    kind: 'hands',
    instrument,
    occasion,
    question,
    counts: Object.fromEntries(entries),
    unknown,
    people,
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function shape(field: string): RoomReading {
  return refused({ code: 'file-shape', detail: { field } });
}

function refused(problem: RoomProblem): RoomReading {
  return { kind: 'refused', problem };
}
