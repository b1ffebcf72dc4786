import { isPlain } from '#domain/record/json.ts';

/** Reads one value of unknown origin; undefined where it does not fit. Never guesses, so that nothing is lost by a guess. */
export type Read<T> = (value: unknown) => T | undefined;

/** Longer than anybody types into one field of a sheet. */
const LONGEST = 20_000;

/** A text. */
export const text: Read<string> = (value) =>
  typeof value === 'string' && value.length <= LONGEST ? value : undefined;

/** Yes or no. */
export const yesNo: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number): Read<number> {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined;
}

/** One of a few names. */
export function oneOf<T extends string>(names: readonly T[]): Read<T> {
  return (value) => names.find((name) => name === value);
}

/** What may be left open. */
export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value) => (value === null ? null : read(value));
}

/** A list, of which every part fits. */
export function list<T>(read: Read<T>, most = 500): Read<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const parts = value.map((part) => read(part));
    return parts.every((part) => part !== undefined) ? parts : undefined;
  };
}

/** Values by name, of which every one fits. */
export function byName<T>(read: Read<T>): Read<Readonly<Record<string, T>>> {
  return (value) => {
    if (!isPlain(value)) return undefined;
    const pairs = Object.entries(value).map(([name, part]) => [name, read(part)] as const);
    return pairs.every((pair): pair is [string, T] => pair[1] !== undefined)
      ? Object.fromEntries(pairs)
      : undefined;
  };
}

/** An object with these fields. Fields that it does not name are left behind. */
export function fields<T extends object>(shape: { readonly [K in keyof T]: Read<T[K]> }): Read<T> {
  return (value) => {
    if (!isPlain(value)) return undefined;
    const pairs = Object.entries(shape).map(([name, read]) => [
      name,
      (read as Read<unknown>)(Object.hasOwn(value, name) ? value[name] : undefined),
    ]);
    return pairs.every(([, part]) => part !== undefined) ? (Object.fromEntries(pairs) as T) : undefined;
  };
}
