/** Word between the tabs of this site. It only ever says "look again"; what changed is in the database. */
export interface Courier {
  /** Tells other tabs to look again. */
  readonly tell: () => void;
  readonly close: () => void;
}

/** The name of the channel. */
export const CHANNEL = 'groundwork-record';

/** Listens for other tabs. Also looks again when a page comes back from the browser's memory, having missed what was said. */
export function sendCourier(lookAgain: () => void): Courier {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  const onPageShow = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) lookAgain();
  };
  channel?.addEventListener('message', lookAgain);
  if (typeof window !== 'undefined') window.addEventListener('pageshow', onPageShow);
  return {
    tell() {
      try {
        channel?.postMessage('look again');
      } catch {
        // Closed: there is nobody left to tell.
      }
    },
    close() {
      channel?.close();
      if (typeof window !== 'undefined') window.removeEventListener('pageshow', onPageShow);
    },
  };
}
