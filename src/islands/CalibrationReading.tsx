import { readCalibration, type Calibration } from '#domain/assessment/calibration.ts';
import { fill } from '#domain/words.ts';
import type { QuizLabels } from './labels.ts';

/** How being sure went with being right, in words. */
export function CalibrationReading({
  calibration,
  labels,
}: {
  calibration: Calibration;
  labels: QuizLabels;
}) {
  const sentences = [
    fill(labels.sureRight, { n: calibration.sureRight }),
    fill(labels.sureWrong, { n: calibration.sureWrong }),
    fill(labels.unsureRight, { n: calibration.unsureRight }),
    fill(labels.unsureWrong, { n: calibration.unsureWrong }),
  ];
  const reading = {
    surprised: labels.calibrationSurprised,
    underrated: labels.calibrationUnderrated,
    fitting: labels.calibrationFitting,
  }[readCalibration(calibration)];
  return (
    <div className="summary-part">
      <p className="summary-name">{labels.calibrationTitle}</p>
      <ul>
        {sentences.map((sentence, n) => (
          <li key={n}>{sentence}</li>
        ))}
      </ul>
      <p>{reading}</p>
    </div>
  );
}
