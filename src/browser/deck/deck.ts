import { hashOf, positionFromHash, stepped, type DeckCommand, type DeckPosition } from '#domain/deck.ts';
import { blackened, movedTo, type DeckState } from '#domain/presenting.ts';
import { fill } from '#domain/words.ts';
import { writePosition } from './address.ts';
import { blackCover } from './black.ts';
import { startFullscreen, toggleFullscreen } from './fullscreen.ts';
import { showJump } from './jump.ts';
import { listen, showKeys } from './keys.ts';
import { toggleOverview } from './overview.ts';
import { startStage, type Stage } from './stage.ts';
import { tie } from './tie.ts';
import { keepAwake } from './wakeful.ts';
import { hushWindow, openPresenter } from './window.ts';

// Below this width a slide would be too small to read; the page stays a page. Paper keeps what is shown.
const wideEnough = '(min-width: 48rem), print';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-deck-${name}]`);
const write = (element: HTMLElement | null, text: string) => {
  if (element) element.textContent = text;
};

/** Turns the page of slides into slides one at a time, where the window is wide enough. */
export function startDeck(): void {
  const root = document.querySelector<HTMLElement>('main[data-deck]');
  const bar = part('bar');
  if (!root || !bar) return;
  const { deck: name = '', presenter = '', words = '{}' } = root.dataset;
  const t = JSON.parse(words) as Record<'said' | 'blackOn' | 'blackOff' | 'blocked', string>;
  const slides = [...root.querySelectorAll<HTMLElement>('.slides > .slide')];
  const total = slides.length;
  const turnBlack = blackCover([root, bar]);
  const width = window.matchMedia(wideEnough);
  let state: DeckState = { position: positionFromHash(location.hash, total), turn: 0, isBlack: false };
  let stage: Stage | undefined;
  let isBeginning = false;
  let letSleep: (() => void) | undefined;
  let tell: (() => void) | undefined;

  const show = (next: DeckState) => {
    const before = state;
    state = next;
    const { position, isBlack } = next;
    stage?.show(position);
    turnBlack(isBlack);
    writePosition(position);
    write(part('number'), String(position + 1));
    const title = slides[position]?.dataset['title'] ?? '';
    if (position !== before.position) write(part('status'), fill(t.said, { n: position + 1, total, title }));
    else if (isBlack !== before.isBlack) write(part('status'), isBlack ? t.blackOn : t.blackOff);
  };
  const change = (next: DeckState) => {
    show(next);
    tell?.();
  };
  const moveTo = (position: DeckPosition) => {
    if (position !== state.position || state.isBlack) change(movedTo(position, state));
  };

  const run = (command: DeckCommand) => {
    if (!stage) return;
    hushWindow();
    switch (command) {
      case 'next':
      case 'back':
      case 'first':
      case 'last':
        moveTo(stepped(command, state.position, total));
        break;
      case 'overview':
        toggleOverview(slides, state.position);
        break;
      case 'jump':
        if (!showJump(state.position)) toggleOverview(slides, state.position);
        break;
      case 'black':
        change(blackened(state));
        break;
      case 'fullscreen':
        toggleFullscreen();
        break;
      case 'keys':
        showKeys();
        break;
      case 'presenter':
        openPresenter(presenter + hashOf(state.position), t.blocked);
        break;
    }
  };

  const begin = async () => {
    if (stage || isBeginning) return;
    isBeginning = true;
    try {
      stage = await startStage(root, state.position, (position) => {
        if (position !== state.position) moveTo(position);
      });
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
    tell ??= tie({ name, side: 'deck', total, state: () => state, adopt: show });
    if (!width.matches) end();
  };
  const end = () => {
    stage?.stop();
    stage = undefined;
    delete document.documentElement.dataset['presenting'];
    bar.hidden = true;
    letSleep?.();
    slides[state.position]?.scrollIntoView();
  };

  width.addEventListener('change', () => {
    if (width.matches) void begin();
    else if (stage) end();
  });
  window.addEventListener('hashchange', () => {
    moveTo(positionFromHash(location.hash, total));
    if (!stage) slides[state.position]?.scrollIntoView();
  });
  listen(run);
  startFullscreen(bar);
  if (width.matches) void begin();
  else if (state.position > 0) slides[state.position]?.scrollIntoView();
}
