import { amounts, type Gate } from '#domain/dialogue/state.ts';
import { fill } from '#domain/words.ts';
import type { DialogueLabels } from './labels.ts';

/** What a gate asks for, in words: "If trust is 6 or more and …:". */
export function sayIf(gate: Gate, { labels, locale }: { labels: DialogueLabels; locale: string }): string {
  const conditions = [
    ...amounts.flatMap((amount) =>
      gate[amount] === undefined
        ? []
        : [fill(labels.scriptAtLeast, { amount: labels[amount].toLocaleLowerCase(locale), n: gate[amount] })],
    ),
    ...(gate.has ?? []).map((flag) => fill(labels.scriptHas, { flag: sayFlag(flag) })),
    ...(gate.lacks ?? []).map((flag) => fill(labels.scriptLacks, { flag: sayFlag(flag) })),
  ];
  return fill(labels.scriptIf, { conditions: new Intl.ListFormat(locale).format(conditions) });
}

/** A flag as words: "own-step" is "own step". */
export function sayFlag(flag: string): string {
  return flag.replaceAll('-', ' ');
}
