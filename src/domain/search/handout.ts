import type { PlacedLesson } from '#domain/curriculum.ts';
import { pathTo } from '#domain/paths.ts';
import { fill } from '#domain/words.ts';
import { facetsOf } from './placing.ts';
import { weights, type SearchRecord } from './record.ts';

/** How a handout is called: sentences with gaps for its own title and for that of its lesson. */
export interface HandoutWords {
  title: string;
  summary: string;
  /** What people call any handout. */
  names: string;
}

/** It has the words of its lesson, which comes first for whoever does not ask for a sheet. */
const merit = 0.3;

/** What the handout of a lesson says to the index: its title and what it asks people to write. Nothing where there is none. */
export function recordOfHandout(
  locale: string,
  placed: PlacedLesson,
  words: HandoutWords,
): SearchRecord | undefined {
  const { lesson, module, entry } = placed;
  const blocks = entry.body?.blocks ?? [];
  const handout = blocks.find(({ name }) => name === 'Handout');
  if (!handout) return undefined;
  const labels = blocks.filter(({ name }) => name === 'Lines').map(({ props }) => props['label'] ?? '');
  return {
    locale,
    kind: 'handout',
    title: fill(words.title, { title: handout.props['title'] ?? lesson.title }),
    url: pathTo(locale, { to: 'handout', module: module.id, id: lesson.id }),
    aliases: [],
    summary: fill(words.summary, { lesson: lesson.title }),
    parts: [
      // Whoever asks for a sheet gets the sheet: these words keep their full weight.
      { weight: weights.title / merit, text: words.names },
      { weight: weights.text, text: labels.join(' · ') },
    ],
    facets: facetsOf([placed]),
    merit,
    module: module.title,
    reviewed: lesson.reviewed,
  };
}
