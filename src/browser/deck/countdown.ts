import {
  faceOf,
  isUnstarted,
  leftMs,
  lengthMs,
  noticeOf,
  unstarted,
  type Notice,
} from '#domain/countdown.ts';
import type { DeckState } from '#domain/presenting.ts';
import { fill } from '#domain/words.ts';
import type { Turn } from '#domain/turns.ts';
import { timeOfDay } from './time-of-day.ts';
import { write } from './write.ts';

/** The sentences of a countdown. */
export type CountdownWords = Record<
  Notice | 'startTurn' | 'pauseTurn' | 'resumeTurn' | 'nextTurn' | 'turnOf' | 'backAt',
  string
>;

/** What a countdown is shown with. */
export interface ShownCountdown {
  slides: readonly HTMLElement[];
  words: CountdownWords;
  state: () => DeckState;
  /** Is told once what the room should hear of: half time, one minute, the end. */
  say: (text: string) => void;
}

// Often enough that no second is skipped.
const tickMs = 250;
const minuteMs = 60_000;

/** The times of a slide; none where it has no countdown. */
export function turnsOn(slide: HTMLElement | undefined): readonly Turn[] {
  const figure = slide?.querySelector<HTMLElement>('[data-turns]');
  return JSON.parse(figure?.dataset['turns'] ?? '[]') as Turn[];
}

/** Shows the countdown of the slide that is on, and goes on showing it. Returns how to do so at once. */
export function startCountdown({ slides, words, state, say }: ShownCountdown): () => void {
  const controls = document.querySelector<HTMLElement>('[data-turn-controls]');
  const control = (name: string) => controls?.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
  const [toggle, next, restart] = [control('countdown'), control('turn'), control('restart')];
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const time = timeOfDay();
  let known = { where: '', notice: undefined as Notice | undefined };

  const show = () => {
    const { position, countdowns } = state();
    const slide = slides[position];
    const turns = turnsOn(slide);
    if (controls) controls.hidden = turns.length === 0;
    const figure = slide?.querySelector<HTMLElement>('[data-turns]');
    if (!slide || !figure) return;
    const part = (name: string) => figure.querySelector(`[data-turn-${name}]`);
    const countdown = countdowns[position] ?? unstarted;
    const { turn, clock } = countdown;
    const now = Date.now();
    const [left, length] = [leftMs(turns, countdown, now), lengthMs(turns, countdown)];
    const notice = noticeOf(left, length);
    const isRunning = clock.startedAtMs !== undefined && notice !== 'over';
    const face = faceOf(left);

    figure.dataset['state'] = notice === 'over' ? 'over' : isRunning ? 'runs' : 'stands';
    write(part('face'), face);
    write(controls?.querySelector('[data-turn-left]'), face);
    write(part('notice'), notice ? words[notice] : '');
    const title = turns[turn]?.title ?? '';
    if (turns.length > 1)
      write(part('title'), fill(words.turnOf, { n: turn + 1, total: turns.length, title }));
    if (notice !== 'over') write(part('back'), fill(words.backAt, { time: time.format(now + left) }));
    // Without motion the bar moves once a minute.
    const shown = still.matches ? Math.ceil(left / minuteMs) * minuteMs : left;
    part('bar')?.setAttribute('width', String(length > 0 ? Math.min(100, (shown / length) * 100) : 0));
    for (const task of slide.querySelectorAll<HTMLElement>('[data-task]'))
      task.hidden = Number(task.dataset['task']) !== turn;
    for (const notes of slide.querySelectorAll<HTMLElement>('[data-turn-notes]')) {
      if (turns.length > 1 && Number(notes.dataset['turnNotes']) === turn)
        notes.setAttribute('aria-current', 'step');
      else notes.removeAttribute('aria-current');
    }

    const isLast = turn + 1 >= turns.length;
    const toggled = isRunning ? words.pauseTurn : isUnstarted(countdown) ? words.startTurn : words.resumeTurn;
    const ended = isLast ? words.over : words.nextTurn;
    write(toggle?.querySelector('span'), notice === 'over' ? ended : toggled);
    const { activeElement } = document;
    if (next) next.hidden = isLast || notice === 'over';
    if (restart) restart.disabled = isUnstarted(countdown);
    // Whoever pressed a button that is gone now goes on with the one that is always there.
    if ((activeElement === next && next?.hidden) || (activeElement === restart && restart?.disabled))
      toggle?.focus();

    const where = `${position}/${turn}`;
    if (where === known.where && notice && notice !== known.notice) say(words[notice]);
    known = { where, notice };
  };
  setInterval(show, tickMs);
  return show;
}
