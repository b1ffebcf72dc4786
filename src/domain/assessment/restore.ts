import type { Gap } from './cloze.ts';
import { idk, type Response, type ScoredItem } from './response.ts';

/** A saved response, if it still belongs to the item: the type is the same and every id still exists. */
export function restoreResponse(item: ScoredItem, saved: unknown): Response | undefined {
  if (!isRecord(saved) || saved['type'] !== item.type) return undefined;
  switch (item.type) {
    case 'single': {
      const { option } = saved;
      return option === idk || isKnown(option, item.options) ? { type: 'single', option } : undefined;
    }
    case 'multi': {
      const { options } = saved;
      if (options === idk) return { type: 'multi', options };
      return areKnown(options, item.options) ? { type: 'multi', options } : undefined;
    }
    case 'truefalse': {
      const { answer } = saved;
      return answer === idk || typeof answer === 'boolean' ? { type: 'truefalse', answer } : undefined;
    }
    case 'sort': {
      const { places } = saved;
      if (places === idk) return { type: 'sort', places };
      return arePlaces(places) &&
        areKnown(Object.keys(places), item.cards) &&
        areKnown(Object.values(places), item.buckets)
        ? { type: 'sort', places }
        : undefined;
    }
    case 'order': {
      const { steps } = saved;
      if (steps === idk) return { type: 'order', steps };
      return areKnown(steps, item.steps) && new Set(steps).size === item.steps.length
        ? { type: 'order', steps }
        : undefined;
    }
    case 'short':
    case 'estimate': {
      const { text } = saved;
      return typeof text === 'string' ? { type: item.type, text } : undefined;
    }
    case 'cloze': {
      const { gaps } = saved;
      if (gaps === idk) return { type: 'cloze', gaps };
      return arePlaces(gaps) && areKnown(Object.keys(gaps), item.gaps) && areFillings(item.gaps, gaps)
        ? { type: 'cloze', gaps }
        : undefined;
    }
    case 'match': {
      const { pairs } = saved;
      if (pairs === idk) return { type: 'match', pairs };
      return arePlaces(pairs) &&
        areKnown(Object.keys(pairs), item.rows) &&
        areKnown(Object.values(pairs), item.choices)
        ? { type: 'match', pairs }
        : undefined;
    }
    case 'label': {
      const { names } = saved;
      if (names === idk) return { type: 'label', names };
      return arePlaces(names) &&
        areKnown(Object.keys(names), item.points) &&
        areKnown(Object.values(names), item.labels)
        ? { type: 'label', names }
        : undefined;
    }
  }
}

type Named = readonly { readonly id: string }[];

function isRecord(saved: unknown): saved is Record<string, unknown> {
  return typeof saved === 'object' && saved !== null && !Array.isArray(saved);
}

function isKnown(id: unknown, list: Named): id is string {
  return list.some((one) => one.id === id);
}

function areKnown(ids: unknown, list: Named): ids is string[] {
  return Array.isArray(ids) && ids.every((id) => isKnown(id, list));
}

/** Whether every gap with a list holds something from it. What was written stays whatever it is. */
function areFillings(gaps: readonly Gap[], filled: Record<string, string>): boolean {
  return gaps.every(
    (gap) => gap.kind === 'write' || !Object.hasOwn(filled, gap.id) || isKnown(filled[gap.id], gap.options),
  );
}

function arePlaces(places: unknown): places is Record<string, string> {
  return isRecord(places) && Object.values(places).every((bucket) => typeof bucket === 'string');
}
