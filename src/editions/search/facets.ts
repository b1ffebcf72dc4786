import { kindTitles } from '#components/searchSetting.ts';
import { wordsOf } from '#components/words.ts';
import { conceptsInOrder } from '#domain/curriculum.ts';
import { minuteValues, searchKinds, type FacetName } from '#domain/search/record.ts';
import { loadShelf } from '#load/curriculum.ts';

/** One way to narrow a search, with the names of its values. */
export interface FacetGroup {
  name: FacetName;
  title: string;
  values: readonly { id: string; title: string }[];
  /** Has more values than a person wants to see at once. */
  isLong?: true;
}

/** The facets of the search page, in order. */
export function facetGroups(locale: string): FacetGroup[] {
  const { search } = wordsOf(locale).t;
  const shelf = loadShelf(locale);
  const kinds = kindTitles(locale);
  const lengths = [search.minutes10, search.minutes20, search.minutes45, search.minutesLonger];
  const named = (entries: Iterable<{ data: { id: string; title: string } }>) =>
    [...entries].map(({ data: { id, title } }) => ({ id, title }));
  return [
    { name: 'kind', title: search.facetKind, values: searchKinds.map((id) => ({ id, title: kinds[id] })) },
    {
      name: 'minutes',
      title: search.facetMinutes,
      values: minuteValues.map((id, n) => ({ id, title: lengths[n] ?? id })),
    },
    { name: 'track', title: search.facetTrack, values: named(shelf.track.values()) },
    { name: 'module', title: search.facetModule, values: named(shelf.module.values()), isLong: true },
    {
      name: 'concept',
      title: search.facetConcept,
      values: conceptsInOrder(shelf, locale).map(({ id, title }) => ({ id, title })),
      isLong: true,
    },
  ];
}
