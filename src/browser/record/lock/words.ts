import type { PassphraseKey } from '#browser/record/seal.ts';

/** What pages and their worker say to each other about the lock. The key goes from memory to memory; it is stored nowhere. */
export type LockWord =
  /** Somebody typed the passphrase, or has the key and was asked for it. */
  | { readonly say: 'open'; readonly key: PassphraseKey }
  /** A new page asks for the key. */
  | { readonly say: 'who' }
  /** Somebody is at work. */
  | { readonly say: 'active' }
  /** A page is open, whether or not somebody is at work. So the browser does not end the worker. */
  | { readonly say: 'here' }
  /** Everybody forgets the key. */
  | { readonly say: 'lock' };

/** The name of the channel between pages. */
export const LOCK_CHANNEL = 'groundwork-lock';

/** What was said, if it was about the lock. */
export function lockWordIn({ data }: { readonly data: unknown }): LockWord | null {
  return typeof data === 'object' && data !== null && 'say' in data ? (data as LockWord) : null;
}
