import { adviceFor, type MarkedCut } from '#domain/cuts.ts';
import { paceOf, type DeckPosition, type Plan } from '#domain/deck.ts';
import { moved, readBegun, sinceMs, type Begun } from '#domain/segment-clock.ts';
import { clockFace, elapsedMs, readClock, toggled, zero, type Clock } from '#domain/stopwatch.ts';
import { fill, plural } from '#domain/words.ts';
import { recall, remember } from '#browser/tab-memory.ts';
import { timeOfDay } from './time-of-day.ts';
import { write } from './write.ts';

/** The sentences that time is told in. */
export type TimeWords = Record<
  | 'pace'
  | 'ahead'
  | 'behind'
  | 'onTime'
  | 'planned'
  | 'start'
  | 'pause'
  | 'resume'
  | 'ofMinutes'
  | 'cut'
  | 'cutMissing',
  string
>;

/** The minutes that the plan gives to a slide, and the part of the deck that it belongs to. */
export type PlannedSlide = Plan & Pick<MarkedCut, 'session' | 'segment'>;

/** What the presenter's times are reckoned from. */
export interface TimesOf {
  plans: readonly PlannedSlide[];
  cuts: readonly MarkedCut[];
  words: TimeWords;
  /** The deck's address, under which the tab remembers its stopwatch. */
  name: string;
}

// Often enough that no second is skipped.
const tickMs = 500;

/** Runs the time of day, the stopwatch and the pace. Returns how to say which slide is shown. */
export function startTimes(
  root: HTMLElement,
  { plans, cuts, words, name }: TimesOf,
): { show(position: DeckPosition): void } {
  const { lang: locale } = document.documentElement;
  const part = (selector: string) => root.querySelector<HTMLElement>(selector);
  const [now, elapsed, inPart, ofPart, pace, paceText, advice] = [
    '[data-now]',
    '[data-elapsed]',
    '[data-in-part]',
    '[data-of-part]',
    '[data-pace]',
    '[data-pace-text]',
    '[data-advice]',
  ].map(part);
  const toggle = part('[data-clock="toggle"]');
  const reset = part('[data-clock="reset"]') as HTMLButtonElement | null;
  const time = timeOfDay();
  let clock: Clock = readClock(recall(`stopwatch:${name}`));
  let begun: Begun = readBegun(recall(`begun:${name}`));
  let at: DeckPosition = 0;

  const showPace = (plan: PlannedSlide, ms: number) => {
    const numbers = { n: at + 1, total: plans.length, to: plan.toMinute, minutes: plan.minutes };
    if (ms === 0) {
      if (pace) delete pace.dataset['kind'];
      write(paceText, fill(words.planned, numbers));
      write(advice, '');
      return;
    }
    const minute = Math.floor(ms / 60_000);
    const { kind, minutes } = paceOf(plan, minute);
    if (pace) pace.dataset['kind'] = kind;
    const said = kind === 'on-time' ? words.onTime : plural(words[kind], minutes, locale);
    write(paceText, fill(words.pace, { ...numbers, at: minute, pace: said }));
    write(advice, kind === 'behind' && cuts.length > 0 ? advised(plan, minutes) : '');
  };
  const advised = (plan: PlannedSlide, minutes: number): string => {
    const { cuts: made, missing } = adviceFor(cuts, plan, minutes);
    return [
      ...made.map(({ what, title, saves }) => fill(plural(words.cut, saves, locale), { what, title })),
      ...(missing > 0 ? [plural(words.cutMissing, missing, locale)] : []),
    ].join(' ');
  };

  const tick = () => {
    const moment = new Date();
    const ms = elapsedMs(clock, moment.getTime());
    write(now, time.format(moment));
    write(elapsed, clockFace(ms));
    const plan = plans[at];
    if (!plan) return;
    const { segment, fromMinute, toMinute } = plan;
    write(inPart, clockFace(sinceMs(begun, segment, ms)));
    write(ofPart, plural(words.ofMinutes, toMinute - fromMinute, locale));
    showPace(plan, ms);
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

  const keep = (next: Begun) => {
    begun = next;
    remember(`begun:${name}`, JSON.stringify(begun));
  };
  /** The segment that is shown has begun, once the stopwatch has. */
  const begin = (from: DeckPosition) => {
    const ms = elapsedMs(clock, Date.now());
    const isUnder = clock.startedAtMs !== undefined || clock.beforeMs > 0;
    const [before, after] = [plans[from], plans[at]];
    if (isUnder && before && after) keep(moved(begun, { from: before.segment, to: after.segment }, ms));
  };

  toggle?.addEventListener('click', () => {
    clock = toggled(clock, Date.now());
    begin(at);
    set(clock);
  });
  reset?.addEventListener('click', () => {
    keep({});
    set(zero);
    toggle?.focus();
  });
  showButtons();
  setInterval(tick, tickMs);
  return {
    show(position) {
      const from = at;
      at = position;
      begin(from);
      tick();
    },
  };
}
