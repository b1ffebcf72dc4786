import type { ChecklistItem } from '#schema/types.ts';
import type { CalendarEvent } from '#domain/calendar.ts';
import type { OpenResponseTo } from './response.ts';

/** How far a checklist is. */
export function checklistCount(
  item: ChecklistItem,
  { done }: OpenResponseTo<'checklist'>,
): { done: number; of: number } {
  return { done: item.entries.filter(({ id }) => done.includes(id)).length, of: item.entries.length };
}

/** The entries that have a day and are still to be done, as days of a calendar. */
export function checklistDays(
  item: ChecklistItem,
  { done, days }: OpenResponseTo<'checklist'>,
  { url }: { url: string },
): CalendarEvent[] {
  return item.entries.flatMap(({ id, text }) => {
    const day = days[id];
    return day === undefined || done.includes(id)
      ? []
      : [{ id: `${item.id}-${id}`, day, title: text, note: item.stem, url }];
  });
}
