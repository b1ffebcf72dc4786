import { hashOf, positionFromHash, type DeckCommand } from '#domain/deck.ts';
import { movedTo, opened, pointedAt, type DeckState } from '#domain/presenting.ts';
import { steered } from '#domain/steering.ts';
import { fill } from '#domain/words.ts';
import { writePosition } from './address.ts';
import { blackCover } from './black.ts';
import { startCountdown, turnsOn, type CountdownWords } from './countdown.ts';
import { startFullscreen, toggleFullscreen } from './fullscreen.ts';
import { showJump } from './jump.ts';
import { recallCountdowns, rememberCountdowns } from './kept.ts';
import { listen, showKeys } from './keys.ts';
import { toggleOverview } from './overview.ts';
import { lineAt, linesOn, showPoint } from './points.ts';
import { startStage, type Stage } from './stage.ts';
import { tie } from './tie.ts';
import { softTone } from './tone.ts';
import { keepAwake } from './wakeful.ts';
import { hushWindow, openPresenter } from './window.ts';
import { write } from './write.ts';

type Words = CountdownWords & Record<'said' | 'blackOn' | 'blackOff' | 'blocked' | 'pointing', string>;

// Below this width a slide would be too small to read; the page stays a page. Paper keeps what is shown.
const wideEnough = '(min-width: 48rem), print';

const part = (name: string) => document.querySelector<HTMLElement>(`[data-deck-${name}]`);

/** Turns the page of slides into slides one at a time, where the window is wide enough. */
export function startDeck(): void {
  const root = document.querySelector<HTMLElement>('main[data-deck]');
  const bar = part('bar');
  if (!root || !bar) return;
  const { deck: name = '', presenter = '', words = '{}' } = root.dataset;
  const t = JSON.parse(words) as Words;
  const slides = [...root.querySelectorAll<HTMLElement>('.slides > .slide')];
  const total = slides.length;
  const turnBlack = blackCover([root, bar]);
  const tone = softTone();
  const width = window.matchMedia(wideEnough);
  let state = opened(positionFromHash(location.hash, total), recallCountdowns(name));
  let stage: Stage | undefined;
  let isBeginning = false;
  let letSleep: (() => void) | undefined;
  let tell: (() => void) | undefined;
  let showCountdown: (() => void) | undefined;

  const say = (text: string) => write(part('status'), text);
  const show = (next: DeckState) => {
    const before = state;
    state = next;
    const { position, isBlack, countdowns, point } = next;
    stage?.show(position);
    turnBlack(isBlack);
    writePosition(position);
    write(part('number'), String(position + 1));
    const pointed = showPoint(slides, next);
    bar.querySelector('[data-do="point"]')?.setAttribute('aria-pressed', String(point !== undefined));
    showCountdown?.();
    if (countdowns !== before.countdowns) rememberCountdowns(name, countdowns);
    const title = slides[position]?.dataset['title'] ?? '';
    if (position !== before.position) say(fill(t.said, { n: position + 1, total, title }));
    else if (isBlack !== before.isBlack) say(isBlack ? t.blackOn : t.blackOff);
    else if (pointed && point !== before.point) say(fill(t.pointing, { line: pointed }));
  };
  const change = (next: DeckState) => {
    if (next === state) return;
    show(next);
    tell?.();
  };
  const moveTo = (position: number) => {
    if (position !== state.position || state.isBlack) change(movedTo(position, state));
  };

  const run = (command: DeckCommand) => {
    if (!stage) return;
    hushWindow();
    switch (command) {
      case 'overview':
        toggleOverview(slides, state.position);
        break;
      case 'jump':
        if (!showJump(state.position)) toggleOverview(slides, state.position);
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
      case 'tone':
        bar.querySelector('[data-do="tone"]')?.setAttribute('aria-pressed', String(tone.toggle()));
        break;
      default: {
        const slide = slides[state.position];
        const at = { total, turns: turnsOn(slide), lines: linesOn(slide).length, nowMs: Date.now() };
        change(steered(command, state, at));
      }
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
    showCountdown ??= startCountdown({
      slides,
      words: t,
      state: () => state,
      say(text) {
        say(text);
        tone.sound();
      },
    });
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
  root.addEventListener('click', ({ target }) => {
    const line = stage && lineAt(target, slides[state.position]);
    if (line !== undefined) change(pointedAt(line === state.point ? undefined : line, state));
  });
  listen(run, () => state.point !== undefined);
  startFullscreen(bar);
  if (width.matches) void begin();
  else if (state.position > 0) slides[state.position]?.scrollIntoView();
}
