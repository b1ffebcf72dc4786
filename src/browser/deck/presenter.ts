import type { MarkedCut } from '#domain/cuts.ts';
import { hashOf, positionFromHash, stepped, type DeckCommand } from '#domain/deck.ts';
import { blackened, movedTo, type DeckState } from '#domain/presenting.ts';
import { fill } from '#domain/words.ts';
import { writePosition } from './address.ts';
import { showJump } from './jump.ts';
import { listen, showKeys } from './keys.ts';
import { startTimes, type PlannedSlide, type TimeWords } from './times.ts';
import { tie } from './tie.ts';
import { keepAwake } from './wakeful.ts';

type Words = TimeWords & Record<'alone' | 'together' | 'said', string>;

/** Runs the presenter's view: it shows one slide with its notes and the next, and drives the window with the slides. */
export function startPresenter(): void {
  const root = document.querySelector<HTMLElement>('[data-presenter]');
  if (!root) return;
  const { deck: name = '', plans = '[]', cuts = '[]', words = '{}' } = root.dataset;
  const t = JSON.parse(words) as Words;
  const slides = [...root.querySelectorAll<HTMLElement>('.presented-slide')];
  const total = slides.length;
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  let state: DeckState = { position: positionFromHash(location.hash, total), turn: 0, isBlack: false };
  const times = startTimes(root, {
    plans: JSON.parse(plans) as PlannedSlide[],
    cuts: JSON.parse(cuts) as MarkedCut[],
    words: t,
    name,
  });

  const show = (next: DeckState) => {
    const hasMoved = next.position !== state.position;
    state = next;
    const { position, isBlack } = next;
    slides.forEach((slide, n) => {
      if (n === position) slide.dataset['is'] = 'now';
      else if (n === position + 1) slide.dataset['is'] = 'next';
      else delete slide.dataset['is'];
    });
    const end = part('[data-end]');
    if (end) end.hidden = position < total - 1;
    part('[data-do="black"]')?.setAttribute('aria-pressed', String(isBlack));
    const open = part('[data-open-deck]') as HTMLAnchorElement | null;
    if (open) open.hash = hashOf(position);
    times.show(position);
    writePosition(position);
    const status = part('[data-deck-status]');
    if (hasMoved && status)
      status.textContent = fill(t.said, {
        n: position + 1,
        total,
        title: slides[position]?.dataset['title'] ?? '',
      });
    if (hasMoved) part('[data-is="now"] .presented-notes')?.scrollTo(0, 0);
  };

  const showTie = (isThere: boolean) => {
    root.toggleAttribute('data-together', isThere);
    const text = part('[data-tie]');
    if (text) text.textContent = isThere ? t.together : t.alone;
    const open = part('[data-open-deck]');
    if (open) open.hidden = isThere;
  };

  root.dataset['live'] = '';
  show(state);
  const tell = tie({ name, side: 'presenter', total, state: () => state, adopt: show, onOther: showTie });
  const change = (next: DeckState) => {
    show(next);
    tell();
  };

  listen((command: DeckCommand) => {
    switch (command) {
      case 'next':
      case 'back':
      case 'first':
      case 'last': {
        const position = stepped(command, state.position, total);
        if (position !== state.position || state.isBlack) change(movedTo(position, state));
        return;
      }
      case 'black':
        change(blackened(state));
        return;
      case 'keys':
        showKeys();
        return;
      case 'jump':
        showJump(state.position);
        return;
      case 'overview':
      case 'fullscreen':
      case 'presenter':
        // The window with the slides has these.
        return;
    }
  });
  window.addEventListener('hashchange', () => {
    const position = positionFromHash(location.hash, total);
    if (position !== state.position) change(movedTo(position, state));
  });
  keepAwake();
}
