import { calendarFile, isDay, type CalendarEvent } from '#domain/calendar.ts';
import type { Day } from '#domain/day.ts';
import {
  checkInDays,
  checkInEvents,
  commitmentEvent,
  followUpOf,
  readDueAfter,
  type FollowUp,
  type FollowUpWords,
} from '#domain/follow-up.ts';
import { fill } from '#domain/words.ts';
import { readNow } from './now.ts';
import { downloadText } from './record/download.ts';

/** Counts the days after the workshop of a follow-up kit, and saves them as files for a calendar. */
export function startFollowUp(): void {
  const kit = document.querySelector<HTMLElement>('[data-follow-up]');
  const sessionField = kit?.querySelector<HTMLInputElement>('[data-session]');
  const dueField = kit?.querySelector<HTMLInputElement>('[data-due-after]');
  if (!kit || !sessionField || !dueField) return;
  // Our own build wrote it.
  const words = JSON.parse(kit.dataset['followUp'] ?? '') as FollowUpWords;

  const chosen = (): { session: Day; followUp: FollowUp } | undefined => {
    const session = sessionField.value;
    const dueAfter = readDueAfter(dueField.value);
    return isDay(session) && dueAfter !== undefined
      ? { session, followUp: followUpOf(session, { dueAfter }) }
      : undefined;
  };
  const write = (where: string, text: string) => {
    for (const place of kit.querySelectorAll(where)) place.textContent = text;
  };
  const show = () => {
    const isBad = readDueAfter(dueField.value) === undefined;
    dueField.setAttribute('aria-invalid', String(isBad));
    write('[data-due-bad]', isBad ? (kit.dataset['bad'] ?? '') : '');
    write('[data-saved-file]', '');
    const now = chosen();
    for (const button of kit.querySelectorAll<HTMLButtonElement>('[data-save]')) button.disabled = !now;
    write('[data-promise]', now ? said(now.followUp.commitment) : '');
    for (const after of checkInDays) {
      const checkIn = now?.followUp.checkIns.find((one) => one.after === after);
      write(`[data-check-in="${after}"]`, checkIn ? said(checkIn.day) : '');
    }
  };
  const save = (name: string, eventsOf: (followUp: FollowUp, occasion: Occasion) => CalendarEvent[]) => {
    const now = chosen();
    if (!now) return;
    const { workshop = '', href = '', saved = '' } = kit.dataset;
    const occasion = { workshop, session: now.session, url: new URL(href, document.baseURI).href };
    const file = `${name}-${workshop}-${now.session}.ics`;
    const text = calendarFile(eventsOf(now.followUp, occasion), { now: new Date(readNow().at) });
    downloadText(file, text, 'text/calendar');
    write('[data-saved-file]', fill(saved, { file }));
  };

  sessionField.oninput = show;
  dueField.oninput = show;
  press(kit, '[data-save="check-ins"]', () =>
    save('follow-up', (followUp, occasion) => checkInEvents(followUp, words, occasion)),
  );
  press(kit, '[data-save="promise"]', () =>
    save('promise', (followUp, occasion) => [commitmentEvent(followUp, words, occasion)]),
  );
  show();
}

type Occasion = Parameters<typeof checkInEvents>[2];

function press(kit: HTMLElement, button: string, act: () => void): void {
  for (const one of kit.querySelectorAll<HTMLElement>(button)) one.onclick = act;
}

/** A day in the language of the page, with its weekday. */
function said(day: Day): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(document.documentElement.lang, {
    dateStyle: 'full',
    timeZone: 'UTC',
  });
}
