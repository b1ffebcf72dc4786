import { eraseOwn, ownKeys } from '#browser/settings.ts';
import { PREFIX, withArea } from './put-aside.ts';

/** It is kept, or no longer wanted. */
export function dropAside(name: string): void {
  withArea((area) => area.removeItem(PREFIX + name));
}

/** Forgets all that lies aside, on this device and in this tab. */
export function eraseAside(): void {
  eraseOwn(PREFIX);
}

/** What lies aside under names that begin so: the rest of the name, and the value; null where that cannot be read. */
export function listAside(beginning: string): [name: string, value: unknown][] {
  const start = PREFIX + beginning;
  const keys = withArea((area) => ownKeys(area).filter((key) => key.startsWith(start))) ?? [];
  return keys.map((key) => [key.slice(start.length), parsed(withArea((area) => area.getItem(key)) ?? '')]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
