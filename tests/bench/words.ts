import { chanceOf, type Chance } from './chance.ts';
import { contentWord, vocabularyOf, wordOf, type Vocabulary } from './vocabulary.ts';

/** Writes texts in one language; the same name brings the same text. */
export interface Writer {
  readonly language: string;
  readonly chance: Chance;
  words: (n: number) => string;
  /** Two to four words, the first with a capital. */
  title: () => string;
  sentence: (words?: number) => string;
  paragraph: (words: number) => string;
}

const vocabularies = new Map<string, Vocabulary>();

/** A writer for one text. */
export function writerOf(language: string, name: string): Writer {
  const vocabulary = vocabularies.get(language) ?? vocabularyOf(language);
  vocabularies.set(language, vocabulary);
  const chance = chanceOf(`${language} ${name}`);
  const words = (n: number) => Array.from({ length: n }, () => wordOf(vocabulary, chance)).join(' ');
  const sentence = (n = 8 + chance.below(9)) => `${capital(words(n))}.`;
  return {
    language,
    chance,
    words,
    title: () =>
      capital(
        Array.from({ length: 2 + chance.below(3) }, () => contentWord(vocabulary, chance, 0.6)).join(' '),
      ),
    sentence,
    paragraph: (n) => {
      const sentences = [sentence()];
      while (wordsOf(sentences) < n) sentences.push(sentence());
      return sentences.join(' ');
    },
  };
}

function wordsOf(sentences: readonly string[]): number {
  return sentences.join(' ').split(' ').length;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
