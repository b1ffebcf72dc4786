import type { OpenItem } from '#domain/assessment/families.ts';
import { isDay } from '#domain/calendar.ts';
import { ratingOf, type Rating } from '#domain/record/card.ts';
import { isPlain } from '#domain/record/json.ts';

/** What the learner chose; empty lists and `null` mean not yet. By id, or by place on a scale, so that a translation keeps it. */
export type OpenResponse =
  | { readonly type: 'rank'; readonly order: readonly string[] }
  | { readonly type: 'poll'; readonly options: readonly string[] }
  /** `days` by entry id: `2026-11-27`. */
  | {
      readonly type: 'checklist';
      readonly done: readonly string[];
      readonly days: Readonly<Record<string, string>>;
    }
  /** The place of the level, from 0, by criterion id. */
  | { readonly type: 'rubric'; readonly levels: Readonly<Record<string, number>> }
  /** The place on the scale, from 0. */
  | { readonly type: 'likert'; readonly point: number | null }
  | { readonly type: 'card'; readonly rating: Rating | null };

/** The response to one type of open item. */
export type OpenResponseTo<T extends OpenItem['type']> = Extract<OpenResponse, { type: T }>;

/** The clean form. */
export function emptyOpenResponse({ type }: OpenItem): OpenResponse {
  switch (type) {
    case 'rank':
      return { type, order: [] };
    case 'poll':
      return { type, options: [] };
    case 'checklist':
      return { type, done: [], days: {} };
    case 'rubric':
      return { type, levels: {} };
    case 'likert':
      return { type, point: null };
    case 'card':
      return { type, rating: null };
  }
}

/** Whether anything is chosen. */
export function hasChosen(response: OpenResponse): boolean {
  switch (response.type) {
    case 'rank':
      return response.order.length > 0;
    case 'poll':
      return response.options.length > 0;
    case 'checklist':
      return response.done.length > 0 || Object.keys(response.days).length > 0;
    case 'rubric':
      return Object.keys(response.levels).length > 0;
    case 'likert':
      return response.point !== null;
    case 'card':
      return response.rating !== null;
  }
}

/** A saved response, as far as it still belongs to the item. Parts that are gone are left out; a rank must name every option once. */
export function restoreOpenResponse(item: OpenItem, saved: unknown): OpenResponse | undefined {
  if (!isPlain(saved) || saved['type'] !== item.type) return undefined;
  const { type } = item;
  switch (type) {
    case 'rank': {
      const order = knownOf(item.options, saved['order']);
      return order.length === item.options.length || order.length === 0 ? { type, order } : undefined;
    }
    case 'poll': {
      const options = knownOf(item.options, saved['options']);
      return { type, options: item.several ? options : options.slice(0, 1) };
    }
    case 'checklist':
      return {
        type,
        done: knownOf(item.entries, saved['done']),
        days: partsOf(item.entries, saved['days'], (day) => typeof day === 'string' && isDay(day)),
      };
    case 'rubric': {
      const most = new Map(item.criteria.map(({ id, levels }) => [id, levels.length]));
      return {
        type,
        levels: partsOf(item.criteria, saved['levels'], (level, id) => isPlace(level, most.get(id) ?? 0)),
      };
    }
    case 'likert': {
      const { point } = saved;
      return { type, point: isPlace(point, item.scale.length) ? point : null };
    }
    case 'card':
      return { type, rating: ratingOf({ response: saved }) ?? null };
  }
}

type Named = readonly { readonly id: string }[];

/** The ids that the list knows, each once, in the order in which they were saved. */
function knownOf(list: Named, saved: unknown): string[] {
  if (!Array.isArray(saved)) return [];
  const known = saved.filter((id): id is string => list.some((one) => one.id === id));
  return [...new Set(known)];
}

/** The values that the list has a part for and that fit. Names come from the list, so nothing crafted gets in. */
function partsOf<V>(
  list: Named,
  saved: unknown,
  fits: (value: unknown, id: string) => boolean,
): Record<string, V> {
  if (!isPlain(saved)) return {};
  const fitting = list.flatMap(({ id }) => {
    const value = Object.hasOwn(saved, id) ? saved[id] : undefined;
    return fits(value, id) ? [[id, value as V] as const] : [];
  });
  return Object.fromEntries(fitting);
}

function isPlace(value: unknown, of: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < of;
}
