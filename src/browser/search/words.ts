import type { SortName } from '#domain/search/order.ts';
import type { SearchKind } from '#domain/search/record.ts';
import type { ListName } from './lists.ts';

/** What the search needs to know from the page it stands on: where it is and what it says. */
export interface SearchSetting {
  locale: string;
  /** Base path of the site. */
  base: string;
  /** Addresses of the small lists beside the index. */
  lists: Readonly<Record<ListName, string>>;
  words: SearchWords;
}

/** Sentences of the search, in the language of the page. */
export interface SearchWords {
  loading: string;
  found: string;
  narrowed: string;
  none: string;
  noneNarrowed: string;
  noneHelp: string;
  didYouMean: string;
  instead: string;
  onlyTitles: string;
  failed: string;
  unreachable: string;
  retry: string;
  /** All concepts, for when nothing can be searched. */
  concepts: string;
  more: string;
  minutes: string;
  /** What is said of results that stand in an order other than that of relevance. */
  sorted: Readonly<Record<SortName, string>>;
  /** Question words and fillers, separated by spaces. */
  fillers: string;
  /** What one thing of a kind is called. */
  kinds: Readonly<Record<SearchKind, string>>;
}

/** Reads the setting that a component wrote into its element. */
export function settingOf(element: HTMLElement): SearchSetting {
  return JSON.parse(element.dataset['search'] ?? '{}') as SearchSetting;
}
