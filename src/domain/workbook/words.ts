import type { Item } from '#schema/types.ts';
import { restoreOpenResponse } from '#domain/assessment/open/response.ts';
import { sayOpenResponse, type OpenAnswerWords } from '#domain/assessment/open/spoken.ts';
import { idk } from '#domain/assessment/response.ts';
import { isPlain, jsonText, type Json } from '#domain/record/json.ts';
import type { WorkbookItem } from '#domain/workbook.ts';

/** The interface words that an answer may need. */
export interface AnswerWords {
  readonly trueWord: string;
  readonly falseWord: string;
  readonly unsureWord: string;
  /** For items without a key, with the language in which days are said. */
  readonly open: { readonly words: OpenAnswerWords; readonly locale: string };
}

/** The words of all that can be chosen in an item, by id: options, cards, buckets, steps, whatever its type has. */
export function wordsIn(item: Item): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const look = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isPlain(value)) {
      const { id, text } = value;
      if (typeof id === 'string' && typeof text === 'string') found.set(id, text);
      Object.values(value).forEach(look);
    }
  };
  // Without the item itself: what is asked is no answer.
  look(Object.values(item));
  return Object.fromEntries(found);
}

/** Parts of a response that say where it belongs and not what was answered. */
const places: readonly string[] = ['type', 'sitting', 'form'];

/** A saved response in words. What has no words stands as it was saved, so that nothing is left out. */
export function sayAnswer(
  response: Json,
  words: Readonly<Record<string, string>>,
  { trueWord, falseWord, unsureWord }: Omit<AnswerWords, 'open'>,
): string {
  const wordOf = (id: string) => (Object.hasOwn(words, id) ? (words[id] ?? id) : id);
  const say = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? trueWord : falseWord;
    if (typeof value === 'string') return value === idk ? unsureWord : wordOf(value);
    if (Array.isArray(value)) return value.map(say).join('; ');
    if (!isPlain(value)) return typeof value === 'number' ? String(value) : jsonText(value);
    return Object.entries(value)
      .map(([id, part]) => `${wordOf(id)}: ${say(part)}`)
      .join('; ');
  };
  if (!isPlain(response)) return say(response);
  const answered = Object.entries(response).filter(([name]) => !places.includes(name));
  const [only] = answered;
  return answered.length === 1 && only ? say(only[1]) : say(Object.fromEntries(answered));
}

/** A saved response to an item, in the item's own words. */
export function sayAnswerTo(item: WorkbookItem, response: Json, words: AnswerWords): string {
  const chosen = item.open && restoreOpenResponse(item.open, response);
  return item.open && chosen
    ? sayOpenResponse(item.open, chosen, words.open).join('; ')
    : sayAnswer(response, item.words, words);
}
