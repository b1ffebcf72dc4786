/** What another page of this site hands over to the page of a room, in the fragment of the address. Nothing is kept of it unasked. */
export interface Handover {
  readonly word: string;
  /** Ids of assessments. */
  readonly assessments: readonly string[];
}

/** The longest word of a room. */
export const longestWord = 60;

/** Ids of ours; anything else in an address is somebody's joke. */
const id = /^[a-z0-9-]{1,80}$/;

/** The fragment that hands a word and instruments over: `#word=river&with=three-tests`. */
export function handoverFragment({ word, assessments }: Handover): string {
  const parts = new URLSearchParams();
  if (word.trim() !== '') parts.set('word', word.trim());
  const fragment = [parts.toString(), assessments.length > 0 ? `with=${assessments.join(',')}` : ''];
  return `#${fragment.filter((part) => part !== '').join('&')}`;
}

/** Reads such a fragment; `null` where there is none. Signs that no word needs are left out. */
export function readHandover(fragment: string): Handover | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!parts.has('word') && !parts.has('with')) return null;
  const word = (parts.get('word') ?? '')
    .replaceAll(/[\p{C}<>]/gu, '')
    .trim()
    .slice(0, longestWord);
  const assessments = (parts.get('with') ?? '').split(',').filter((one) => id.test(one));
  return { word, assessments: [...new Set(assessments)] };
}
