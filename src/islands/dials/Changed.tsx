import type { Dials } from '#schema/types.ts';
import { reasonsOf, type DialsChoice } from '#domain/simulations/dials.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';
import { movesText } from './moves.ts';

interface Props {
  dials: Dials;
  choice: DialsChoice;
  labels: SimulationLabels;
  locale: string;
}

/** Which dials were turned, and what each turn did, measured against the starting drive. The reasons stand beside the dials. */
export function Changed({ dials, choice, labels, locale }: Props) {
  const starts = reasonsOf(dials, {});
  const turned = reasonsOf(dials, choice).flatMap((now, n) => {
    const start = starts[n];
    return start && start.settingId !== now.settingId ? [{ start, now }] : [];
  });
  if (turned.length === 0) return <p key="none">{labels.nothingTurned}</p>;
  return (
    <dl key="turned" className="changed">
      {turned.map(({ start, now }) => (
        <div key={now.switchId}>
          <dt>{fill(labels.turned, { dial: now.title, setting: now.text })}</dt>
          <dd>
            {fill(labels.againstStart, {
              moves: movesText(dials, differences(start.moves, now.moves), { labels, locale }),
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function differences(
  start: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(Object.entries(now).map(([id, points]) => [id, points - (start[id] ?? 0)]));
}
