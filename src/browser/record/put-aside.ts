import { personalArea } from './preferences.ts';

/** Keys of what lies aside begin so. */
export const PREFIX = 'groundwork:draft:';

/** Puts something aside for the next page, in no time: a page that is left may have none to save it. False where nothing in clear may be written. */
export function putAside(name: string, value: unknown): boolean {
  const put = withArea((area) => {
    area.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  });
  return put ?? false;
}

/** Whether anything waits there to be kept. */
export function liesAside(): boolean {
  const keys = withArea((area) => Array.from(area, (_, n) => area.key(n)));
  return keys?.some((key) => key?.startsWith(PREFIX)) ?? false;
}

/** Works on the place where things lie aside. Where storage is blocked, or nothing in clear may be written, nothing is done. */
export function withArea<T>(work: (area: Storage) => T): T | undefined {
  try {
    return work(personalArea());
  } catch {
    return undefined;
  }
}
