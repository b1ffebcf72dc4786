/** Seconds as a clock shows them: `2:05`. */
export function sayClock(seconds: number): string {
  const all = Math.max(0, Math.floor(seconds));
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}

/** How a reading aloud stands against the time it should take. */
export function againstTime(
  seconds: number,
  aim: number,
): { readonly how: 'over' | 'under' | 'on'; readonly by: number } {
  const by = Math.floor(Math.max(0, seconds)) - aim;
  return { how: by > 0 ? 'over' : by < 0 ? 'under' : 'on', by: Math.abs(by) };
}

/** How many words there are against how many there should be. */
export function againstWords(
  n: number,
  { from = 0, to = Infinity }: { from?: number | undefined; to?: number | undefined },
): 'few' | 'fits' | 'many' {
  if (n > to) return 'many';
  return n < from ? 'few' : 'fits';
}
