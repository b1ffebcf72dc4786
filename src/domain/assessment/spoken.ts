import type { ClozeItem } from '#schema/types.ts';
import { stretchesOf, wordingOf } from './cloze.ts';
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
  if (item.type === 'short' && response.type === 'short') {
    return response.text === idk ? [words.unsureWord] : [response.text].filter(Boolean);
  }
  if (item.type === 'estimate' && response.type === 'estimate') {
    if (response.text === idk) return [words.unsureWord];
    return response.text === '' ? [] : [withUnit(response.text, item.unit)];
  }
  if (item.type === 'cloze' && response.type === 'cloze') {
    const { gaps } = response;
    if (gaps === idk) return [words.unsureWord];
    if (Object.keys(gaps).length === 0) return [];
    return [filledText(item, gaps)];
  }
  if (item.type === 'match' && response.type === 'match') {
    const { pairs } = response;
    if (pairs === idk) return [words.unsureWord];
    return item.rows.flatMap(({ id, text }) =>
      textsOf(item.choices, [pairs[id]]).map((choice) => `${text}: ${choice}`),
    );
  }
  if (item.type === 'label' && response.type === 'label') {
    const { names } = response;
    if (names === idk) return [words.unsureWord];
    return item.points.flatMap(({ id, where }, n) =>
      textsOf(item.labels, [names[id]]).map((name) => `${n + 1}. ${where}: ${name}`),
    );
  }
  return [];
}

/** What was written, with what it counts where the learner did not write that too. */
function withUnit(text: string, unit: string): string {
  return /\p{L}|%/u.test(text) ? text : `${text} ${unit}`;
}

/** The text of a cloze with what stands in its gaps in brackets. */
function filledText(item: ClozeItem, gaps: Readonly<Record<string, string>>): string {
  return stretchesOf(item.text)
    .map((stretch) => {
      if (stretch.kind === 'text') return stretch.text;
      const gap = item.gaps.find(({ id }) => id === stretch.id);
      return `[${gap ? wordingOf(gap, gaps[gap.id] ?? '') : ''}]`;
    })
    .join('');
}

function textsOf(
  list: readonly { readonly id: string; readonly text: string }[],
  ids: readonly unknown[],
): string[] {
  return list.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}
