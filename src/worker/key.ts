import { isIdle } from '#domain/record/idle.ts';
import type { PassphraseKey } from '#browser/record/seal.ts';
import { lockWordIn } from '#browser/record/lock/words.ts';

/**
 * Holds the key of a locked record while somebody goes from page to page. In memory only: when the browser ends the worker,
 * which it does soon after nobody speaks to it, the key is gone.
 */
export function holdKey(): void {
  let held: PassphraseKey | null = null;
  let lastStir = 0;

  self.addEventListener('message', (event) => {
    const word = lockWordIn(event as MessageEvent<unknown>);
    if (held !== null && isIdle(Date.now(), lastStir)) held = null;
    switch (word?.say) {
      case 'open':
        held = word.key;
        lastStir = Date.now();
        break;
      case 'active':
        lastStir = Date.now();
        break;
      case 'lock':
        held = null;
        break;
      case 'who':
        (event as MessageEvent<unknown>).ports[0]?.postMessage(held);
        break;
      case 'here':
      case undefined:
    }
  });
}
