const small = new Set(
  `the a an and or of to in on at for with by from is are was were be been it its that this they them their there then
  than as not no but had has have who what which when so if he she his her one two three would could can will did do
  does out up about into over after before all some any each more most other only also own still we us our you your`.split(
    /\s+/,
  ),
);

/** The words of a text that carry its substance: no articles, pronouns and the like. */
export function wordsOf(text = ''): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !small.has(word)));
}

/** How alike two texts are: the share of their words that both have (Jaccard), from 0 to 1. */
export function likeness(a: string | undefined, b: string | undefined): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : [...one].filter((word) => other.has(word)).length / all.size;
}
