import { isIdle } from '#domain/record/idle.ts';
import type { PassphraseKey } from '#browser/record/seal.ts';
import { LOCK_CHANNEL, lockWordIn, type LockWord } from './words.ts';

/** Who holds the key of the record on this page. Memory is the only place where it ever is. */
export interface Keyring {
  /** The key; null while nobody has typed the passphrase. The first time other pages and the worker are asked for it. */
  readonly find: () => Promise<PassphraseKey | null>;
  readonly isOpen: () => boolean;
  /** Holds a key, and hands it on. */
  readonly open: (key: PassphraseKey) => void;
  /** Forgets the key, here and everywhere. */
  readonly lock: () => void;
  /** Says that somebody is at work, so that the record does not lock itself. */
  readonly stir: () => void;
  /** Calls back when the key came or went. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** What a keyring takes from outside. */
export interface KeyringOptions {
  readonly nowMs: () => number;
  /** Tells the worker, and gives back the key where it has one. */
  readonly tellWorker: (word: LockWord) => Promise<PassphraseKey | null>;
}

/** How long another page may take to answer. One that says nothing is asleep, or locked as well. */
const ANSWER_MS = 400;

/** How often it is looked whether somebody is still at work. Less than a worker lives without being spoken to. */
const LOOK_MS = 20_000;

/** How often others are told that somebody is at work. */
const TELL_MS = 5000;

/** A keyring that holds nothing yet. */
export function makeKeyring({ nowMs, tellWorker }: KeyringOptions): Keyring {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(LOCK_CHANNEL);
  const listeners = new Set<() => void>();
  let held: PassphraseKey | null = null;
  let asking: Promise<PassphraseKey | null> | null = null;
  let lastStir = nowMs();
  let lastTold = 0;

  function change(key: PassphraseKey | null): void {
    if (key === held) return;
    held = key;
    if (key !== null) lastStir = nowMs();
    for (const listener of [...listeners]) listener();
  }

  function tellPages(word: LockWord): void {
    try {
      channel?.postMessage(word);
    } catch {
      // A browser that hands no keys from page to page: there the worker does, or each page asks.
    }
  }

  function tell(word: LockWord): void {
    tellPages(word);
    void tellWorker(word).catch(() => null);
  }

  function lock(): void {
    tell({ say: 'lock' });
    change(null);
  }

  /** Looks at the clock before the key is used or handed on: a device that slept has told nobody. */
  function current(): PassphraseKey | null {
    if (held !== null && isIdle(nowMs(), lastStir)) lock();
    return held;
  }

  const onWord = (event: MessageEvent<unknown>): void => {
    const word = lockWordIn(event);
    switch (word?.say) {
      case 'open':
        change(word.key);
        break;
      case 'who': {
        const key = current();
        if (key !== null) tellPages({ say: 'open', key });
        break;
      }
      case 'active':
        lastStir = nowMs();
        break;
      case 'lock':
        change(null);
        break;
      case 'here':
      case undefined:
    }
  };
  channel?.addEventListener('message', onWord);

  async function ask(): Promise<PassphraseKey | null> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop = () => {};
    const answer = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ANSWER_MS);
      const onKey = () => resolve();
      listeners.add(onKey);
      stop = () => listeners.delete(onKey);
    });
    tellPages({ say: 'who' });
    void tellWorker({ say: 'who' }).then(
      (key) => {
        if (key !== null && held === null) change(key);
      },
      () => undefined,
    );
    await answer;
    clearTimeout(timer);
    stop();
    return held;
  }

  const watch = setInterval(() => {
    if (current() !== null) void tellWorker({ say: 'here' }).catch(() => null);
  }, LOOK_MS);

  return {
    async find() {
      if (held !== null) return current();
      asking ??= ask();
      return await asking.then(() => held);
    },
    isOpen: () => held !== null,
    open(key) {
      change(key);
      tell({ say: 'open', key });
    },
    lock,
    stir() {
      const now = nowMs();
      // Too late is too late: the first press after a long absence finds the record locked.
      if (current() === null) return;
      lastStir = now;
      if (now - lastTold < TELL_MS) return;
      lastTold = now;
      tell({ say: 'active' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      clearInterval(watch);
      channel?.close();
    },
  };
}
