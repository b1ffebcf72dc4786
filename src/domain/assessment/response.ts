import type { Item, ReflectionItem } from '#schema/types.ts';
import { disorder } from './chance.ts';
import type { OpenItem } from './families.ts';
import { readEstimate } from './number.ts';

/** An item with a key. The others are open, or a reflection, and are never scored. */
export type ScoredItem = Exclude<Item, OpenItem | ReflectionItem>;

/** "I don't know yet": an answer of its own, neither right nor wrong. */
export const idk = 'idk';
type Idk = typeof idk;

/** What the learner chose; `null` and empty lists mean not yet. All by id, so that a translation keeps the answer. */
export type Response =
  | { readonly type: 'single'; readonly option: string | null }
  | { readonly type: 'multi'; readonly options: readonly string[] | Idk }
  | { readonly type: 'truefalse'; readonly answer: boolean | Idk | null }
  /** Card id to bucket id. */
  | { readonly type: 'sort'; readonly places: Readonly<Record<string, string>> | Idk }
  | { readonly type: 'order'; readonly steps: readonly string[] | Idk }
  /** As it was written. Whoever writes "idk" says just that. */
  | { readonly type: 'short'; readonly text: string }
  /** Gap id to option id, or to what was written. */
  | { readonly type: 'cloze'; readonly gaps: Readonly<Record<string, string>> | Idk }
  /** The number as it was written. */
  | { readonly type: 'estimate'; readonly text: string }
  /** Row id to choice id. */
  | { readonly type: 'match'; readonly pairs: Readonly<Record<string, string>> | Idk }
  /** Point id to label id. */
  | { readonly type: 'label'; readonly names: Readonly<Record<string, string>> | Idk };

/** The response to one type of item. */
export type ResponseTo<T extends ScoredItem['type']> = Extract<Response, { type: T }>;

/** The clean form of an item. The steps of an `order` begin shuffled, never in the right order. */
export function emptyResponse(item: ScoredItem, seed: string = item.id): Response {
  switch (item.type) {
    case 'single':
      return { type: 'single', option: null };
    case 'multi':
      return { type: 'multi', options: [] };
    case 'truefalse':
      return { type: 'truefalse', answer: null };
    case 'sort':
      return { type: 'sort', places: {} };
    case 'order':
      return {
        type: 'order',
        steps: disorder(
          item.steps.map(({ id }) => id),
          seed,
        ),
      };
    case 'short':
    case 'estimate':
      return { type: item.type, text: '' };
    case 'cloze':
      return { type: 'cloze', gaps: {} };
    case 'match':
      return { type: 'match', pairs: {} };
    case 'label':
      return { type: 'label', names: {} };
  }
}

/** "I don't know yet", as the response to an item. */
export function unsureResponse(item: ScoredItem): Response {
  switch (item.type) {
    case 'single':
      return { type: 'single', option: idk };
    case 'multi':
      return { type: 'multi', options: idk };
    case 'truefalse':
      return { type: 'truefalse', answer: idk };
    case 'sort':
      return { type: 'sort', places: idk };
    case 'order':
      return { type: 'order', steps: idk };
    case 'short':
    case 'estimate':
      return { type: item.type, text: idk };
    case 'cloze':
      return { type: 'cloze', gaps: idk };
    case 'match':
      return { type: 'match', pairs: idk };
    case 'label':
      return { type: 'label', names: idk };
  }
}

/** Whether the learner said "I don't know yet". */
export function isUnsure(response: Response): boolean {
  switch (response.type) {
    case 'single':
      return response.option === idk;
    case 'multi':
      return response.options === idk;
    case 'truefalse':
      return response.answer === idk;
    case 'sort':
      return response.places === idk;
    case 'order':
      return response.steps === idk;
    case 'short':
    case 'estimate':
      return response.text === idk;
    case 'cloze':
      return response.gaps === idk;
    case 'match':
      return response.pairs === idk;
    case 'label':
      return response.names === idk;
  }
}

/** How much is still to be chosen before the item can be checked: 0 when it is answered. */
export function leftToAnswer(item: ScoredItem, response: Response): number {
  switch (response.type) {
    case 'single':
      return response.option === null ? 1 : 0;
    case 'multi':
      return response.options.length === 0 ? 1 : 0;
    case 'truefalse':
      return response.answer === null ? 1 : 0;
    case 'sort':
      return item.type === 'sort' ? openParts(item.cards, response.places) : 0;
    case 'order':
      return 0;
    case 'short':
      return response.text.trim() === '' ? 1 : 0;
    case 'cloze':
      return item.type === 'cloze' ? openParts(item.gaps, response.gaps) : 0;
    case 'estimate': {
      if (response.text === idk || item.type !== 'estimate') return 0;
      return readEstimate(item, response.text) === undefined ? 1 : 0;
    }
    case 'match':
      return item.type === 'match' ? openParts(item.rows, response.pairs) : 0;
    case 'label':
      return item.type === 'label' ? openParts(item.points, response.names) : 0;
  }
}

/** How many parts have nothing chosen or written yet. */
function openParts(
  parts: readonly { readonly id: string }[],
  filled: Readonly<Record<string, string>> | Idk,
): number {
  if (filled === idk) return 0;
  return parts.filter(({ id }) => !Object.hasOwn(filled, id) || filled[id]?.trim() === '').length;
}

/** Whether the response can be checked: something is chosen or written, and no part stands empty. */
export function isAnswered(item: ScoredItem, response: Response): boolean {
  return leftToAnswer(item, response) === 0;
}
