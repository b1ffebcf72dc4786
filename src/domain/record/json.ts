/** What a response may be made of: anything that survives a text file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Deeper than any response of ours; a file that nests further is broken or meant to hurt. */
const DEEPEST = 24;

/** Whether a value is plain JSON all the way down. */
export function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth >= DEEPEST) return false;
  if (Array.isArray(value)) return value.every((part) => isJson(part, depth + 1));
  if (!isPlain(value)) return false;
  // `__proto__` is refused because a careless copy further on would change what the copy inherits.
  return Object.entries(value).every(([name, part]) => name !== '__proto__' && isJson(part, depth + 1));
}

/** Whether a value is an object with fields: not null, a list, a date or a map. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  // By tag and not by prototype: data from another window has another window's prototypes.
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** JSON text of any value. What JSON cannot say is named by its type, so that nothing makes it fail. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value ?? null, (_name, part: unknown) =>
      typeof part === 'bigint' ? String(part) : part,
    );
  } catch {
    return JSON.stringify(Object.prototype.toString.call(value));
  }
}
