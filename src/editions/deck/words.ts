import type { Words } from '#i18n/t.ts';

/** The sentences of a countdown, as the script takes them. */
export function countdownWords(deck: Words['deck']) {
  const { startTurn, pauseTurn, resumeTurn, nextTurn, turnOf, backAt, half, minute, over } = deck;
  return { startTurn, pauseTurn, resumeTurn, nextTurn, turnOf, backAt, half, minute, over };
}
