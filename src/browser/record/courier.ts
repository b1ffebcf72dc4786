/** Word between the tabs of this site. It only ever says "look again"; what changed is in the database. */
export interface Courier {
  /** Tells other tabs to look again. */
  readonly tell: () => void;
  readonly close: () => void;
}

/** The name of the channel. */
export const CHANNEL = 'groundwork-record';

/** What a courier brings: another tab's word, or that this page comes back from the browser's memory and has missed what was said. */
export type News = 'word' | 'back';

/** Listens for other tabs, and for the way back to this page. */
export function sendCourier(lookAgain: (news?: News) => void): Courier {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  const onPageShow = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) lookAgain('back');
  };
  const onMessage = (): void => lookAgain('word');
  channel?.addEventListener('message', onMessage);
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
