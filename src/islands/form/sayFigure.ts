import type { Figure } from '#domain/worksheets/form/readings.ts';
import { fill } from '#domain/words.ts';
import type { FormLabels } from './labels.ts';

/** A number as people of a language write it. */
export function sayNumber(n: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(n);
}

/** A sum or a count, and what it is set against. */
export function sayFigure(
  figure: Extract<Figure, { kind: 'sum' | 'distinct' }>,
  { labels, locale }: { labels: FormLabels; locale: string },
): string {
  const n = sayNumber(figure.kind === 'sum' ? figure.value : figure.values.length, locale);
  return figure.of === undefined ? n : fill(labels.of, { n, of: sayNumber(figure.of, locale) });
}
