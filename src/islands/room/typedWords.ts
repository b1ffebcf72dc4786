import { describeRoomProblem } from '#domain/room/problem.ts';
import type { TypedCode } from '#domain/room/typed.ts';
import { fill } from '#domain/words.ts';
import type { PartProps } from './part.ts';
import { sayInstrument, sayOccasion } from './words.ts';

/** What a code is worth, in a sentence. */
export function sayTyped(
  code: TypedCode,
  { labels, problems, locale, occasion }: Pick<PartProps, 'labels' | 'problems' | 'locale' | 'occasion'>,
): string {
  switch (code.kind) {
    case 'begun':
      return fill(labels.begun, { n: code.n, of: code.of });
    case 'double':
      return labels.double;
    case 'clash':
      return labels.clash;
    case 'elsewhere':
      return fill(labels.elsewhere, { title: sayInstrument(code.instrument) });
    case 'problem':
      return describeRoomProblem(code.problem, problems, locale);
    case 'fits':
      return code.entry.occasion === occasion
        ? labels.fits
        : fill(labels.fitsOther, {
            occasion: sayOccasion(code.entry.occasion, labels),
            now: sayOccasion(occasion, labels),
          });
  }
}
