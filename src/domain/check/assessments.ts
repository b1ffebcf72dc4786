import type { Assessment, Item } from '#schema/types.ts';
import type { DataPath, Entry, Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { didYouMean, problem, type Problem } from '#domain/problems.ts';
import { decisionRuleRules } from './decision-rule.ts';
import { detectiveRules } from './detective.ts';
import { inventoryRules } from './inventories.ts';
import { dialsRules, weeksRules } from './simulations.ts';

const pointsAtOthers = /\b(?:all|none|both|any) of (?:the above|the below|these)\b/i;

/** Items whose key names options that exist, options that differ, inventories whose bands and forms hold, fair simulations. */
export function assessmentRules(library: Library): Problem[] {
  return [...sourceShelf(library).assessment.values()].flatMap((entry) => {
    const { data } = entry;
    if ('items' in data) return data.items.flatMap((item, n) => itemRules(item, entry, ['items', n]));
    if (data.kind === 'inventory') return inventoryRules(data, entry);
    switch (data.model) {
      case 'dials':
        return dialsRules(data, entry);
      case 'weeks':
        return weeksRules(data, entry);
      case 'detective':
        return detectiveRules(data, entry);
      case 'decision-rule':
        return decisionRuleRules(data, entry);
    }
  });
}

function itemRules(item: Item, entry: Entry<Assessment>, path: DataPath): Problem[] {
  const named = (ids: readonly string[], known: readonly string[], where: DataPath) =>
    ids
      .filter((id) => !known.includes(id))
      .map((id) => problem('unknown-key', entry.at(where), { id, hint: didYouMean(id, known) }));
  switch (item.type) {
    case 'single':
    case 'multi': {
      const texts = item.options.map(({ text }) =>
        text
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
      );
      return [
        ...named(
          item.key,
          item.options.map(({ id }) => id),
          [...path, 'key'],
        ),
        ...item.options.flatMap(({ text }, n) => {
          const at = entry.at([...path, 'options', n, 'text']);
          return [
            ...(texts.indexOf(texts[n] ?? '') < n ? [problem('same-options', at, { text })] : []),
            ...(pointsAtOthers.test(text) ? [problem('points-at-others', at, { text })] : []),
          ];
        }),
      ];
    }
    case 'sort': {
      const buckets = item.buckets.map(({ id }) => id);
      return item.cards.flatMap((card, n) => [
        ...named([card.key], buckets, [...path, 'cards', n, 'key']),
        ...named(card.also, buckets, [...path, 'cards', n, 'also']),
      ]);
    }
    case 'truefalse':
    case 'order':
    case 'reflection':
      return [];
  }
}
