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
