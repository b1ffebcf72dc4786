import type { Dialogue } from '#schema/types.ts';
import type { Exchange, Play } from './play.ts';
import { readRubric, type Criterion } from './rubric.ts';

/** How a later talk differs from an earlier one. */
export interface TalkComparison {
  /** The first turn at which another choice was made, by its place; null where every choice was the same. */
  readonly partedAt: number | null;
  readonly then: Exchange | undefined;
  readonly now: Exchange | undefined;
  /** Criteria that only the later talk meets, and that only the earlier one met. */
  readonly gained: readonly Criterion[];
  readonly lost: readonly Criterion[];
}

/** Lays two talks beside each other. */
export function compareTalks(dialogue: Dialogue, earlier: Play, later: Play): TalkComparison {
  const length = Math.max(earlier.exchanges.length, later.exchanges.length);
  const places = Array.from({ length }, (_, n) => n);
  const partedAt = places.find((n) => earlier.exchanges[n]?.choice.id !== later.exchanges[n]?.choice.id);
  const [before, after] = [readRubric(dialogue, earlier), readRubric(dialogue, later)];
  const only = (one: typeof before, other: typeof before) =>
    one.filter(({ isMet }, n) => isMet && !other[n]?.isMet).map(({ criterion }) => criterion);
  return {
    partedAt: partedAt ?? null,
    then: earlier.exchanges[partedAt ?? length],
    now: later.exchanges[partedAt ?? length],
    gained: only(after, before),
    lost: only(before, after),
  };
}
