import type { Case, Concept, Track } from '#schema/types.ts';
import { casesInOrder, conceptsInOrder } from './curriculum.ts';
import type { Shelf } from './library.ts';
import { placingOf } from './search/placing.ts';
import { slug } from './slug.ts';

/** A place as a case names it. */
export type CasePlace = Case['places'][number];

/** The cases of one country by region; those that took in the whole country, or much of it, come last. */
export interface Country {
  readonly country: string;
  readonly name: string;
  readonly regions: readonly { readonly place: CasePlace; readonly cases: readonly Case[] }[];
}

/** Where a place stands in the list by place. */
export function placeAnchor({ country, region = '' }: CasePlace): string {
  return slug(`place ${country} ${region}`);
}

/** Cases by country and region, both in the order of the alphabet. A case of several places stands under each. */
export function casesByPlace(
  cases: readonly Case[],
  { nameOf, locale }: { nameOf: (country: string) => string; locale: string },
): Country[] {
  const { compare } = new Intl.Collator(locale);
  const places = new Map(cases.flatMap((one) => one.places.map((place) => [placeAnchor(place), place])));
  const regions = [...places]
    .map(([anchor, place]) => ({
      place,
      cases: cases.filter((one) => one.places.some((other) => placeAnchor(other) === anchor)),
    }))
    .sort(({ place: { region: a } }, { place: { region: b } }) =>
      a && b ? compare(a, b) : Number(!a) - Number(!b),
    );
  return [...new Set(regions.map(({ place }) => place.country))]
    .map((country) => ({
      country,
      name: nameOf(country),
      regions: regions.filter(({ place }) => place.country === country),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The concepts of one theme that can be seen in cases. */
export interface ThemeOfCases {
  /** Absent for concepts that no lesson teaches yet. */
  readonly track?: Track;
  readonly concepts: readonly { readonly concept: Concept; readonly cases: readonly Case[] }[];
}

/** Cases by what can be seen in them. A concept stands under the track of the first lesson that teaches it. */
export function casesByConcept(shelf: Shelf, locale: string): ThemeOfCases[] {
  const cases = casesInOrder(shelf);
  const placing = placingOf(shelf);
  const seen = conceptsInOrder(shelf, locale)
    .map((concept) => ({ concept, cases: cases.filter((one) => one.concepts.includes(concept.id)) }))
    .filter((one) => one.cases.length > 0);
  const themeOf = ({ concept }: (typeof seen)[number]) => placing.teaching(concept.id)[0]?.track.id;
  const themes = [...shelf.track.values()].map(({ data: track }) => ({
    track,
    concepts: seen.filter((one) => themeOf(one) === track.id),
  }));
  return [...themes, { concepts: seen.filter((one) => themeOf(one) === undefined) }].filter(
    ({ concepts }) => concepts.length > 0,
  );
}
