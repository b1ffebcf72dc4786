import type {
  CardItem,
  ChecklistItem,
  Item,
  LikertItem,
  PollItem,
  RankItem,
  RubricItem,
} from '#schema/types.ts';
import type { ScoredItem } from './response.ts';

/** An item without a key that is answered by choosing: kept as an attempt, never right or wrong. */
export type OpenItem = RankItem | PollItem | ChecklistItem | RubricItem | LikertItem | CardItem;

const openTypes: Readonly<Record<OpenItem['type'], true>> = {
  rank: true,
  poll: true,
  checklist: true,
  rubric: true,
  likert: true,
  card: true,
};

/** Whether an item has no key and is answered by choosing. */
export function isOpen<T extends { readonly type: string }>(item: T): item is T & Pick<OpenItem, 'type'> {
  return Object.hasOwn(openTypes, item.type);
}

/** Whether an item has a key. Open items have none, nor do reflections, which are written and kept as notes. */
export function isScored<T extends Pick<Item, 'type'>>(item: T): item is T & Pick<ScoredItem, 'type'> {
  return !isOpen(item) && item.type !== 'reflection';
}
