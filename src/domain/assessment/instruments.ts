import type { Assessment } from '#schema/types.ts';

/** The kinds of instruments, in the order in which their page shows them. */
export const instrumentKinds = [
  'dialogue',
  'simulation',
  'worksheet',
  'inventory',
  'quiz',
] as const satisfies readonly string[];

/** One kind of instruments, with all of its kind by title. */
export interface InstrumentGroup {
  readonly kind: (typeof instrumentKinds)[number];
  readonly instruments: readonly Assessment[];
}

/** Everything that stands on the page of instruments, by kind. Kinds without any are left out. */
export function instrumentsByKind(assessments: readonly Assessment[], locale: string): InstrumentGroup[] {
  const listed = assessments
    .filter(({ instrument }) => instrument)
    .sort((a, b) => a.title.localeCompare(b.title, locale));
  return instrumentKinds
    .map((kind) => ({ kind, instruments: listed.filter((one) => one.kind === kind) }))
    .filter(({ instruments }) => instruments.length > 0);
}
