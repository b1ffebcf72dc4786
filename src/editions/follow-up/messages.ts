import type { CheckIn } from '#domain/follow-up.ts';
import { fill } from '#domain/words.ts';
import type { Words } from '#i18n/t.ts';

/** What is sent on each day, for a workshop of this title. */
export function messagesOf(
  title: string,
  words: Words['followUp'],
): Record<CheckIn, { title: string; text: string }> {
  return {
    2: { title: words.message2Title, text: fill(words.message2, { title }) },
    14: { title: words.message14Title, text: fill(words.message14, { title }) },
    42: { title: words.message42Title, text: fill(words.message42, { title }) },
  };
}
