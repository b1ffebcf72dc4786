import type { Dialogue } from '#schema/types.ts';
import type { DataPath } from '#domain/library.ts';

/** A flag of a dialogue, and where it is named. */
export interface NamedFlag {
  readonly flag: string;
  readonly path: DataPath;
}

/** The flags that choices set. */
export function flagsSet({ turns }: Dialogue): NamedFlag[] {
  return turns.flatMap(({ choices }, t) =>
    choices.flatMap(({ sets, gates }, c) => {
      const at: DataPath = ['turns', t, 'choices', c];
      return [
        ...named(sets, [...at, 'sets']),
        ...gates.flatMap((gate, g) => named(gate.sets, [...at, 'gates', g, 'sets'])),
      ];
    }),
  );
}

/** The flags that gates, endings and the rubric ask for. */
export function flagsAsked({ turns, endings, rubric }: Dialogue): NamedFlag[] {
  return [
    ...turns.flatMap(({ gates, choices }, t) => [
      ...inGates(gates, ['turns', t, 'gates']),
      ...choices.flatMap((choice, c) => inGates(choice.gates, ['turns', t, 'choices', c, 'gates'])),
    ]),
    ...inGates(endings, ['endings']),
    ...rubric.flatMap((criterion, n) =>
      criterion.reads === 'flags'
        ? [...named(criterion.has, ['rubric', n, 'has']), ...named(criterion.lacks, ['rubric', n, 'lacks'])]
        : [],
    ),
  ];
}

type Gated = readonly { if?: Dialogue['endings'][number]['if'] }[];

function inGates(gated: Gated, path: DataPath): NamedFlag[] {
  return gated.flatMap((one, g) => [
    ...named(one.if?.has, [...path, g, 'if', 'has']),
    ...named(one.if?.lacks, [...path, g, 'if', 'lacks']),
  ]);
}

function named(flags: readonly string[] | undefined, path: DataPath): NamedFlag[] {
  return (flags ?? []).map((flag, n) => ({ flag, path: [...path, n] }));
}
