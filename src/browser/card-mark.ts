import { cardAttempts, cardSince } from '#domain/record/card.ts';
import type { LessonOutline, Named } from '#domain/record/completion.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';
import { workOn } from '#domain/record/work.ts';
import { openRecord } from './record/open.ts';

/** A concept as its page names it: its ids, and the lessons that teach it. */
type PageCard = Named & { readonly lessons: readonly LessonOutline[] };

let shown: Promise<LearnerStorage> | undefined;

/** Shows whether the card of this page's concept is among those that come back, and follows changes. */
export function showCardMark(panel: HTMLElement): Promise<LearnerStorage> {
  shown ??= start(panel);
  return shown;
}

async function start(panel: HTMLElement): Promise<LearnerStorage> {
  const storage = await openRecord();
  const show = async () => {
    const record = await storage.load();
    const card = cardOf(panel);
    const begun = card.lessons.flatMap((lesson) => workOn(lesson, record) ?? []);
    draw(panel, cardSince(cardAttempts(card, record), begun) !== undefined, storage.state.kind === 'memory');
  };
  storage.subscribe(() => void show());
  await show();
  return storage;
}

function cardOf(panel: HTMLElement): PageCard {
  // Written by our own build.
  return JSON.parse(panel.dataset['cardMark'] ?? '') as PageCard;
}

function draw(panel: HTMLElement, isIn: boolean, isInMemory: boolean): void {
  const [add, out, open, status] = [
    '[data-card-add]',
    '[data-card-out]',
    '[data-card-open]',
    '[role=status]',
  ].map((selector) => panel.querySelector<HTMLElement>(selector));
  if (!add || !out || !open || !status) return;
  const hadFocus = document.activeElement === add || document.activeElement === out;
  // What else it says, of a press that waits, stands.
  const isNews = isIn !== add.hidden;
  add.hidden = isIn;
  out.hidden = !isIn;
  open.hidden = !isIn;
  if (hadFocus) (isIn ? out : add).focus();
  if (isIn || isNews) status.textContent = isIn ? (status.dataset[isInMemory ? 'memory' : 'in'] ?? '') : '';
}
