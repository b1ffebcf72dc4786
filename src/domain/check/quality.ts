import type { Library } from '#domain/library.ts';
import { inReadingOrder, type Problem } from '#domain/problems.ts';
import { lessonAnatomy } from './anatomy.ts';
import { longestKeys, skewedKeys } from './give-aways.ts';
import { promisedMinutes } from './minutes.ts';
import { itemsWithoutObjective } from './objectives.ts';
import { hardTexts, unlinkedConcepts, unlinkedTerms, wordyTexts } from './prose-quality.ts';

/** Rules of quality that stop the build. No lesson is exempt. */
export const qualityRules: readonly ((library: Library) => Problem[])[] = [
  lessonAnatomy,
  hardTexts,
  unlinkedConcepts,
  longestKeys,
  skewedKeys,
  itemsWithoutObjective,
];

/** What is listed for the writer and stops nothing: a person decides. A draft lists the rules of quality as well. */
export function qualityWarnings(library: Library): Problem[] {
  const rules = [
    wordyTexts,
    unlinkedTerms,
    promisedMinutes,
    ...(library.site.standard === 'draft' ? qualityRules : []),
  ];
  return inReadingOrder(rules.flatMap((rule) => rule(library)));
}
