import { hashOf, positionFromHash, stepped, type DeckCommand, type DeckPosition } from '#domain/deck.ts';
import { blackened, movedTo, type DeckState } from '#domain/presenting.ts';
import { fill } from '#domain/words.ts';
import { startFullscreen, toggleFullscreen } from './fullscreen.ts';
import { listen, showKeys } from './keys.ts';
import { toggleOverview } from './overview.ts';
import { startStage, type Stage } from './stage.ts';
import { tie } from './tie.ts';
import { keepAwake } from './wakeful.ts';

// Below this width a slide would be too small to read; the page stays a page. Paper keeps what is shown.
const wideEnough = '(min-width: 48rem), print';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-deck-${name}]`);

/** Turns the page of slides into slides one at a time, where the window is wide enough. */
export function startDeck(): void {
  const root = document.querySelector<HTMLElement>('main[data-deck]');
  const bar = part('bar');
  if (!root || !bar) return;
  const { deck: name = '', presenter = '', words = '{}' } = root.dataset;
  const t = JSON.parse(words) as Record<'said' | 'blackOn' | 'blackOff' | 'blocked', string>;
  const slides = [...root.querySelectorAll<HTMLElement>('.slides > .slide')];
  const total = slides.length;
  let state: DeckState = { position: positionFromHash(location.hash, total), turn: 0, isBlack: false };
  let stage: Stage | undefined;
  let isBeginning = false;
  let letSleep = () => {};
  let tell: (() => void) | undefined;

  const say = (text: string) => {
    const status = part('status');
    if (status) status.textContent = text;
  };

  let focused: Element | null = null;
  const turnBlack = (isBlack: boolean) => {
    const black = part('black');
    if (!black) return;
    if (isBlack) focused = document.activeElement;
    black.hidden = !isBlack;
    // What lies under the black cannot be reached either.
    for (const covered of [root, bar]) covered.inert = isBlack;
    if (isBlack) black.focus();
    else if (focused instanceof HTMLElement) focused.focus();
  };

  const show = (next: DeckState) => {
    const before = state;
    state = next;
    const { position, isBlack } = next;
    stage?.show(position);
    const number = part('number');
    if (number) number.textContent = String(position + 1);
    if (isBlack !== before.isBlack) turnBlack(isBlack);
    if (location.hash !== hashOf(position) && (position > 0 || location.hash)) write(position);
    if (position !== before.position)
      say(fill(t.said, { n: position + 1, total, title: slides[position]?.dataset['title'] ?? '' }));
    else if (isBlack !== before.isBlack) say(isBlack ? t.blackOn : t.blackOff);
  };

  const change = (next: DeckState) => {
    show(next);
    tell?.();
  };
  const moveTo = (position: DeckPosition) => {
    if (position !== state.position || state.isBlack) change(movedTo(position, state));
  };

  const openPresenter = () => {
    const opened = window.open(
      presenter + hashOf(state.position),
      'groundwork-presenter',
      'popup,width=1120,height=800',
    );
    const alert = part('alert');
    if (!alert) return;
    alert.hidden = opened !== null;
    alert.textContent = opened ? '' : t.blocked;
  };

  const run = (command: DeckCommand) => {
    if (!stage) return;
    const alert = part('alert');
    if (alert) alert.hidden = true;
    switch (command) {
      case 'next':
      case 'back':
      case 'first':
      case 'last':
        return moveTo(stepped(command, state.position, total));
      case 'overview':
        return toggleOverview(slides, state.position);
      case 'black':
        return change(blackened(state));
      case 'fullscreen':
        return toggleFullscreen();
      case 'keys':
        return showKeys();
      case 'presenter':
        return openPresenter();
    }
  };

  const begin = async () => {
    if (stage || isBeginning) return;
    isBeginning = true;
    try {
      stage = await startStage(root, state.position, moveTo);
    } catch {
      // The slides' code did not arrive: the page stays a page, and can be read.
      return;
    } finally {
      isBeginning = false;
    }
    document.documentElement.dataset['presenting'] = '';
    bar.hidden = false;
    letSleep = keepAwake();
    show(state);
    tell ??= tie({ name, side: 'deck', state: () => state, adopt: show });
  };
  const end = () => {
    stage?.stop();
    stage = undefined;
    delete document.documentElement.dataset['presenting'];
    bar.hidden = true;
    letSleep();
    slides[state.position]?.scrollIntoView();
  };

  const width = window.matchMedia(wideEnough);
  width.addEventListener('change', () => {
    if (width.matches) void begin();
    else if (stage) end();
  });
  window.addEventListener('hashchange', () => {
    const position = positionFromHash(location.hash, total);
    moveTo(position);
    if (!stage) slides[position]?.scrollIntoView();
  });
  listen(run);
  startFullscreen(bar);
  if (width.matches) void begin();
  else if (state.position > 0) slides[state.position]?.scrollIntoView();
}

function write(position: DeckPosition): void {
  try {
    history.replaceState(history.state, '', hashOf(position));
  } catch {
    // Safari allows so many changes in a while; the next one will say where we are.
  }
}
