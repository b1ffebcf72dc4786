import type { Dialogue } from '#schema/types.ts';
import type { Choice, Turn } from './play.ts';

/** Where a choice leads on paper: a numbered turn, an ending by its place, or the list of endings. */
export type Goal =
  | { readonly kind: 'turn'; readonly n: number }
  | { readonly kind: 'ending'; readonly n: number }
  | { readonly kind: 'end' };

/** One way a choice may go, with what has to be so for it. */
export interface ScriptWay {
  readonly if: Choice['gates'][number]['if'] | undefined;
  readonly reply: string;
  readonly note: string;
  readonly effect: NonNullable<Choice['effect']>;
  readonly sets: readonly string[];
  readonly goal: Goal;
}

/** Every way of a choice, in the order in which they are tried. The last always holds. */
export function waysOf(dialogue: Dialogue, turn: Turn, choice: Choice): ScriptWay[] {
  const own = { if: undefined, ...choice };
  return [...choice.gates, own].map((way) => ({
    if: way.if,
    reply: way.reply ?? choice.reply ?? '',
    note: way.note ?? choice.note,
    effect: way.effect ?? choice.effect ?? {},
    sets: way.sets ?? choice.sets ?? [],
    goal: goalOf(dialogue, turn, way.next ?? choice.next),
  }));
}

function goalOf({ turns, endings }: Dialogue, turn: Turn, next: string | undefined): Goal {
  const at = next === undefined ? turns.indexOf(turn) + 1 : turns.findIndex(({ id }) => id === next);
  if (at >= 0 && at < turns.length) return { kind: 'turn', n: at + 1 };
  const ending = endings.findIndex(({ id }) => id === next);
  return ending < 0 ? { kind: 'end' } : { kind: 'ending', n: ending + 1 };
}
