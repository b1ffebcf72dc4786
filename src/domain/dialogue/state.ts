import type { Dialogue } from '#schema/types.ts';

/** The hidden amounts that a talk may have, in the order in which they are shown. */
export const amounts = ['trust', 'energy', 'ownership', 'clarity'] as const;

/** One of `amounts`. */
export type Amount = (typeof amounts)[number];

/** No amount goes above this, and none below 0. */
export const FULL = 10;

/** How the other person stands to the learner and to the matter, and what has happened so far. */
export interface DialogueState extends Readonly<Record<Amount, number>> {
  readonly flags: readonly string[];
}

/** The amounts that play a part in a dialogue. */
export function amountsOf({ start }: Dialogue): Amount[] {
  return amounts.filter((amount) => start[amount] !== undefined);
}

/** Something for each amount. */
export function perAmount<T>(of: (amount: Amount) => T): Record<Amount, T> {
  return { trust: of('trust'), energy: of('energy'), ownership: of('ownership'), clarity: of('clarity') };
}

type Turn = Dialogue['turns'][number];
type Effect = NonNullable<Turn['choices'][number]['effect']>;

/** What has to be so for something to happen. */
export type Gate = Turn['gates'][number]['if'];

/** Whether all that a gate asks for is so. */
export function holds(gate: Gate | undefined, state: DialogueState): boolean {
  if (!gate) return true;
  return (
    amounts.every((amount) => state[amount] >= (gate[amount] ?? 0)) &&
    (gate.has ?? []).every((flag) => state.flags.includes(flag)) &&
    !(gate.lacks ?? []).some((flag) => state.flags.includes(flag))
  );
}

/** The state after an effect. Amounts stay on their scale; a flag that is set stays set. */
export function after(
  state: DialogueState,
  { effect = {}, sets = [] }: { effect?: Effect | undefined; sets?: readonly string[] | undefined },
): DialogueState {
  const moved = (amount: Amount) => Math.min(FULL, Math.max(0, state[amount] + (effect[amount] ?? 0)));
  const fresh = sets.filter((flag) => !state.flags.includes(flag));
  return {
    ...perAmount(moved),
    flags: fresh.length === 0 ? state.flags : [...state.flags, ...fresh].sort(),
  };
}
