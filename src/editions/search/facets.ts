import { kindTitles } from '#components/searchSetting.ts';
import { wordsOf } from '#components/words.ts';
import { conceptsInOrder } from '#domain/curriculum.ts';
import { languagesIn } from '#domain/search.ts';
import { minuteValues, sizeValues } from '#domain/search/bands.ts';
import { searchKinds, type FacetName } from '#domain/search/record.ts';
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
  const { search, guide } = wordsOf(locale).t;
  const shelf = loadShelf(locale);
  const kinds = kindTitles(locale);
  const lengths = [search.minutes10, search.minutes20, search.minutes45, search.minutesLonger];
  const sizes = [search.size1, search.size5, search.size15, search.size30, search.sizeMore];
  const formats = { alone: search.formatAlone, room: search.formatRoom, ...guide.formats };
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const named = (entries: Iterable<{ data: { id: string; title: string } }>) =>
    [...entries].map(({ data: { id, title } }) => ({ id, title }));
  const groups: FacetGroup[] = [
    { name: 'kind', title: search.facetKind, values: searchKinds.map((id) => ({ id, title: kinds[id] })) },
    {
      name: 'minutes',
      title: search.facetMinutes,
      values: minuteValues.map((id, n) => ({ id, title: lengths[n] ?? id })),
    },
    {
      name: 'size',
      title: search.facetSize,
      values: sizeValues.map((id, n) => ({ id, title: sizes[n] ?? id })),
    },
    {
      name: 'format',
      title: search.facetFormat,
      values: Object.entries(formats).map(([id, title]) => ({ id, title })),
      isLong: true,
    },
    { name: 'track', title: search.facetTrack, values: named(shelf.track.values()) },
    { name: 'module', title: search.facetModule, values: named(shelf.module.values()), isLong: true },
    {
      name: 'concept',
      title: search.facetConcept,
      values: conceptsInOrder(shelf, locale).map(({ id, title }) => ({ id, title })),
      isLong: true,
    },
    {
      name: 'language',
      title: search.facetLanguage,
      values: languagesIn(shelf).map((id) => ({ id, title: languages.of(id) ?? id })),
    },
  ];
  return groups.filter(({ name, values }) => name !== 'language' || values.length > 1);
}
