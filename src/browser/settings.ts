/** A setting as it is stored. */
export interface StoredSetting {
  readonly key: string;
  readonly value: string;
}

/** Settings of this site, of the browser and of this tab, as they are stored. Empty where storage is blocked. */
export function storedSettings(): StoredSetting[] {
  try {
    return [localStorage, sessionStorage].flatMap((area) =>
      ownKeys(area).map((key) => ({ key, value: area.getItem(key) ?? '' })),
    );
  } catch {
    return [];
  }
}

/** Keys of ours in a storage that other sites at the same address may share. */
export function ownKeys(area: Storage): string[] {
  return Array.from({ length: area.length }, (_, n) => area.key(n) ?? '').filter((key) =>
    key.startsWith('groundwork:'),
  );
}

/** Takes what is kept under keys with such a beginning along from the device into this tab, or back. */
export function moveOwn(beginning: string, to: 'tab' | 'device'): void {
  try {
    const [from, into] = to === 'tab' ? [localStorage, sessionStorage] : [sessionStorage, localStorage];
    for (const key of ownKeys(from).filter((one) => one.startsWith(beginning))) {
      into.setItem(key, from.getItem(key) ?? '');
      from.removeItem(key);
    }
  } catch {
    // Blocked storage holds nothing.
  }
}

/** Forgets what is kept under keys with such a beginning, of the device and of this tab. */
export function eraseOwn(beginning: string): void {
  try {
    for (const area of [localStorage, sessionStorage])
      for (const key of ownKeys(area).filter((one) => one.startsWith(beginning))) area.removeItem(key);
  } catch {
    // Blocked storage holds nothing.
  }
}
