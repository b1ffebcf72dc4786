import { clockSpan, minuteOfDay } from '#domain/clock.ts';
import { clockStyle } from './clock-style.ts';
import { recall, remember } from './tab-memory.ts';

const nameOf = (clock: string) => `starts:${clock}`;

function show(clock: string, time: string): void {
  const start = minuteOfDay(time);
  for (const place of document.querySelectorAll<HTMLElement>(`[data-clock="${clock}"]`)) {
    const { from, to } = place.dataset;
    place.hidden = start === undefined;
    place.textContent =
      start === undefined
        ? ''
        : clockSpan(start, { from: Number(from), to: Number(to) }, clockStyle(document.documentElement.lang));
  }
  for (const clear of document.querySelectorAll<HTMLElement>(`[data-start-clear="${clock}"]`))
    clear.hidden = time === '';
}

/** Sets clock times beside the minutes, for the start that the facilitator chose in this tab. */
export function startClocks(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-start-time]')) {
    const clock = field.dataset['startTime'] ?? '';
    const choose = (time: string) => {
      remember(nameOf(clock), time);
      show(clock, time);
    };
    field.value = recall(nameOf(clock)) ?? '';
    show(clock, field.value);
    field.oninput = () => choose(field.value);
    const clear = document.querySelector<HTMLElement>(`[data-start-clear="${clock}"]`);
    if (clear) {
      clear.onclick = () => {
        field.value = '';
        choose('');
        field.focus();
      };
    }
  }
}
