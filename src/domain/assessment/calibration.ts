import type { Confidence } from '#domain/record/attempt.ts';
import type { Answering } from './answering.ts';
import type { ScoredItem } from './response.ts';

/** How well being sure went with being right, over the first tries of a round. Partly right counts as not right. */
export interface Calibration {
  readonly sureRight: number;
  readonly sureWrong: number;
  readonly unsureRight: number;
  readonly unsureWrong: number;
}

/** What a calibration says, in one word: which of the four is most worth a thought. */
export type CalibrationReading = 'surprised' | 'underrated' | 'fitting';

/** Counts the items that were answered and whose learner said how sure they were. Absent where nobody said. */
export function calibrationOf(
  items: readonly ScoredItem[],
  standing: Readonly<Record<string, Answering>>,
): Calibration | undefined {
  const said = items.flatMap(({ id }) => {
    const { first, firstConfidence } = standing[id] ?? {};
    // "I don't know yet" is not judged, so there is nothing to be sure of.
    return first && first !== 'unsure' && firstConfidence
      ? [{ isRight: first === 'right', firstConfidence }]
      : [];
  });
  if (said.length === 0) return undefined;
  const count = (confidence: Confidence, isRight: boolean) =>
    said.filter((one) => one.firstConfidence === confidence && one.isRight === isRight).length;
  return {
    sureRight: count('sure', true),
    sureWrong: count('sure', false),
    unsureRight: count('unsure', true),
    unsureWrong: count('unsure', false),
  };
}

/** Sure and not right goes first, since nobody looks again at what they are sure of. */
export function readCalibration({ sureWrong, unsureRight }: Calibration): CalibrationReading {
  if (sureWrong > 0) return 'surprised';
  return unsureRight > 0 ? 'underrated' : 'fitting';
}
