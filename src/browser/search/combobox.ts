import { rowOptions, suggestionOptions } from './options.ts';
import type { ResultActs, ResultParts, Results } from './results.ts';

/** What becomes of the first option once an answer is there, when somebody went on before it was. */
type Awaited = 'nothing' | 'first' | 'open';

/** What Enter does while nothing is chosen. */
export interface ComboboxActs extends ResultActs {
  onAll: () => void;
}

/**
 * Results as the combobox pattern of the ARIA Authoring Practices has them: the focus stays in the field, and arrow keys, Home and End choose one of the
 * options of a listbox. What is said about the results, and what can be pressed beside them, stands outside of the list.
 */
export function startCombobox(
  { root, field, place, setting }: ResultParts,
  { onSuggest, onRetry, onMore, onAll }: ComboboxActs,
): Results {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-search-${name}]`);
  const [list, notice, help, more] = [part('list'), part('notice'), part('help'), part('more')];
  const options = () => [...(list?.querySelectorAll<HTMLElement>('[role=option]') ?? [])].filter(isOffered);
  let active: HTMLElement | undefined;
  let isWaiting = false;
  let awaited: Awaited = 'nothing';

  function choose(option: HTMLElement | undefined): void {
    active?.removeAttribute('aria-selected');
    active = option;
    option?.setAttribute('aria-selected', 'true');
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** The step that a key asks for; nothing for keys that belong to the text. */
  function step(key: string): (() => void) | undefined {
    const all = options();
    const at = active ? all.indexOf(active) : -1;
    switch (key) {
      case 'ArrowDown':
        if (all.length === 0) return isWaiting ? () => (awaited = 'first') : undefined;
        return () => choose(all[Math.min(at + 1, all.length - 1)]);
      case 'ArrowUp':
        return all.length === 0 ? undefined : () => choose(at < 0 ? all.at(-1) : all[at - 1]);
      case 'Home':
        return active && (() => choose(all[0]));
      case 'End':
        return active && (() => choose(all.at(-1)));
      default:
        return undefined;
    }
  }

  function enter(event: KeyboardEvent): void {
    if (active) press(active, event);
    else if (awaited === 'first') awaited = 'open';
    else onAll();
  }

  /** What an answer leaves chosen: the same as before it, what took its place, or what was awaited. */
  function settle(before: { address: string | null; at: number }): void {
    const all = options();
    const same = all.find((option) => before.address && option.getAttribute('href') === before.address);
    const isAwaited = awaited !== 'nothing' && document.activeElement === field;
    const isOpened = isAwaited && awaited === 'open';
    choose(
      same ?? (before.at >= 0 ? all[Math.min(before.at, all.length - 1)] : isAwaited ? all[0] : undefined),
    );
    awaited = 'nothing';
    isWaiting = false;
    field.setAttribute('aria-expanded', String(all.length > 0));
    if (isOpened) active?.click();
  }

  function told(element: HTMLElement | undefined | null, isShown: boolean): void {
    // Who pressed what goes away finds themselves in the field.
    if (element && !isShown && element.contains(document.activeElement)) field.focus();
    if (element) element.hidden = !isShown;
  }

  function tell(sentence: string | undefined, canRetry = false): void {
    const text = notice?.querySelector('span');
    if (text) text.textContent = sentence ?? '';
    told(notice?.querySelector('button'), canRetry);
    told(notice, sentence !== undefined);
  }

  field.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      enter(event);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const act = step(event.key);
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') choose(undefined);
  });
  // A press on an option leaves the focus where it is.
  list?.addEventListener('mousedown', (event) => event.preventDefault());
  more?.querySelector('button')?.addEventListener('click', onMore);
  notice?.querySelector('button')?.addEventListener('click', onRetry);

  return {
    show(answer) {
      const { words } = setting;
      const before = {
        address: active?.getAttribute('href') ?? null,
        at: active ? options().indexOf(active) : -1,
      };
      const { rows = [], suggestions = [], total = 0, limited } = answer ?? {};
      if (!answer) tell(words.unreachable, true);
      else if (limited === 'unable') tell(words.onlyTitles);
      else tell(limited && words.failed, true);
      told(help, answer !== undefined && total === 0);
      told(more, rows.length < total);
      place.replaceChildren(
        ...(suggestions.length > 0 ? [suggestionOptions(words.didYouMean, suggestions, onSuggest)] : []),
        ...rows.map((row, n) => rowOptions(row, n + 1, setting)),
      );
      settle(before);
    },
    clear() {
      place.replaceChildren();
      tell(undefined);
      for (const element of [help, more]) told(element, false);
      settle({ address: null, at: -1 });
    },
    wait() {
      choose(undefined);
      awaited = 'nothing';
      isWaiting = true;
      field.setAttribute('aria-expanded', String(options().length > 0));
    },
  };
}

function isOffered(option: HTMLElement): boolean {
  return option.closest('[hidden]') === null;
}

/** Opens an option as a press on it would, with the keys that are held: a link can go to a new tab. */
function press(option: HTMLElement, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  option.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
  );
}

/** Keys that choose among characters. Safari ends the choice first and sends its Enter afterwards, which this number alone tells. */
function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it
  return event.isComposing || event.keyCode === 229;
}
