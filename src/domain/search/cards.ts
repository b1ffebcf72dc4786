import { rootOf, wordKeys } from './names.ts';
import type { SearchKind } from './record.ts';
import type { TitleEntry } from './titles.ts';

/** What stands about a page on a card: its title, other names, summary, and how people ask for it. */
interface Card {
  entry: TitleEntry;
  /** How much each word counts. */
  words: ReadonlyMap<string, number>;
  length: number;
}

/** The cards of a language, ready to be asked. */
export interface Cards {
  cards: readonly Card[];
  /** On how many cards each word stands. */
  spread: ReadonlyMap<string, number>;
  meanLength: number;
}

/** A page with how well its card fits; the best has 1. */
export interface CardFit {
  entry: TitleEntry;
  score: number;
}

/** How much a word counts, by where it stands. Tried on the queries that serve to improve with; docs/search.md says more. */
const worth = { title: 3, alias: 1, summary: 1, asked: 3 } as const;

/** Handouts stand beside their lessons, and works are looked for by their authors. */
const withoutCard: readonly SearchKind[] = ['handout', 'source'];

/** The two settings of BM25: how soon a word said again stops to count, and how much long cards lose. */
const saturation = 1.2;
const lengthShare = 0.4;

/** Makes the cards of the pages in a list of titles. */
export function cardsOf(titles: readonly TitleEntry[]): Cards {
  const cards = titles.filter(({ kind }) => !withoutCard.includes(kind)).map(cardOf);
  const spread = new Map<string, number>();
  for (const { words } of cards)
    for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const all = cards.reduce((sum, { length }) => sum + length, 0);
  return { cards, spread, meanLength: all / Math.max(1, cards.length) };
}

/**
 * The pages whose cards fit a question, the best first. On a card a rare word tells much: in the whole text of a page
 * the everyday words of a question drown it. Scored with BM25 (Robertson and Zaragoza 2009).
 */
export function askCards({ cards, spread, meanLength }: Cards, question: string): CardFit[] {
  const asked = [...new Set(wordKeys(question).map(rootOf))].map((word) => {
    const on = spread.get(word) ?? 0;
    return { word, rarity: Math.log(1 + (cards.length - on + 0.5) / (on + 0.5)) };
  });
  const fits = cards.flatMap(({ entry, words, length }) => {
    const slowed = saturation * (1 - lengthShare + (lengthShare * length) / meanLength);
    const score = asked.reduce((sum, { word, rarity }) => {
      const count = words.get(word) ?? 0;
      return sum + (rarity * count * (saturation + 1)) / (count + slowed);
    }, 0);
    return score > 0 ? { entry, score } : [];
  });
  const most = Math.max(...fits.map(({ score }) => score));
  return fits.map(({ entry, score }) => ({ entry, score: score / most })).sort((a, b) => b.score - a.score);
}

function cardOf(entry: TitleEntry): Card {
  const words = new Map<string, number>();
  const add = (texts: readonly string[], points: number) => {
    for (const word of texts.flatMap(wordKeys).map(rootOf)) words.set(word, (words.get(word) ?? 0) + points);
  };
  add([entry.title], worth.title);
  add(entry.aliases, worth.alias);
  add([entry.summary], worth.summary);
  add(entry.asked ?? [], worth.asked);
  return { entry, words, length: [...words.values()].reduce((sum, points) => sum + points, 0) };
}
