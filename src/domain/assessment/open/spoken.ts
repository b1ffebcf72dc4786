import type { OpenItem } from '#domain/assessment/families.ts';
import type { Rating } from '#domain/record/card.ts';
import { fill } from '#domain/words.ts';
import { hasChosen, type OpenResponse } from './response.ts';

/** The interface words that an answer to an open item may need. */
export interface OpenAnswerWords {
  readonly ratings: Readonly<Record<Rating, string>>;
  /** `{entry}: done` */
  readonly entryDone: string;
  /** `{entry}: planned for {day}` */
  readonly entryDay: string;
}

/** What was chosen, in the words of the item, one line for each part. Says nothing of right or wrong: there is no such thing here. */
export function sayOpenResponse(
  item: OpenItem,
  response: OpenResponse,
  { words, locale }: { words: OpenAnswerWords; locale: string },
): string[] {
  if (!hasChosen(response)) return [];
  if (item.type === 'rank' && response.type === 'rank') {
    return response.order.map((id, place) => `${place + 1}. ${textOf(item.options, id)}`);
  }
  if (item.type === 'poll' && response.type === 'poll') {
    return item.options.filter(({ id }) => response.options.includes(id)).map(({ text }) => text);
  }
  if (item.type === 'checklist' && response.type === 'checklist') {
    const { done, days } = response;
    return item.entries.flatMap(({ id, text: entry }) => {
      if (done.includes(id)) return [fill(words.entryDone, { entry })];
      const day = days[id];
      return day === undefined ? [] : [fill(words.entryDay, { entry, day: sayCalendarDay(day, locale) })];
    });
  }
  if (item.type === 'rubric' && response.type === 'rubric') {
    return item.criteria.flatMap(({ id, text, levels }) => {
      const level = levels[response.levels[id] ?? -1];
      return level === undefined ? [] : [`${text}: ${level}`];
    });
  }
  if (item.type === 'likert' && response.type === 'likert') {
    return item.scale.slice(response.point ?? 0, (response.point ?? 0) + 1);
  }
  return item.type === 'card' && response.type === 'card' && response.rating
    ? [words.ratings[response.rating]]
    : [];
}

/** A day of the calendar as people say it: the same day in every zone. */
export function sayCalendarDay(day: string, locale: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

function textOf(list: readonly { readonly id: string; readonly text: string }[], id: string): string {
  return list.find((one) => one.id === id)?.text ?? '';
}
