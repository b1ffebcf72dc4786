import type { Facet, Inventory } from '#schema/types.ts';

/** The statements of an inventory and what was said to them. */

export type Form = Inventory['forms'][number];
export type StatementsForm = Extract<Form, { kind: 'statements' }>;
export type HoursForm = Extract<Form, { kind: 'hours' }>;
export type Statement = Facet['items'][number];

/** What was said to one statement: its place on the scale, counted from 0, or "don't know". */
export type Rating = number | 'unknown';

/** Statement id to its rating. A statement that was skipped is absent. */
export type Ratings = Readonly<Record<string, Rating>>;

/** What a form asks, in the order in which it is asked. Ids that nothing answers to are left out. */
export function statementsOf(inventory: Inventory, form: StatementsForm): readonly Statement[] {
  const all = inventory.dimensions.flatMap(({ facets }) => facets.flatMap(({ items }) => items));
  return form.items?.flatMap((id) => all.filter((one) => one.id === id)) ?? all;
}

/** The statements of one facet that a form asks. */
export function askedOf(facet: Facet, form: StatementsForm): readonly Statement[] {
  return facet.items.filter(({ id }) => form.items?.includes(id) ?? true);
}

/** The points that a rating earns, turned round for a reversed statement. Nothing for "don't know", a skip or a place off the scale. */
export function pointsOf(statement: Statement, ratings: Ratings, top: number): number | undefined {
  const rating = ratings[statement.id];
  if (typeof rating !== 'number' || !Number.isInteger(rating) || rating < 0 || rating > top) return undefined;
  return statement.reverse ? top - rating : rating;
}

/** The points of the scale's last place: 4 for five places. */
export function topOf(inventory: Inventory): number {
  return inventory.scale.length - 1;
}
