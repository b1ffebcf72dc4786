import { groupLength } from './characters.ts';
import { blocksOf, isWhole, stateOf, type BlockState } from './check-characters.ts';

/** What went wrong when a code was typed. Groups are counted from 1; none are named where it cannot be told. */
export interface Slip {
  readonly kind: 'changed' | 'swapped' | 'missing' | 'extra' | 'unclear';
  readonly groups: readonly number[];
}

/** The slip in a typed code; `null` where there is none. */
export function findSlip(typed: readonly number[]): Slip | null {
  const over = typed.length % groupLength;
  if (over === 0) return slipInPlace(typed);
  // One over a whole group may be one too many or three too few; two over is anybody's guess.
  if (over === 1) return { kind: 'extra', groups: wholeWithout(typed) };
  return { kind: 'missing', groups: over === groupLength - 1 ? wholeWith(typed) : [] };
}

function slipInPlace(typed: readonly number[]): Slip | null {
  const found = blocksWith(typed).filter(({ state }) => state.kind !== 'whole');
  if (found.length === 0) return null;
  const places = found.flatMap(({ from, state }) => {
    if (!('at' in state)) return [];
    return state.kind === 'swapped' ? [from + state.at, from + state.at + 1] : [from + state.at];
  });
  const kinds = found.map(({ state }) => state.kind);
  if (kinds.includes('unclear')) return { kind: 'unclear', groups: [] };
  return {
    kind: kinds.includes('changed') ? 'changed' : 'swapped',
    groups: [...new Set(places.map(groupAt))],
  };
}

/** The groups in which one character more makes the code whole: where a 0 is the only thing wrong, or right. */
function wholeWith(typed: readonly number[]): number[] {
  const places = [...typed, 0]
    .map((_, at) => at)
    .filter((at) =>
      blocksWith([...typed.slice(0, at), 0, ...typed.slice(at)]).every(
        ({ from, state }) => state.kind === 'whole' || (state.kind === 'changed' && from + state.at === at),
      ),
    );
  return [...new Set(places.map(groupAt))];
}

/** The groups in which one character less makes the code whole. */
function wholeWithout(typed: readonly number[]): number[] {
  const places = typed.map((_, at) => at).filter((at) => isWhole(typed.filter((_, n) => n !== at)));
  // The second of two that are alike would count as the next group's.
  return [...new Set(places.map((at) => groupAt(Math.min(at, typed.length - 2))))];
}

/** Each block of a code, where it begins and how it stands. */
function blocksWith(code: readonly number[]): { from: number; state: BlockState }[] {
  let end = 0;
  return blocksOf(code).map((block) => {
    const from = end;
    end += block.length;
    return { from, state: stateOf(block) };
  });
}

function groupAt(place: number): number {
  return Math.floor(place / groupLength) + 1;
}
