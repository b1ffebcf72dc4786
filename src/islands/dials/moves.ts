import type { Dials } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';

/** A number with its sign: "+4", "-4", "0". */
export function signed(n: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(n);
}

/** Points by outcome in one line: "Reach +4, Growth -4, Staff load 0". */
export function movesText(
  dials: Dials,
  moves: Readonly<Record<string, number>>,
  { labels, locale }: { labels: SimulationLabels; locale: string },
): string {
  const parts = dials.outcomes.map(({ id, title }) =>
    fill(labels.move, { outcome: title, points: signed(moves[id] ?? 0, locale) }),
  );
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}
