import type { AttemptDraft } from '#domain/record/attempt.ts';
import { draftCardMark } from '#domain/record/card.ts';
import { draftDoneMark } from '#domain/record/done-mark.ts';
import type { LearnerStorage } from '#domain/record/storage.ts';
import { dropAside, listAside } from './aside.ts';
import { PRESS, type Press } from './press.ts';

/** Keeps what was pressed on pages that could not keep it themselves. The day of it is the day on which it is kept. */
export function takeUpPresses(storage: LearnerStorage): void {
  for (const [name, value] of listAside(PRESS)) {
    const press = readPress(value);
    // From here on it lies aside as an answer, until it is on the disk.
    if (press) void storage.append(draftOf(press));
    dropAside(PRESS + name);
  }
}

/** The attempt to append for a press. */
export function draftOf({ about, id, isOn, lang }: Press): AttemptDraft {
  return about === 'lesson' ? draftDoneMark(id, isOn, { lang }) : draftCardMark(id, isOn, { lang });
}

function readPress(value: unknown): Press | null {
  const { about, id, isOn, lang } = (value ?? {}) as Partial<Press>;
  const isWhole =
    (about === 'lesson' || about === 'card') &&
    typeof id === 'string' &&
    typeof isOn === 'boolean' &&
    typeof lang === 'string';
  return isWhole ? { about, id, isOn, lang } : null;
}
