import { paceOf, planAt, type DeckPosition, type Slide } from '#domain/deck.ts';
import { clockFace, elapsedMs, readClock, toggled, zero, type Clock } from '#domain/presenting.ts';
import { fill, plural } from '#domain/words.ts';
import { recall, remember } from './memory.ts';

/** The sentences that time is told in. */
export type TimeWords = Record<
  'pace' | 'ahead' | 'behind' | 'onTime' | 'planned' | 'start' | 'pause' | 'resume',
  string
>;

/** What the presenter's times are reckoned from. */
export interface TimesOf {
  slides: readonly Pick<Slide, 'minutes'>[];
  words: TimeWords;
  /** The deck's address, under which the tab remembers its stopwatch. */
  name: string;
}

// Often enough that no second is skipped.
const tickMs = 500;

/** Runs the time of day, the stopwatch and the pace. Returns how to say which slide is shown. */
export function startTimes(
  root: HTMLElement,
  { slides, words, name }: TimesOf,
): { show(position: DeckPosition): void } {
  const { lang: locale } = document.documentElement;
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  const [now, elapsed, pace, paceText] = [
    '[data-now]',
    '[data-elapsed]',
    '[data-pace]',
    '[data-pace-text]',
  ].map(part);
  const toggle = part('[data-clock="toggle"]');
  const reset = part('[data-clock="reset"]') as HTMLButtonElement | null;
  // Twelve hours or twenty-four, as on this device.
  const { hourCycle } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  const timeOfDay = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    ...(hourCycle && { hourCycle }),
  });
  let clock: Clock = readClock(recall(`stopwatch:${name}`));
  let at: DeckPosition = 0;

  const paceSentence = (ms: number): string => {
    const plan = planAt(slides, at);
    const numbers = { n: at + 1, total: slides.length, to: plan.toMinute, minutes: plan.minutes };
    if (pace) delete pace.dataset['kind'];
    if (clock === zero || ms === 0) return fill(words.planned, numbers);
    const minute = Math.floor(ms / 60_000);
    const { kind, minutes } = paceOf(plan, minute);
    if (pace) pace.dataset['kind'] = kind;
    const said = kind === 'on-time' ? words.onTime : plural(words[kind], minutes, locale);
    return fill(words.pace, { ...numbers, at: minute, pace: said });
  };

  const tick = () => {
    const moment = new Date();
    const ms = elapsedMs(clock, moment.getTime());
    write(now, timeOfDay.format(moment));
    write(elapsed, clockFace(ms));
    write(paceText, paceSentence(ms));
  };
  const set = (next: Clock) => {
    clock = next;
    remember(`stopwatch:${name}`, JSON.stringify(clock));
    showButtons();
    tick();
  };
  const showButtons = () => {
    const isRunning = clock.startedAtMs !== undefined;
    write(toggle, isRunning ? words.pause : clock.beforeMs > 0 ? words.resume : words.start);
    toggle?.classList.toggle('primary', !isRunning);
    // A slip of the hand must not lose the time of a session that runs.
    if (reset) reset.disabled = isRunning || clock.beforeMs === 0;
  };

  toggle?.addEventListener('click', () => set(toggled(clock, Date.now())));
  reset?.addEventListener('click', () => {
    set(zero);
    toggle?.focus();
  });
  showButtons();
  setInterval(tick, tickMs);
  return {
    show(position) {
      at = position;
      tick();
    },
  };
}

/** Changes a text only when it says something else, so that a selection or a reader is not disturbed. */
function write(element: HTMLElement | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
