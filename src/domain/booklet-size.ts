import { assessmentsIn } from './curriculum.ts';
import type { Shelf } from './library.ts';

/** Words of lessons and exercises on a printed page, lines to write on included: measured on A4. */
const wordsOnPage = 315;

/** About how many pages a booklet of these lessons has, in tens. */
export function pagesOf(shelf: Shelf, lessons: readonly string[]): number {
  const words = lessons
    .flatMap((id) => shelf.lesson.get(id)?.body ?? [])
    .reduce((sum, body) => sum + wordsIn(body.passages) + wordsIn(assessmentsIn(body, shelf)), 0);
  return Math.max(1, Math.round(words / wordsOnPage / 10)) * 10;
}

/** Words of every sentence in it, whatever its shape; a name of one word, such as an id, is none. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') {
    const words = value.split(/\s+/).filter((word) => /\w/.test(word)).length;
    return words > 1 ? words : 0;
  }
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + wordsIn(part), 0);
}
