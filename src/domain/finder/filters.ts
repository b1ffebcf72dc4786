/** The fields of the finder, as they are typed and chosen; empty where they are open. */
export const filterNames = [
  'q',
  'minutes',
  'people',
  'level',
  'format',
  'kind',
  'track',
  'concept',
  'where',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Record<FilterName, string>>;

/** Nobody types more than this into a field. */
const LONGEST = 200;

/** The filters in a fragment. What is unknown or too long is left out. */
export function readFilters(fragment: string): Filters {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const pairs = filterNames.map((name) => [name, (values.get(name) ?? '').slice(0, LONGEST)] as const);
  return Object.fromEntries(pairs) as Filters;
}

/** Fields for a number: anything else that is typed into them is not written down. */
const counts: ReadonlySet<FilterName> = new Set(['minutes', 'people']);

/** The fragment that holds filters; empty where all are open. */
export function writeFilters(filters: Filters): string {
  const values = new URLSearchParams();
  for (const name of filterNames) {
    const isMeant = counts.has(name) ? countIn(filters[name]) !== null : filters[name].trim() !== '';
    if (isMeant) values.set(name, filters[name]);
  }
  const text = values.toString();
  return text === '' ? '' : `#${text}`;
}

/** A whole number above zero; null for anything else. */
export function countIn(text: string): number | null {
  return /^\s*\d{1,4}\s*$/.test(text) && Number(text) > 0 ? Number(text) : null;
}
