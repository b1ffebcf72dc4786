/** The words of reading without a connection, as an element of the page carries them. */
export type OfflineWords = Readonly<
  Record<
    | 'unable'
    | 'looking'
    | 'takes'
    | 'kept'
    | 'dropped'
    | 'unreachable'
    | 'changing'
    | 'full'
    | 'remove'
    | 'removed'
    | 'removedAll'
    | 'notRemoved'
    | 'switchedOn'
    | 'switchedOff',
    string
  >
>;

/** Reads them. */
export function wordsIn(element: HTMLElement): OfflineWords {
  // Written by our own build.
  return JSON.parse(element.dataset['words'] ?? '{}') as OfflineWords;
}
