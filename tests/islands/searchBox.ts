import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { startBox } from '#browser/search/box.ts';
import { startCombobox } from '#browser/search/combobox.ts';
import type { Answer, Engine } from '#browser/search/engine.ts';
import { showRecent } from '#browser/search/recent-list.ts';
import type { SearchSetting } from '#browser/search/words.ts';
import type { SearchRow } from '#domain/search/rows.ts';

const plain = (text: string) => [{ text, isMatch: false }];

/** A row of which only the title matters. */
export function makeRow(id: string, sections: readonly string[] = []): SearchRow {
  return {
    kind: 'concept',
    url: `/en/concepts/${id}/`,
    title: [{ text: id, isMatch: true }],
    text: plain(`About ${id}.`),
    sections: sections.map((title) => ({
      url: `/en/concepts/${id}/#${title}`,
      title: plain(title),
      text: [{ text: 'soil', isMatch: true }],
    })),
  };
}

/** An answer with these rows. */
export function makeAnswer(rows: readonly SearchRow[], more: Partial<Answer> = {}): Answer {
  return { rows, total: rows.length, suggestions: [], ...more };
}

const setting: SearchSetting = {
  locale: 'en',
  base: '/sub/',
  lists: { names: '/sub/names.json', titles: '/sub/titles.json', words: '/sub/words.json' },
  words: {
    ...{ loading: 'Loading', found: '{n} page|{n} pages', narrowed: '{n}', none: 'None for {query}' },
    ...{ noneNarrowed: 'None', noneHelp: 'Fewer words', didYouMean: 'Did you mean', instead: '{instead}' },
    ...{ onlyTitles: 'Only titles', failed: 'Failed', unreachable: 'Unreachable', retry: 'Try again' },
    ...{ concepts: 'All concepts', more: 'Show more', minutes: '{n} min', fillers: 'the of' },
    sorted: { minutes: 'Shortest', reviewed: 'Newest' },
    kinds: { concept: 'Concept' } as SearchSetting['words']['kinds'],
  },
};

/** The parts of the dialog, and a box in it that is answered by hand. */
export function showBox() {
  document.body.innerHTML = `<div id="box">
    <label for="field">Look for</label>
    <input id="field" data-search-input role="combobox" aria-controls="list" aria-expanded="true" />
    <p role="status" data-search-live></p><p data-search-status></p>
    <p data-search-notice hidden><span></span><button>Try again</button><a href="/c">All concepts</a></p>
    <p data-search-help hidden>Fewer words</p>
    <div id="list" role="listbox" aria-label="Results" data-search-list>
      <div data-search-results></div>
      <div data-search-start>
        <div role="group" aria-label="Last" data-search-recent hidden><div data-search-recent-list></div></div>
        <div role="group" aria-label="Try"><button role="option" id="s1" data-search-suggest="power">Power</button></div>
      </div>
    </div>
    <p data-search-start><button data-search-forget hidden>Clear your last searches</button></p>
    <p data-search-more hidden><button>Show more</button></p>
  </div>`;
  Element.prototype.scrollIntoView = () => {};
  const root = document.querySelector<HTMLElement>('#box') ?? document.body;
  const asked: { query: string; answer: (answer: Answer) => Promise<void>; fail: () => Promise<void> }[] = [];
  const retry = vi.fn();
  const engine: Engine = {
    warm: () => undefined,
    overview: () => Promise.resolve(undefined),
    retry,
    ask: ({ query }) =>
      new Promise((resolve, reject) => {
        // Whoever answers waits until it is shown.
        const settled = async () => {
          await vi.advanceTimersByTimeAsync(1);
        };
        asked.push({
          query,
          answer: (answer) => (resolve(answer), settled()),
          fail: () => (reject(new Error('no list')), settled()),
        });
      }),
  };
  const onAll = vi.fn();
  const opened: string[] = [];
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link) opened.push(link.getAttribute('href') ?? '');
    event.preventDefault();
  });
  startBox(root, {
    setting,
    engine,
    amount: { rows: 8, sections: 2, counts: false },
    stateOf: (query) => ({ query, chosen: {} }),
    results(parts, acts) {
      showRecent(root, parts.field);
      return startCombobox(parts, { ...acts, onAll });
    },
  });
  const field = screen.getByRole<HTMLInputElement>('combobox');
  field.focus();
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
  return {
    ...{ user, field, retry, onAll, opened, asked },
    /** Types, and waits for the question that this leads to. */
    async ask(text: string) {
      const { length } = asked;
      await user.type(field, text);
      await vi.advanceTimersByTimeAsync(100);
      const question = asked[asked.length - 1];
      if (!question || asked.length === length) throw new Error('nothing was asked');
      return question;
    },
    /** The title of the option that the field points at. */
    active: () => {
      const id = field.getAttribute('aria-activedescendant');
      const option = id ? document.getElementById(id) : null;
      if (id && option?.getAttribute('aria-selected') !== 'true') throw new Error('two options are chosen');
      return option ? (option.querySelector('.search-title') ?? option).textContent : undefined;
    },
  };
}
