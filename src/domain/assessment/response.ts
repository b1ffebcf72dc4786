import type { Item, ReflectionItem } from '#schema/types.ts';
import { disorder } from './chance.ts';
import type { OpenItem } from './families.ts';

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
  | { readonly type: 'order'; readonly steps: readonly string[] | Idk };

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
    case 'sort': {
      const { places } = response;
      if (places === idk || item.type !== 'sort') return 0;
      return item.cards.filter(({ id }) => !Object.hasOwn(places, id)).length;
    }
    case 'order':
      return 0;
  }
}

/** Whether the response can be checked: something is chosen, or every card has its bucket. */
export function isAnswered(item: ScoredItem, response: Response): boolean {
  return leftToAnswer(item, response) === 0;
}
