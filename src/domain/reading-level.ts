import { syllable } from 'syllable';

/** How easy a text is to read. */
export interface ReadingLevel {
  readonly words: number;
  readonly sentences: number;
  /** School years that a reader needs, by the Flesch–Kincaid formula; 0 for a text without words. */
  readonly grade: number;
}

/** The sentences of a paragraph. A point after a title, an initial or a number ends none. */
export function sentencesIn(paragraph: string): string[] {
  return paragraph
    .replaceAll(/\b(Mr|Mrs|Ms|Dr|Rev|St|Jr|Sr|vs|[A-Z])\./g, '$1\u2024')
    .split(/(?<=[.!?…][")”’]?)\s+(?=["(“‘]?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.replaceAll('\u2024', '.').trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** The words of a text. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

const known = new Map<string, number>();

/** Counted once for each word: a curriculum says the same words thousands of times. */
function syllablesIn(word: string): number {
  const count = known.get(word) ?? Math.max(1, syllable(word));
  known.set(word, count);
  return count;
}

/** The reading level of several paragraphs together: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. */
export function readingLevel(paragraphs: readonly string[]): ReadingLevel {
  const sentences = paragraphs.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsIn);
  if (words.length === 0) return { words: 0, sentences: 0, grade: 0 };
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return {
    words: words.length,
    sentences: sentences.length,
    grade: Math.max(0, Math.round(grade * 10) / 10),
  };
}
