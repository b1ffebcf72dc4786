import type { Library } from '#domain/library.ts';
import { inReadingOrder, type Problem } from '#domain/problems.ts';
import { agendaSums } from './agendas.ts';
import { segmentRules } from './segments.ts';
import { askedTwice } from './asked.ts';
import { assessmentRules } from './assessments.ts';
import { sharedIds, vanishedIds } from './ids.ts';
import { caseYears } from './cases.ts';
import { lessonBodies, prerequisiteCycles, unworkedObjectives } from './lessons.ts';
import { placedTwice, unreachable } from './placing.ts';
import { linkRules } from './links.ts';
import { proseRules } from './prose.ts';
import { qualityRules } from './quality.ts';
import { danglingReferences } from './references.ts';
import { translatedBlocks } from './translations.ts';
import { plainWords } from './words.ts';

/** Every rule of the curriculum, over everything that was read. */
export function curriculumProblems(library: Library): Problem[] {
  const rules = [
    sharedIds,
    vanishedIds,
    danglingReferences,
    unreachable,
    placedTwice,
    askedTwice,
    prerequisiteCycles,
    unworkedObjectives,
    lessonBodies,
    caseYears,
    proseRules,
    linkRules,
    plainWords,
    translatedBlocks,
    assessmentRules,
    agendaSums,
    segmentRules,
    ...(library.site.standard === 'full' ? qualityRules : []),
  ];
  return inReadingOrder(rules.flatMap((rule) => rule(library)));
}
