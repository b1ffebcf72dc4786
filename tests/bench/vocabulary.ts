import { chanceOf, type Chance } from './chance.ts';

/** Words of one language, the commonest first. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** For each word, how much of all running text it and those before it make up, from 0 to 1. */
  readonly upTo: readonly number[];
}

/** Small words of each language, so that the commonest are as short as in real text. */
const small: Readonly<Record<string, string>> = {
  en: 'the of and to a in they it is that we for was on with as he be at one have this from or had by but some what there can out other were all your when up use how said an each she do their time if will way about many then them would like so these her long make thing see him two has look more day could go come did my no most who over know than call first people may down side been now find',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo ser son dos fue era muy hasta desde mi qué solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro casa día otra',
};

const most = 8000;
const begins = 'b c d f g h l m n p r s t w br cl dr fl gr pl sl st tr ch sh th'.split(' ');
const middles = 'a e i o u a e o ea ai ou'.split(' ');
const ends = 'n t d r l s m p ck nd st rt ng ll m n t'.split(' ');

/** Some 8,000 words whose use falls off as Zipf found: the word of rank n comes 1/n as often as the first. */
export function vocabularyOf(language: string): Vocabulary {
  const chance = chanceOf(`vocabulary ${language}`);
  const words = new Set((small[language] ?? small['en'] ?? '').split(' '));
  const from = (list: readonly string[]) => list[chance.below(list.length)] ?? '';
  while (words.size < most) {
    const syllables = 1 + Number(chance.next() < 0.62) + Number(chance.next() < 0.16);
    const inner = Array.from({ length: syllables - 1 }, () => from(begins) + from(middles));
    words.add(inner.join('') + from(begins) + from(middles) + from(ends));
  }
  const all = [...words];
  const sum = all.reduce((total, _, n) => total + 1 / (n + 3), 0);
  let told = 0;
  return { words: all, upTo: all.map((_, n) => (told += 1 / (n + 3) / sum)) };
}

/** One word as running text uses it. */
export function wordOf({ words, upTo }: Vocabulary, chance: Chance): string {
  const at = chance.next();
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 1) < at) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

/** A word that carries meaning: none of the small ones. Rarer where `rare` is nearer to 1. */
export function contentWord({ words }: Vocabulary, chance: Chance, rare = 0.4): string {
  return words[100 + Math.floor((words.length - 100) * chance.next() ** (2 / (0.1 + rare)))] ?? '';
}
