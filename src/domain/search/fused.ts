/** A page with how well it fits. */
export interface Fitting {
  /** Address without the base path. */
  url: string;
  score: number;
}

/** How much the card of a page says against its whole text. */
const cardShare = 1;

/**
 * Addresses in one order out of two: how well whole texts answer, and how well cards do. What is good in both comes first.
 * Each list counts by how far its pages fall behind its best.
 */
export function fused(texts: readonly Fitting[], cards: readonly Fitting[]): string[] {
  const scores = new Map<string, number>();
  for (const { list, share } of [
    { list: texts, share: 1 },
    { list: cards, share: cardShare },
  ]) {
    const most = Math.max(...list.map(({ score }) => score));
    for (const { url, score } of list) scores.set(url, (scores.get(url) ?? 0) + (share * score) / most);
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([url]) => url);
}
