import { hashOf, type DeckPosition } from '#domain/deck.ts';

/** Writes the slide into the address, so that a reload comes back to it. The first slide needs no mark. */
export function writePosition(position: DeckPosition): void {
  const hash = hashOf(position);
  if (location.hash === hash || (position === 0 && location.hash === '')) return;
  try {
    history.replaceState(history.state, '', hash);
  } catch {
    // Safari allows so many changes in a while; the next one will say where we are.
  }
}
