/** Numbers that look drawn and are the same in every run. */
export interface Chance {
  /** From 0 up to 1. */
  next: () => number;
  /** A whole number below `n`. */
  below: (n: number) => number;
}

/** A row of numbers that a name fixes: one file's words do not hang on how many files were written before it. */
export function chanceOf(name: string): Chance {
  let state = 2166136261;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 4294967296;
  };
  return { next, below: (n) => Math.floor(next() * n) };
}
