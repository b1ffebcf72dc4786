import { startSearchLink } from '#browser/search-link.ts';
import { keepSearchInAddress, searchInAddress } from '#browser/typed-words.ts';
import { countIn, filterNames, readFilters, writeFilters, type Filters } from '#domain/finder/filters.ts';
import { findFor, type Findable, type Wish } from '#domain/finder/finder.ts';
import { readWish, type TypedWish, type WishWords } from '#domain/finder/wish.ts';
import { fill, plural } from '#domain/words.ts';

/** Sentences of the finder; `n` picks the number's form. */
interface FinderWords {
  readonly wish: WishWords;
  readonly found: string;
  readonly none: string;
  readonly understood: string;
  readonly saidMinutes: string;
  readonly saidPeople: string;
  readonly saidWords: string;
  readonly levels: Readonly<Record<string, string>>;
}

/** How long somebody types before the address follows. */
const TYPING_MS = 300;

/** Makes the list of activities and workshops follow its form, and the address follow what is chosen in it. What is typed stays in the tab. */
export function startFinder(): void {
  const form = document.querySelector<HTMLFormElement>('[data-finder]');
  const list = document.querySelector<HTMLElement>('[data-findables]');
  const status = document.querySelector<HTMLElement>('[data-finder-status]');
  if (!form || !list || !status) return;
  // Both were written by our own build.
  const words = JSON.parse(form.dataset['finder'] ?? '{}') as FinderWords;
  const things = JSON.parse(list.dataset['findables'] ?? '[]') as Findable[];
  const rows = new Map(
    [...list.children].flatMap((one) =>
      one instanceof HTMLElement ? [[one.dataset['find'] ?? '', one]] : [],
    ),
  );
  const fields = new Map(
    filterNames.flatMap((name) => {
      const field = form.elements.namedItem(name);
      return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? [[name, field]] : [];
    }),
  );
  const now = (): Filters =>
    Object.fromEntries(filterNames.map((name) => [name, fields.get(name)?.value ?? ''])) as Filters;
  const put = (filters: Filters) => {
    for (const [name, field] of fields) field.value = filters[name];
    // A choice that the page does not have is an open one.
    for (const field of fields.values())
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  };

  const show = () => {
    const filters = now();
    const typed = readWish(filters.q, words.wish);
    const found = findFor(wishOf(filters, typed), things);
    for (const row of rows.values()) row.hidden = true;
    for (const { thing, isCut } of found) {
      const row = rows.get(`${thing.kind}.${thing.id}`);
      if (!row) continue;
      row.hidden = false;
      for (const mark of row.querySelectorAll<HTMLElement>('[data-is-cut]')) mark.hidden = !isCut;
      for (const how of row.querySelectorAll<HTMLElement>('[data-online]'))
        how.hidden = filters.where !== 'online';
      list.append(row);
    }
    link.offer(fragment() !== '');
    status.textContent = [sayTyped(typed, words), sayCount(found.length, words)].filter(Boolean).join(' ');
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fragment = () => writeFilters(now()).slice(1);
  const keep = (isStep: boolean) => keepSearchInAddress('finder', fragment(), isStep);
  const link = startSearchLink(form, fragment);
  const arrive = () => {
    put(readFilters(searchInAddress('finder')));
    show();
    keep(false);
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    show();
    clearTimeout(timer);
    if (target instanceof HTMLSelectElement) keep(true);
    else timer = setTimeout(() => keep(false), TYPING_MS);
  });
  form.addEventListener('reset', () => {
    put(readFilters(''));
    show();
    keep(true);
  });
  window.addEventListener('popstate', arrive);
  window.addEventListener('hashchange', arrive);
  arrive();
}

/** What is chosen in a field leads; what is open there comes from what was typed. */
function wishOf(filters: Filters, typed: TypedWish): Wish {
  return {
    minutes: countIn(filters.minutes) ?? typed.minutes,
    people: countIn(filters.people) ?? typed.people,
    level: filters.level || typed.level,
    format: filters.format,
    kind: filters.kind,
    track: filters.track,
    concept: filters.concept,
    words: typed.words,
  };
}

function sayTyped({ minutes, people, level, words: about }: TypedWish, words: FinderWords): string {
  const parts = [
    minutes === null ? '' : fill(words.saidMinutes, { n: minutes }),
    people === null ? '' : fill(words.saidPeople, { n: people }),
    words.levels[level]?.toLocaleLowerCase() ?? '',
    about.length === 0 ? '' : fill(words.saidWords, { words: about.join(' ') }),
  ].filter(Boolean);
  return parts.length < 2 ? '' : fill(words.understood, { wish: parts.join(', ') });
}

function sayCount(n: number, { found, none }: FinderWords): string {
  return n === 0 ? none : plural(found, n, document.documentElement.lang);
}
