import { idk, type Response, type ScoredItem } from './response.ts';

/** The interface words that an answer may need. */
export interface AnswerWords {
  readonly trueWord: string;
  readonly falseWord: string;
  readonly unsureWord: string;
}

/** An answer in the words of the item, one line for each part of it. */
export function sayResponse(item: ScoredItem, response: Response, words: AnswerWords): string[] {
  if (item.type === 'single' && response.type === 'single') {
    return response.option === idk ? [words.unsureWord] : textsOf(item.options, [response.option]);
  }
  if (item.type === 'multi' && response.type === 'multi') {
    return response.options === idk ? [words.unsureWord] : textsOf(item.options, response.options);
  }
  if (item.type === 'truefalse' && response.type === 'truefalse') {
    if (response.answer === null) return [];
    if (response.answer === idk) return [words.unsureWord];
    return [response.answer ? words.trueWord : words.falseWord];
  }
  if (item.type === 'sort' && response.type === 'sort') {
    const { places } = response;
    if (places === idk) return [words.unsureWord];
    return item.cards.flatMap(({ id, text }) =>
      textsOf(item.buckets, [places[id]]).map((bucket) => `${text}: ${bucket}`),
    );
  }
  if (item.type === 'order' && response.type === 'order') {
    if (response.steps === idk) return [words.unsureWord];
    return response.steps
      .flatMap((id) => textsOf(item.steps, [id]))
      .map((text, place) => `${place + 1}. ${text}`);
  }
  return [];
}

function textsOf(
  list: readonly { readonly id: string; readonly text: string }[],
  ids: readonly unknown[],
): string[] {
  return list.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}
