/** Milliseconds on a clock that only goes forward, whatever happens to the time of day. */
export function steadyMs(): number {
  return performance.now();
}
