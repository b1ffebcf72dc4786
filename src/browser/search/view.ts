import { pathTo, underBase } from '#domain/paths.ts';
import type { SearchRow } from '#domain/search/rows.ts';
import type { Piece } from '#domain/search/marks.ts';
import { fill } from '#domain/words.ts';
import { button, element, link, type Child } from './nodes.ts';
import type { Answer } from './engine.ts';
import type { ResultActs } from './results.ts';
import type { SearchSetting } from './words.ts';

type ViewOptions = ResultActs & { setting: SearchSetting };

/** Shows an answer as links, in the place of the last one. No answer means that nothing at all could be loaded. */
export function showAnswer(place: HTMLElement, answer: Answer | undefined, options: ViewOptions): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : undefined;
  const address = focused?.getAttribute('href') ?? '';
  const stops = [...place.querySelectorAll('[data-search-stop]')];
  const at = focused ? stops.indexOf(focused) : -1;
  place.replaceChildren(...(answer ? answered(answer, options) : unreachable(options)));
  if (!focused) return;
  // Whoever stood on a result stands on it again, or on the one that took its place.
  const now = [...place.querySelectorAll<HTMLElement>('[data-search-stop]')];
  const same = now.find((stop) => address && stop.getAttribute('href') === address);
  (same ?? now[Math.min(at, now.length - 1)])?.focus({ preventScroll: Boolean(same) });
}

function answered(answer: Answer, options: ViewOptions): HTMLElement[] {
  const { words } = options.setting;
  const { limited, suggestions, rows, total } = answer;
  const parts: HTMLElement[] = [];
  if (limited) {
    const isFinal = limited === 'unable';
    const retry = isFinal ? [] : [button(words.retry, options.onRetry)];
    parts.push(notice(isFinal ? words.onlyTitles : words.failed, retry));
  }
  if (suggestions.length > 0) {
    const items = suggestions.map((text) => element('li', '', [button(text, () => options.onSuggest(text))]));
    parts.push(
      element('div', 'search-meant', [element('p', '', [words.didYouMean]), element('ul', '', items)]),
    );
  }
  if (total === 0) parts.push(element('p', 'search-none', [words.noneHelp]));
  if (rows.length > 0) {
    const items = rows.map((row) => rowItem(row, options.setting));
    parts.push(element('ol', 'search-list', items));
  }
  if (rows.length < total) parts.push(element('p', 'search-more', [button(words.more, options.onMore)]));
  return parts;
}

/** Without any list to search in, the concepts can still be looked through. */
function unreachable({ setting, onRetry }: ViewOptions): HTMLElement[] {
  const { words, base, locale } = setting;
  const concepts = link(underBase(base, pathTo(locale, { to: 'concepts' })), [words.concepts]);
  return [notice(words.unreachable, [button(words.retry, onRetry), concepts])];
}

function notice(text: string, ways: readonly HTMLElement[]): HTMLElement {
  const spaced = ways.flatMap((way) => [' ', way]);
  return element('p', 'search-notice', [element('span', '', [text]), ...spaced]);
}

/** What a row is, where it stands and how long it takes. */
export function factsOf(row: SearchRow, { words }: SearchSetting): string {
  const length = row.minutes ? fill(words.minutes, { n: row.minutes }) : undefined;
  return [words.kinds[row.kind], row.by, row.module, length].filter(Boolean).join(' · ');
}

function rowItem(row: SearchRow, setting: SearchSetting): HTMLElement {
  const { base } = setting;
  const main = element('div', 'search-main', [
    link(underBase(base, row.url), marked(row.title)),
    element('p', 'search-facts', [factsOf(row, setting)]),
    element('p', 'search-text', marked(row.text)),
  ]);
  const sections = row.sections.map(({ url, title, text }) =>
    element('li', 'search-main', [
      link(underBase(base, url), marked(title)),
      element('p', 'search-text', marked(text)),
    ]),
  );
  return element('li', 'search-row', [
    main,
    ...(sections.length > 0 ? [element('ul', 'search-sections', sections)] : []),
  ]);
}

/** Text and marks, built as nodes: nothing of the index is ever read as markup. */
export function marked(pieces: readonly Piece[]): Child[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? element('mark', '', [text]) : text));
}
