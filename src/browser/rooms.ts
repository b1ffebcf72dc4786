import { newId } from './record/id.ts';
import { personalArea } from './record/preferences.ts';
import { eraseOwn, moveOwn, ownKeys } from './settings.ts';

/** A room as it is kept: the text of its file. */
export interface KeptRoom {
  readonly id: string;
  readonly text: string;
}

/** The beginning of the key of every room. Like all of ours it is shown on the device page and erased with the rest. */
const beginning = 'groundwork:room:';

/** Rooms of this page, for browsers that store nothing, or no more. */
const inMemory = new Map<string, string>();

const listeners = new Set<() => void>();

/** The rooms that are open on this device; on a shared one, in this tab. */
export function keptRooms(): KeptRoom[] {
  const stored = new Map(inMemory);
  try {
    const kept = personalArea();
    for (const key of ownKeys(kept).filter((one) => one.startsWith(beginning)))
      stored.set(key.slice(beginning.length), kept.getItem(key) ?? '');
  } catch {
    // Blocked storage: what this page holds is all there is.
  }
  return [...stored].map(([id, text]) => ({ id, text })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Keeps a room. False where it will be gone when the page is closed. */
export function keepRoom(id: string, text: string): boolean {
  let isKept = true;
  try {
    personalArea().setItem(beginning + id, text);
    inMemory.delete(id);
  } catch {
    inMemory.set(id, text);
    isKept = false;
  }
  announce();
  return isKept;
}

/** An id for a new room. */
export function newRoomId(day: string): string {
  return `${day}-${newId().slice(0, 8)}`;
}

/** Forgets a room. */
export function forgetRoom(id: string): void {
  inMemory.delete(id);
  try {
    personalArea().removeItem(beginning + id);
  } catch {
    // Blocked storage holds none.
  }
  announce();
}

/** Tells when rooms change, here or in another tab. Returns how to stop. */
export function followRooms(listener: () => void): () => void {
  const elsewhere = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(beginning)) listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', elsewhere);
  };
}

/** Takes the rooms along from the device into this tab, or back. */
export function moveRooms(to: 'tab' | 'device'): void {
  moveOwn(beginning, to);
}

/** Forgets all rooms, of the device and of this tab. */
export function eraseRooms(): void {
  inMemory.clear();
  eraseOwn(beginning);
}

/** What stands behind the # of this page's address. */
export function readFragment(): string {
  return location.hash;
}

function announce(): void {
  for (const listener of listeners) listener();
}
