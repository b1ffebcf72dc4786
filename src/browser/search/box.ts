import { underBase } from '#domain/paths.ts';
import { wordsToMark } from '#domain/search/passage.ts';
import { fill, plural } from '#domain/words.ts';
import { isNarrowed, type SearchState } from '#domain/search/state.ts';
import type { Amount, Answer, Engine } from './engine.ts';
import { handOver } from './handover.ts';
import { startLinks } from './links.ts';
import { keepSearch } from './recent.ts';
import type { ResultActs, ResultParts, Results } from './results.ts';
import type { SearchSetting } from './words.ts';

/** What a search box needs beside its elements. */
export interface BoxOptions {
  setting: SearchSetting;
  engine: Engine;
  amount: Amount;
  /** How results are shown; as links where nothing else is said. */
  results?(parts: ResultParts, acts: ResultActs): Results;
  /** What is looked for when the field holds this text. */
  stateOf(query: string): SearchState;
  /** Told whenever something is looked for. */
  onAsked?(state: SearchState): void;
  /** Told when a result is opened and its search was kept. */
  onOpened?(): void;
  /** Told of every answer that is shown. */
  onAnswered?(state: SearchState, answer: Answer): void;
}

/** A field with its results: the dialog and the page each hold one. */
export interface Box {
  /** Puts text into the field, when given, and looks for it. */
  search(text?: string): void;
}

/** A pause that typing is allowed before it is answered. */
const pauseInMilliseconds = 80;
/** A pause after which the result is told to those who do not see it; short enough to help, long enough not to chatter. */
const silenceInMilliseconds = 900;

/** One letter of an alphabet says too little; one sign of Chinese is a word. */
function isEnough(query: string): boolean {
  return !/^(?:|\p{N}|\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek})$/u.test(query.trim());
}

/** Brings a field and its results to life. */
export function startBox(root: HTMLElement, options: BoxOptions): Box {
  const { setting, engine } = options;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-search-${name}]`);
  const field = root.querySelector<HTMLInputElement>('[data-search-input]');
  const place = part('results');
  if (!field || !place) throw new Error('a search box lacks its field or its results');
  const [status, live] = [part('status'), part('live')];
  const starts = [...root.querySelectorAll<HTMLElement>('[data-search-start]')];
  let asked = 0;
  let shown: { query: string; answer: Answer } | undefined;
  let rows = options.amount.rows;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const results = (options.results ?? startLinks)(
    { root, field, place, setting },
    {
      onSuggest: (text) => search(text),
      onRetry: () => {
        engine.retry();
        void run();
      },
      onMore: () => {
        rows += options.amount.rows;
        void run();
      },
    },
  );

  const offerStart = (isShown: boolean) => {
    for (const start of starts) start.hidden = !isShown;
  };

  const say = (text: string) => {
    if (status) status.textContent = text;
    clearTimeout(telling);
    telling = setTimeout(() => {
      if (live && live.textContent !== text) live.textContent = text;
    }, silenceInMilliseconds);
  };

  async function run(): Promise<void> {
    const mine = ++asked;
    const state = options.stateOf(field?.value ?? '');
    const isIdle = !isEnough(state.query) && !isNarrowed(state);
    options.onAsked?.(state);
    offerStart(isIdle);
    if (isIdle) {
      results.clear();
      say('');
      return;
    }
    const waiting = setTimeout(() => say(setting.words.loading), 250);
    try {
      const answer = await engine.ask(state, { ...options.amount, rows });
      if (mine === asked) show(state, answer);
    } catch {
      if (mine === asked) show(state, undefined);
    } finally {
      clearTimeout(waiting);
    }
  }

  function show(state: SearchState, answer: Answer | undefined): void {
    say(answer ? summary(state, answer) : '');
    offerStart(answer?.total === 0);
    results.show(answer);
    shown = answer && { query: state.query, answer };
    if (answer) options.onAnswered?.(state, answer);
  }

  /** Where a result is opened, the search is kept for this tab and its words are marked on the page. */
  function opened(link: HTMLAnchorElement): void {
    if (!shown) return;
    const { query, answer } = shown;
    const url = link.getAttribute('href')?.slice(underBase(setting.base, '/').length - 1) ?? '';
    const fillers = setting.words.fillers.split(' ');
    keepSearch(query);
    handOver(link, wordsToMark(answer.rows, { url, query: answer.instead ?? query, fillers }));
    options.onOpened?.();
  }

  function summary({ query, sort }: SearchState, { total, instead }: Answer): string {
    const { words, locale } = setting;
    const names = { query: query.trim(), instead: instead ?? '' };
    if (instead) return fill(words.instead, names);
    if (total === 0) return fill(names.query ? words.none : words.noneNarrowed, names);
    const found = fill(plural(names.query ? words.found : words.narrowed, total, locale), names);
    return sort ? `${found} · ${words.sorted[sort]}` : found;
  }

  function search(text?: string): void {
    if (text !== undefined && field) {
      field.value = text;
      field.focus();
    }
    rows = options.amount.rows;
    clearTimeout(typing);
    results.wait();
    void run();
  }

  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    rows = options.amount.rows;
    if (field.value.trim()) offerStart(false);
    results.wait();
    clearTimeout(typing);
    typing = setTimeout(() => void run(), pauseInMilliseconds);
  });
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A link that opens in a new tab takes nothing along.
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) opened(link);
  });
  field.addEventListener('compositionend', () => search());
  field.addEventListener('focus', () => engine.warm());
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-search-suggest]') : undefined;
    // Its words may have been translated by the browser; what is looked for are ours.
    if (button) search(button.dataset['searchSuggest'] || button.textContent.trim());
  });
  if (field.value.trim()) search();

  return { search };
}
