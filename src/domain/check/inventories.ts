import type { Assessment, Inventory } from '#schema/types.ts';
import type { Entry } from '#domain/library.ts';
import { problem, type Problem } from '#domain/problems.ts';
import { namedIn } from './names.ts';

/** Bands that rise to 100, and forms and readings that name what the inventory has. */
export function inventoryRules(
  { dimensions, forms, positions }: Inventory,
  entry: Entry<Assessment>,
): Problem[] {
  const statements = dimensions.flatMap(({ facets }) =>
    facets.flatMap(({ items }) => items.map(({ id }) => id)),
  );
  const ids = dimensions.map(({ id }) => id);
  return [
    ...dimensions.flatMap(({ id, bands }, n) => {
      const tops = bands.map(({ upTo }) => upTo);
      const rises = tops.every((top, at) => at === 0 || top > (tops[at - 1] ?? 0)) && tops.at(-1) === 100;
      return rises ? [] : [problem('bands', entry.at(['dimensions', n, 'bands']), { id })];
    }),
    ...forms.flatMap((form, f) =>
      form.kind === 'statements'
        ? (form.items ?? []).flatMap((id, n) => namedIn(statements, id, entry.at(['forms', f, 'items', n])))
        : form.rows.flatMap(({ share }, n) =>
            namedIn(
              form.shares.map(({ id }) => id),
              share,
              entry.at(['forms', f, 'rows', n, 'share']),
            ),
          ),
    ),
    ...positions.flatMap(({ when }, n) =>
      Object.keys(when).flatMap((id) => namedIn(ids, id, entry.at(['positions', n, 'when', id]))),
    ),
  ];
}
