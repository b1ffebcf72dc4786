import type { MemoryReason } from '#domain/record/storage.ts';

/** The name of the error of a record whose passphrase nobody has typed yet. */
export const LOCKED = 'LockedError';

/** The name of a storage error, whatever was thrown. */
export function errorName(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** What kept a database from opening. */
export function troubleOpening(error: unknown): MemoryReason {
  switch (errorName(error)) {
    case 'VersionError':
      return 'newer-version';
    case 'QuotaExceededError':
      return 'full';
    case 'UnknownError':
    case 'DataError':
    case 'NotReadableError':
    case 'AbortError':
      return 'damaged';
    default:
      // SecurityError, no IndexedDB at all, an old private window's InvalidStateError, no answer in time.
      return 'blocked';
  }
}

/** What kept a change from being written, or the record from being read, once the database was open. */
export function troubleUsing(error: unknown): MemoryReason {
  switch (errorName(error)) {
    case 'VersionError':
      return 'newer-version';
    case 'QuotaExceededError':
      return 'full';
    case 'ReadOnlyError':
    case 'NotAllowedError':
      return 'readonly';
    case 'SecurityError':
      return 'blocked';
    case 'DataError':
    case 'NotReadableError':
    case 'NotFoundError':
      return 'damaged';
    case LOCKED:
      return 'locked';
    default:
      return 'disk';
  }
}
