/** How this reader likes the site. Lost without harm, so `localStorage` will do: it reaches the disk seconds late. */
export type Preference =
  | 'theme'
  | 'context'
  | 'route'
  | 'exported'
  | 'shared'
  | 'nothing'
  | 'lock'
  | 'keys'
  | 'exit'
  | 'visits'
  | 'front';

/** All preferences. Beside them only rooms, their marks and the sentinel of the record are in `localStorage`. */
export const preferences: readonly Preference[] = [
  'theme',
  'context',
  'route',
  'exported',
  'shared',
  'nothing',
  'lock',
  'keys',
  'exit',
  'visits',
  'front',
];

/** Says what somebody learns: kept where what is personal is kept. */
const personal: readonly Preference[] = ['route'];

/** The key of a preference. An address may be shared with other sites, and their keys with it. */
export function keyOf(name: Preference): string {
  return `groundwork:${name}`;
}

/** A preference; null where it was never set or storage is blocked. */
export function readPreference(name: Preference): string | null {
  try {
    return areaOf(name).getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Sets a preference, or with null forgets it. False where that will not last. */
export function writePreference(name: Preference, value: string | null): boolean {
  try {
    if (value === null) areaOf(name).removeItem(keyOf(name));
    else areaOf(name).setItem(keyOf(name), value);
    return true;
  } catch {
    return false;
  }
}

/** Forgets all preferences, as part of erasing everything. */
export function erasePreferences(): void {
  for (const name of preferences) writePreference(name, null);
}

/** Whether others use this device too, as somebody said here: then nothing is kept after the tab is closed. */
export function isSharedDevice(): boolean {
  return readPreference('shared') === 'yes';
}

/** Whether nothing is kept of what is done here, not even for the tab, as somebody said here. */
export function keepsNothing(): boolean {
  return readPreference('nothing') === 'yes';
}

/** Whether the record of this device is locked with a passphrase, as somebody said here. */
export function isLocked(): boolean {
  return readPreference('lock') !== null;
}

/** Whether nothing in clear may reach the disk. Browsers write down what a tab holds as well. */
export function writesNothingClear(): boolean {
  return isLocked() || keepsNothing();
}

/**
 * Where things are kept that say what somebody does here: on the device; for the open tab, where others use the device too.
 * Throws where nothing in clear may reach the disk.
 */
export function personalArea(): Storage {
  if (writesNothingClear()) throw new DOMException('nothing in clear', 'SecurityError');
  return isSharedDevice() ? sessionStorage : localStorage;
}

function areaOf(name: Preference): Storage {
  if (name === 'exported' && keepsNothing()) throw new DOMException('nothing is kept', 'SecurityError');
  return personal.includes(name) ? personalArea() : localStorage;
}
