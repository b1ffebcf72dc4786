/** Chance that can be repeated: the same seed gives the same order at build, in every browser and in every test. */

/** The list in an order that only the seed decides. */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  const next = dice(seed);
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const held = mixed[last] as T;
    mixed[last] = mixed[other] as T;
    mixed[other] = held;
  }
  return mixed;
}

/** As `shuffle`, but never the order of the list itself, as long as it holds two different things. */
export function disorder<T>(list: readonly T[], seed: string): T[] {
  const mixed = shuffle(list, seed);
  const untouched = mixed.every((one, place) => one === list[place]);
  return untouched ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** Numbers from 0 up to 1: mulberry32, begun with the FNV-1a hash of the seed. */
function dice(seed: string): () => number {
  let state = Array.from(seed).reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
