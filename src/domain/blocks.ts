import type { BodyKind } from './library.ts';

import { quizBehaviours } from './assessment/behaviour.ts';

/** The words that authors may use in MDX, with their props and where each may stand. */
export interface BlockRule {
  /** Prop to its values; an empty list allows any text. All props are required unless in `optional`. */
  props: Readonly<Record<string, readonly string[]>>;
  optional?: readonly string[];
  /** Props that hold a whole number. */
  numbers?: readonly string[];
  /** Where it may stand: directly in the lesson, or inside these blocks. */
  inside: readonly (BodyKind | (string & {}))[];
}

/** The four settings in which every worked example is told. */
export const contexts = ['tenants', 'parents', 'patients', 'congregation'] as const;

/** One of the four settings. */
export type Context = (typeof contexts)[number];

/** How sure a claim is: a research finding, what experienced organizers teach, or disputed. */
export const evidenceLevels = ['research', 'practice', 'contested'] as const;

/** One level of evidence. */
export type Evidence = (typeof evidenceLevels)[number];

/** What a facilitator note asks for. */
export const noteKinds = ['say', 'ask', 'do', 'watch'] as const;

/** One kind of facilitator note. */
export type NoteKind = (typeof noteKinds)[number];

/** The seven parts of a case, in the order in which they are told. */
export const caseParts = [
  'happened',
  'organizing',
  'mobilizing',
  'power',
  'leaders',
  'result',
  'limits',
] as const;

/** One part of a case. */
export type CasePart = (typeof caseParts)[number];

/** Every block, by name. */
export const blockRules: Readonly<Record<string, BlockRule>> = {
  Scenario: { props: { title: [] }, inside: ['lesson'] },
  TryFirst: { props: {}, inside: ['lesson'] },
  Claim: {
    props: { evidence: evidenceLevels },
    inside: [
      'lesson',
      'concept',
      'page',
      'CasePart',
      'Scenario',
      'TryFirst',
      'Context',
      'Limits',
      'FieldTask',
      'Handout',
      'Slide',
      'FacilitatorNote',
    ],
  },
  Example: { props: { title: [] }, inside: ['lesson'] },
  Context: { props: { of: contexts, people: [], obstacle: [], decision: [] }, inside: ['Example'] },
  Diagram: {
    props: { id: [], caption: [] },
    optional: ['caption'],
    inside: ['lesson', 'concept', 'page', 'CasePart', 'Slide', 'Handout', 'Limits', 'Scenario'],
  },
  Check: {
    props: { id: [], behaviour: quizBehaviours },
    optional: ['behaviour'],
    inside: ['lesson', 'page', 'TryFirst', 'FieldTask'],
  },
  FieldTask: { props: { title: [], days: [], objectives: [] }, numbers: ['days'], inside: ['lesson'] },
  Limits: { props: {}, inside: ['lesson'] },
  Slide: { props: { title: [], minutes: [] }, numbers: ['minutes'], inside: ['lesson'] },
  FacilitatorNote: { props: { kind: noteKinds }, inside: ['Slide'] },
  Handout: { props: { title: [] }, inside: ['lesson'] },
  CasePart: { props: { of: caseParts }, inside: ['case'] },
  Lines: { props: { label: [], count: [] }, numbers: ['count'], inside: ['Handout'] },
};

/** Blocks that only trainers and paper show; a reader's page, search and reading time leave them out. */
export const trainerBlocks: readonly string[] = ['Slide', 'Handout'];

/** Blocks that begin a section of their own on a reader's page, under their title. */
export const sectionBlocks: readonly string[] = ['Scenario', 'Example', 'FieldTask', 'Limits'];

/** Anchors that a lesson's page gives to the sections of its blocks. */
export const sectionAnchors: Readonly<Record<string, string>> = {
  Example: 'worked-example',
  FieldTask: 'field-task',
  Limits: 'limits',
};
