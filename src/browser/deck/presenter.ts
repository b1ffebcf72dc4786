import type { MarkedCut } from '#domain/cuts.ts';
import { hashOf, positionFromHash, type DeckCommand } from '#domain/deck.ts';
import { movedTo, opened, pointedAt, type DeckState } from '#domain/presenting.ts';
import { steered } from '#domain/steering.ts';
import { fill } from '#domain/words.ts';
import { writePosition } from './address.ts';
import { startCountdown, turnsOn, type CountdownWords } from './countdown.ts';
import { showJump } from './jump.ts';
import { recallCountdowns, rememberCountdowns } from './kept.ts';
import { listen, showKeys } from './keys.ts';
import { lineAt, linesOn, showPoint } from './points.ts';
import { startTimes, type PlannedSlide, type TimeWords } from './times.ts';
import { tie } from './tie.ts';
import { softTone } from './tone.ts';
import { keepAwake } from './wakeful.ts';
import { write } from './write.ts';

type Words = TimeWords & CountdownWords & Record<'alone' | 'together' | 'said' | 'pointing', string>;

/** Runs the presenter's view: it shows one slide with its notes and the next, and drives the window with the slides. */
export function startPresenter(): void {
  const root = document.querySelector<HTMLElement>('[data-presenter]');
  if (!root) return;
  const { deck: name = '', plans = '[]', cuts = '[]', words = '{}' } = root.dataset;
  const t = JSON.parse(words) as Words;
  const slides = [...root.querySelectorAll<HTMLElement>('.presented-slide')];
  const total = slides.length;
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  let state = opened(positionFromHash(location.hash, total), recallCountdowns(name));
  const tone = softTone();
  const times = startTimes(root, {
    plans: JSON.parse(plans) as PlannedSlide[],
    cuts: JSON.parse(cuts) as MarkedCut[],
    words: t,
    name,
  });
  const say = (text: string) => write(part('[data-deck-status]'), text);
  const showCountdown = startCountdown({
    slides,
    words: t,
    state: () => state,
    say(text) {
      say(text);
      tone.sound();
    },
  });

  const show = (next: DeckState) => {
    const before = state;
    const hasMoved = next.position !== before.position;
    state = next;
    const { position, isBlack, countdowns, point } = next;
    slides.forEach((slide, n) => {
      if (n === position) slide.dataset['is'] = 'now';
      else if (n === position + 1) slide.dataset['is'] = 'next';
      else delete slide.dataset['is'];
    });
    const end = part('[data-end]');
    if (end) end.hidden = position < total - 1;
    part('[data-do="black"]')?.setAttribute('aria-pressed', String(isBlack));
    part('[data-do="point"]')?.setAttribute('aria-pressed', String(point !== undefined));
    const open = part('[data-open-deck]') as HTMLAnchorElement | null;
    if (open) open.hash = hashOf(position);
    times.show(position);
    writePosition(position);
    const pointed = showPoint(slides, next);
    showCountdown();
    if (countdowns !== before.countdowns) rememberCountdowns(name, countdowns);
    const title = slides[position]?.dataset['title'] ?? '';
    if (hasMoved) say(fill(t.said, { n: position + 1, total, title }));
    else if (pointed && point !== before.point) say(fill(t.pointing, { line: pointed }));
    if (hasMoved) part('[data-is="now"] .presented-notes')?.scrollTo(0, 0);
  };

  const showTie = (isThere: boolean) => {
    root.toggleAttribute('data-together', isThere);
    write(part('[data-tie]'), isThere ? t.together : t.alone);
    const open = part('[data-open-deck]');
    if (open) open.hidden = isThere;
  };

  root.dataset['live'] = '';
  show(state);
  const tell = tie({ name, side: 'presenter', total, state: () => state, adopt: show, onOther: showTie });
  const change = (next: DeckState) => {
    if (next === state) return;
    show(next);
    tell();
  };

  const run = (command: DeckCommand) => {
    switch (command) {
      case 'jump':
        showJump(state.position);
        return;
      case 'keys':
        showKeys();
        return;
      case 'tone':
        part('[data-do="tone"]')?.setAttribute('aria-pressed', String(tone.toggle()));
        return;
      case 'overview':
      case 'fullscreen':
      case 'presenter':
        // The window with the slides has these.
        return;
      default: {
        const slide = slides[state.position];
        const at = { total, turns: turnsOn(slide), lines: linesOn(slide).length, nowMs: Date.now() };
        change(steered(command, state, at));
      }
    }
  };
  listen(run, () => state.point !== undefined);
  root.addEventListener('click', ({ target }) => {
    const line = lineAt(target, slides[state.position]);
    if (line !== undefined) change(pointedAt(line === state.point ? undefined : line, state));
  });
  window.addEventListener('hashchange', () => {
    const position = positionFromHash(location.hash, total);
    if (position !== state.position) change(movedTo(position, state));
  });
  keepAwake();
}
