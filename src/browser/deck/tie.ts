import { bounded } from '#domain/deck.ts';
import { isNewer, readMessage, type DeckMessage, type DeckSide, type DeckState } from '#domain/presenting.ts';

/** What a window gives and takes over the tie. */
export interface Tied {
  /** The deck's address: windows of the same lesson hear each other. */
  name: string;
  side: DeckSide;
  /** How many slides this window has; another version of the lesson may have more. */
  total: number;
  state: () => DeckState;
  /** Takes over the newer state of another window. */
  adopt: (state: DeckState) => void;
  /** Is told when a window of the other side appears or goes. */
  onOther?: (isThere: boolean) => void;
}

/** Ties this window to the others of the same deck. Returns how to tell them that something changed. */
export function tie({ name, side, total, state, adopt, onOther }: Tied): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(`groundwork:deck:${name}`);
  const say = (kind: DeckMessage['kind']) =>
    channel.postMessage({ kind, from: side, state: state() } satisfies DeckMessage);

  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data);
    if (!message) return;
    if (message.from !== side) onOther?.(message.kind !== 'bye');
    if (message.kind === 'bye') {
      // Where two windows of that side were open, the one that is left answers.
      if (message.from !== side) say('hello');
      return;
    }
    if (isNewer(message, state())) {
      adopt({ ...message.state, position: bounded(message.state.position, total) });
    }
    if (message.kind === 'hello') say('state');
  });
  window.addEventListener('pagehide', () => say('bye'));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) say('hello');
  });
  say('hello');
  return () => say('state');
}
