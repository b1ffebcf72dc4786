/** How often a property is tried: enough to find what is common, and in the full run what is rare. */
export function runs(quick: number, full: number): number {
  return process.env['FULL'] ? full : quick;
}
