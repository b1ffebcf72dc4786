import { threeCharacters } from '#domain/room/mark.ts';
import { personalArea } from './record/preferences.ts';
import { eraseOwn, moveOwn } from './settings.ts';

/** Marks of this page, for browsers that store nothing. */
const inMemory = new Map<string, string>();

/** The beginning of the key of every mark. Like all of ours it is shown on the device page and erased with the rest. */
const beginning = 'groundwork:room-mark:';

/**
 * The chance mark of this reader in one room, by the key of the instrument and the mark of the room's word. Drawn when it is
 * first asked for; the same one from then on, so that a code after the workshop can be put beside the one before.
 */
export function roomMark(instrument: string, word: number): number {
  const key = `${beginning}${instrument}:${word}`;
  const kept = Number(readMark(key) ?? NaN);
  if (Number.isInteger(kept) && kept >= 0 && kept < threeCharacters) return kept;
  const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1));
  const mark = drawn % threeCharacters;
  writeMark(key, String(mark));
  return mark;
}

/** Takes the marks along from the device into this tab, or back, as the route is taken along. */
export function moveRoomMarks(to: 'tab' | 'device'): void {
  moveOwn(beginning, to);
}

/** Forgets all marks, of the device and of this tab. */
export function eraseRoomMarks(): void {
  inMemory.clear();
  eraseOwn(beginning);
}

function readMark(key: string): string | null {
  try {
    return personalArea().getItem(key) ?? inMemory.get(key) ?? null;
  } catch {
    return inMemory.get(key) ?? null;
  }
}

function writeMark(key: string, mark: string): void {
  try {
    personalArea().setItem(key, mark);
  } catch {
    inMemory.set(key, mark);
  }
}
