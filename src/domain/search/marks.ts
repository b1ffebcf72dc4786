import { wordKeys } from './names.ts';

/** A stretch of text that answers the query, or does not. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** Reads an excerpt of the index, whose only markup is `<mark>`. Everything else in it is text. */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt.split(/(<mark>[\s\S]*?<\/mark>)/).flatMap((part) => {
    const inside = /^<mark>([\s\S]*)<\/mark>$/.exec(part)?.[1];
    return piece(decoded(inside ?? part), inside !== undefined);
  });
}

/** Marks the words of a text that begin with a word of the query. */
export function markWords(text: string, asked: readonly string[]): Piece[] {
  const keys = asked.flatMap(wordKeys);
  if (keys.length === 0) return piece(text, false);
  return text.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}'’:-]*)/u).flatMap((part) => {
    const words = wordKeys(part);
    return piece(part, words.length > 0 && words.some((word) => keys.some((key) => word.startsWith(key))));
  });
}

/** The pieces without a title that they begin with, because it stands above them already. */
export function withoutStart(pieces: readonly Piece[], title: string): Piece[] {
  const whole = pieces.map(({ text }) => text).join('');
  if (!whole.startsWith(title)) return [...pieces];
  let left = title.length + (/^[.:?!\s]*/.exec(whole.slice(title.length))?.[0].length ?? 0);
  return pieces.flatMap(({ text, isMatch }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return piece(rest, isMatch);
  });
}

/** The index writes `<` and `>` of the text as entities, and nothing else. */
function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

function piece(text: string, isMatch: boolean): Piece[] {
  return text ? [{ text, isMatch }] : [];
}
