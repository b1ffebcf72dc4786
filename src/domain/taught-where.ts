import type { Concept } from '#schema/types.ts';
import { sectionAnchors } from './blocks.ts';
import type { Body, Passage } from './library.ts';
import { nameKey, namesOf } from './search/names.ts';

/** A section of a lesson's page that can be linked to. */
export interface Section {
  readonly heading: string;
  readonly anchor: string;
}

/** More would be a second table of contents. */
const most = 3;

/**
 * Where in a lesson a concept is taught: the sections that name it in their heading or link to it, in reading order. Where
 * there are many, those that name it count before those that only link.
 */
export function sectionsTeaching(body: Body | undefined, concept: Concept): Section[] {
  const names = namesOf(concept).map((name) => ` ${nameKey(name)} `);
  const isNamed = ({ heading }: Passage) => names.some((name) => ` ${nameKey(heading)} `.includes(name));
  const isLinked = ({ links }: Passage) => links?.some((to) => to.split('#')[0] === `concept:${concept.id}`);
  const passages = (body?.passages ?? []).filter((one) => anchorOf(one) && one.heading);
  const named = passages.filter(isNamed);
  const linked = passages.filter((one) => isLinked(one) && !isNamed(one));
  const chosen = new Set([...named, ...linked].slice(0, most));
  return passages
    .filter((one) => chosen.has(one))
    .map((one) => ({ heading: one.heading, anchor: anchorOf(one) }));
}

function anchorOf({ anchor, block = '' }: Passage): string {
  return anchor || (sectionAnchors[block] ?? '');
}
