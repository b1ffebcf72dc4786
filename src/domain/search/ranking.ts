/** A page that the index found, with how well it fits. */
export interface Scored {
  id: string;
  score: number;
}

/** What the index found for the forms of a query, each by itself. */
export interface FoundForms<Hit extends Scored> {
  /** For each word. */
  words: readonly (readonly Hit[])[];
  /** For words that stand side by side: first for the whole query, then for pairs. Of these only the pages count. */
  phrases: readonly (readonly Hit[])[];
  /** For other names of what is asked for. */
  names: readonly (readonly Hit[])[];
}

/** What a phrase adds to what its words are worth. */
const worth = { whole: 1, pair: 0.5 } as const;
/** So few pages that say the query word for word are what was meant; where more do, it is a turn of phrase. */
const few = 3;
/** How far a page found under another name stands below one found as it was asked for. */
const otherName = 0.9;
/** A page without some of the words that has less than this part of what the best has answers something else. */
const leastShare = 0.1;

/** The pages that say a query of several telling words word for word, where they are few. */
export function wordForWord<Hit extends Scored>({
  words,
  phrases: [whole = []],
}: FoundForms<Hit>): Set<string> {
  const isTelling = words.length > 1 && whole.length <= few;
  return new Set(isTelling ? whole.map(({ id }) => id) : []);
}

/**
 * The pages that answer a query, the best first: the few that say it word for word, then those with more of its words, with rarer ones, and with its phrases.
 * No page need have them all, because whoever asks in a sentence uses words that no page has. Scores are those of the
 * whole query.
 */
export function rankHits<Hit extends Scored>(found: FoundForms<Hit>): Hit[] {
  const { words, phrases, names } = found;
  const said = wordForWord(found);
  const pages = new Map([...words, ...phrases, ...names].flat().map((hit) => [hit.id, hit]));
  // A word that no page has tells none of them from another.
  const known = words.filter((hits) => hits.length > 0);
  const rarity = known.map((hits) => Math.log(1 + pages.size / hits.length));
  const all = sum(rarity);
  const byWord = known.map(scores);
  const byPhrase = phrases.map(scores);
  const byName = names.map(scores);
  const rank = (hit: Hit) => {
    const { id } = hit;
    const has = byWord.map((found) => found.has(id));
    const told = all > 0 ? sum(rarity.filter((_, at) => has[at])) / all : 1;
    const fits = words.length > 0 ? sum(byWord.map((found) => found.get(id) ?? 0)) : 1;
    const lift = byPhrase.map((found, at) => (found.has(id) ? 1 + (at === 0 ? worth.whole : worth.pair) : 1));
    const asked = lift.reduce((product, factor) => product * factor, fits * told);
    const named = Math.max(0, ...byName.map((found) => found.get(id) ?? 0));
    return { hit, score: Math.max(asked, otherName * named), hasAll: !has.includes(false) };
  };
  const ranked = [...pages.values()].map(rank).sort((a, b) => b.score - a.score);
  const least = leastShare * (ranked[0]?.score ?? 0);
  const isSaid = ({ hit }: { hit: Hit }) => Number(said.has(hit.id));
  return ranked
    .filter(({ score, hasAll }) => hasAll || score >= least)
    .sort((a, b) => isSaid(b) - isSaid(a))
    .map(({ hit, score }) => ({ ...hit, score }));
}

function scores(hits: readonly Scored[]): Map<string, number> {
  return new Map(hits.map(({ id, score }) => [id, score]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
