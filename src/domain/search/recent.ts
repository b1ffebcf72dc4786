import { nameKey } from './names.ts';

/** Searches that are offered again. */
const most = 5;

/** The last searches with one more at their head. The same search in other letters takes the place of the earlier one. */
export function withSearch(recent: readonly string[], query: string): string[] {
  const text = query.trim();
  const others = recent.filter((other) => nameKey(other) !== nameKey(text));
  return text ? [text, ...others].slice(0, most) : [...recent];
}

/** Reads the last searches as they are kept. What is not such a list holds none. */
export function readSearches(kept: string | null): string[] {
  try {
    const found: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}
