import type { Inventory } from '#schema/types.ts';
import { formOf } from './draft.ts';
import type { Sitting } from './sittings.ts';

/** Two results to lay side by side: two times of one person, or two people, the learner first. */
export interface Views {
  readonly kind: 'times' | 'people';
  readonly first: Sitting;
  readonly second: Sitting;
}

/** How two results belong together. A partner's form beside one's own is two people, in whatever order they were picked. */
export function viewsOf(inventory: Inventory, first: Sitting, second: Sitting): Views {
  if (isPartners(inventory, first) === isPartners(inventory, second)) return { kind: 'times', first, second };
  return isPartners(inventory, first)
    ? { kind: 'people', first: second, second: first }
    : { kind: 'people', first, second };
}

/** The pair that stands ready: the latest of both people where there are two, else the first and the latest result. */
export function readyPair(inventory: Inventory, results: readonly Sitting[]): readonly Sitting[] {
  const own = results.filter((one) => !isPartners(inventory, one)).at(-1);
  const partners = results.filter((one) => isPartners(inventory, one)).at(-1);
  if (own && partners) return [own, partners];
  return results.slice(0, 1).concat(results.slice(1).slice(-1));
}

function isPartners(inventory: Inventory, { form }: Sitting): boolean {
  const named = formOf(inventory, form);
  return named.kind === 'statements' && named.by === 'partner';
}
