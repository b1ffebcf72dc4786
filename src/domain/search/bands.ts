const lengths = [10, 20, 45] as const;

/** The values of the facet of length: up to 10, 20 or 45 minutes, or longer. */
export const minuteValues = [...lengths.map(String), 'longer'];

/** The length that a number of minutes falls under. */
export function minuteValueOf(minutes: number): string {
  return String(lengths.find((most) => minutes <= most) ?? 'longer');
}

const sizes = [
  { value: '1', from: 1, to: 1 },
  { value: '5', from: 2, to: 5 },
  { value: '15', from: 6, to: 15 },
  { value: '30', from: 16, to: 30 },
  { value: 'more', from: 31, to: Infinity },
] as const;

/** The values of the facet of group size: one person, up to 5, 15 or 30 people, or more. */
export const sizeValues = sizes.map(({ value }) => value);

/** Every size of group that something fits: a thing for 4 to 20 people is found under three. */
export function sizeValuesOf({ from, to }: { from: number; to: number }): string[] {
  return sizes.filter((size) => from <= size.to && to >= size.from).map(({ value }) => value);
}

/** What something is filed under that one person does alone. */
export const aloneFacets = { size: sizeValuesOf({ from: 1, to: 1 }), format: ['alone'] } as const;
