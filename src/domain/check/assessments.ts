import type { Item, Quiz, Worksheet } from '#schema/types.ts';
import type { Library } from '#domain/library.ts';
import { sourceShelf } from '#domain/library.ts';
import type { Place, Problem } from '#domain/problems.ts';
import { decisionRuleRules } from './decision-rule.ts';
import { detectiveRules } from './detective.ts';
import { dialogueRules } from './dialogues.ts';
import { formRules } from './forms.ts';
import { inventoryRules } from './inventories.ts';
import { itemRules } from './items.ts';
import { namedIn } from './names.ts';
import { dialsRules, weeksRules } from './simulations.ts';

/** Items whose key names options that exist, options that differ, inventories whose bands and forms hold, fair simulations and dialogues. */
export function assessmentRules(library: Library): Problem[] {
  const [source = ''] = library.site.locales;
  const diagrams = library.diagrams[source] ?? new Map();
  return [...sourceShelf(library).assessment.values()].flatMap((entry) => {
    const { data } = entry;
    if ('items' in data)
      return data.items.flatMap((item, n) => [
        ...itemRules(item, { diagrams, at: (path) => entry.at(['items', n, ...path]) }),
        ...groupRules(item, data, entry.at(['items', n, 'group'])),
      ]);
    if (data.kind === 'inventory') return inventoryRules(data, entry);
    if (data.kind === 'worksheet') return data.model === 'form' ? formRules(data, entry) : [];
    if (data.kind === 'dialogue') return dialogueRules(data, entry);
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

/** A group that the quiz knows. */
function groupRules(item: Item, assessment: Quiz | Worksheet, place: Place): Problem[] {
  if (!('group' in item) || item.group === undefined) return [];
  const known = assessment.kind === 'quiz' ? assessment.groups.map(({ id }) => id) : [];
  return namedIn(known, item.group, place);
}
