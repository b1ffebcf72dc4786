import type { Dials } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';

interface Props {
  dials: Dials;
  labels: SimulationLabels;
  locale: string;
  /** The page picks the reading itself once it is alive. */
  isHidden: boolean;
}

/** Every sentence that the bars can lead to: for paper, and for browsers without scripts. */
export function DialsReadings({ dials, labels, locale, isHidden }: Props) {
  const boundsText = (when: Dials['readings'][number]['when']) => {
    const bounds = Object.entries(when).flatMap(([id, { atLeast, atMost }]) => {
      const outcome = dials.outcomes.find((one) => one.id === id)?.title ?? id;
      return [
        ...(atLeast === undefined ? [] : [fill(labels.boundAtLeast, { outcome, n: atLeast })]),
        ...(atMost === undefined ? [] : [fill(labels.boundAtMost, { outcome, n: atMost })]),
      ];
    });
    return bounds.length > 0 ? new Intl.ListFormat(locale).format(bounds) : labels.boundElse;
  };
  return (
    <details className="rules" hidden={isHidden}>
      <summary>{labels.readingsTitle}</summary>
      <p>{labels.dialsReadings}</p>
      <dl>
        {dials.readings.map(({ id, when, text }) => (
          <div key={id}>
            <dt>{boundsText(when)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
