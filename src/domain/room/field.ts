/** Sums of values are `a ^ b`. Products of values 0 to 31 are worked out here: the field GF(32), made with x⁵ + x² + 1. */

/** How many values are not zero; powers of `alpha` come round after so many. */
export const order = 31;

const powers = Array.from({ length: order }, () => 1);
for (let n = 1; n < order; n += 1) {
  const twice = (powers[n - 1] ?? 0) << 1;
  powers[n] = twice > order ? twice ^ 0b100101 : twice;
}
const logs = Array.from({ length: order + 1 }, (_, value) => powers.indexOf(value));

/** The power of the field's root, 2, whose powers are all values but 0. */
export function power(exponent: number): number {
  return powers[((exponent % order) + order) % order] ?? 0;
}

/** Which power a value is; `undefined` for 0, which is none. */
export function logOf(value: number): number | undefined {
  return value === 0 ? undefined : logs[value];
}

/** The product of two values. */
export function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (powers[((logs[a] ?? 0) + (logs[b] ?? 0)) % order] ?? 0);
}
