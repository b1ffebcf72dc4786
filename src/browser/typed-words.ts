import { withoutWords, withWords, wordsIn } from '#domain/typed-words.ts';
import { forget, recall, remember } from './tab-memory.ts';

/** Pages on which words are typed to look for something. */
const places = ['search', 'finder'] as const;
type Place = (typeof places)[number];

/** How the address says that the words come from another page of this tab. A page that reads them says so in another way, so that they can come again. */
export const handedOver = 'words=here';

/** Keeps words that were typed for the page that looks for them: they enter no address and no history, and closing the tab forgets them. */
export function keepWords(place: Place, words: string): void {
  remember(`words-${place}`, words);
}

/** The search in the address, with the words that this tab keeps for it. */
export function searchInAddress(place: Place): string {
  return withWords(location.hash, recall(`words-${place}`) ?? '');
}

/** Writes a search into the address, for a reload and for the way back, but its words into the memory of this tab. */
export function keepSearchInAddress(place: Place, fragment: string, isStep = false): void {
  keepWords(place, wordsIn(fragment));
  write(withoutWords(fragment), isStep);
}

/** Forgets the words that this tab keeps. */
export function forgetWords(): void {
  for (const place of places) forget(`words-${place}`);
}

/** Writes a search into the address with its words: only where somebody asked for a link that they can give away. */
export function putIntoAddress(fragment: string): void {
  write(fragment, false);
}

function write(fragment: string, isStep: boolean): void {
  const href = `${location.origin}${location.pathname}${fragment ? `#${fragment}` : ''}`;
  if (href === location.href) return;
  if (isStep) history.pushState(history.state, '', href);
  else history.replaceState(history.state, '', href);
}
