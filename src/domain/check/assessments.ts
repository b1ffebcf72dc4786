import type { Inventory, Item } from '#schema/types.ts';
import type { DataPath, Entry, Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import { didYouMean, problem, type Problem } from '#domain/problems.ts';
import { deafSettings, dominantSettings } from '#domain/simulations/dials.ts';
import type { Assessment } from '#schema/types.ts';

const pointsAtOthers = /\b(?:all|none|both|any) of (?:the above|the below|these)\b/i;

/** Items whose key names options that exist, options that differ, inventories whose bands and forms hold, fair simulations. */
export function assessmentRules(library: Library): Problem[] {
  return [...sourceShelf(library).assessment.values()].flatMap((entry) => {
    const { data } = entry;
    if ('items' in data) return data.items.flatMap((item, n) => itemRules(item, entry, ['items', n]));
    if (data.kind === 'inventory') return inventoryRules(data, entry);
    if (data.model === 'dials') {
      return [
        ...deafSettings(data).map(({ a, b }) => problem('deaf-setting', entry.at(['switches']), { a, b })),
        ...dominantSettings(data).map((id) => problem('winning-setting', entry.at(['switches']), { id })),
      ];
    }
    return [];
  });
}

function itemRules(item: Item, entry: Entry<Assessment>, path: DataPath): Problem[] {
  const named = (ids: readonly string[], known: readonly string[], where: DataPath) =>
    ids.flatMap((id) => (known.includes(id) ? [] : [problem('unknown-key', entry.at(where), { id, hint: didYouMean(id, known) })]));
  switch (item.type) {
    case 'single':
    case 'multi': {
      const texts = item.options.map(({ text }) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim());
      return [
        ...named(item.key, item.options.map(({ id }) => id), [...path, 'key']),
        ...item.options.flatMap(({ text }, n) => [
          ...(texts.indexOf(texts[n] ?? '') < n ? [problem('same-options', entry.at([...path, 'options', n]), { text })] : []),
          ...(pointsAtOthers.test(text) ? [problem('points-at-others', entry.at([...path, 'options', n]), { text })] : []),
        ]),
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

function inventoryRules(inventory: Inventory, entry: Entry<Assessment>): Problem[] {
  const statements = inventory.dimensions.flatMap(({ facets }) => facets.flatMap(({ items }) => items.map(({ id }) => id)));
  return [
    ...inventory.dimensions.flatMap(({ id, bands }, n) => {
      const tops = bands.map(({ upTo }) => upTo);
      const rises = tops.every((top, at) => at === 0 || top > (tops[at - 1] ?? 0)) && tops.at(-1) === 100;
      return rises ? [] : [problem('bands', entry.at(['dimensions', n, 'bands']), { id })];
    }),
    ...inventory.forms.flatMap((form, f) =>
      form.kind === 'statements'
        ? (form.items ?? []).flatMap((id, n) =>
            statements.includes(id) ? [] : [problem('unknown-key', entry.at(['forms', f, 'items', n]), { id, hint: didYouMean(id, statements) })])
        : form.rows.flatMap(({ share }, n) =>
            form.shares.some(({ id }) => id === share)
              ? []
              : [problem('unknown-key', entry.at(['forms', f, 'rows', n, 'share']), { id: share, hint: didYouMean(share, form.shares.map(({ id }) => id)) })])),
  ];
}
