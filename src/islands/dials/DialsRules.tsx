import type { Dials } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';
import { signed } from './moves.ts';

interface Props {
  dials: Dials;
  labels: SimulationLabels;
  locale: string;
}

/** Every number of the model, with its reason: enough to work any drive out by hand. */
export function DialsRules({ dials, labels, locale }: Props) {
  return (
    <details className="rules">
      <summary>{labels.rulesTitle}</summary>
      <p>{fill(labels.dialsRules, { base: dials.base })}</p>
      <dl>
        {dials.outcomes.map(({ id, title, meaning, better }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              <span>{meaning}</span> <span>{better === 'more' ? labels.betterMore : labels.betterLess}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>{labels.movesHow}</p>
      {dials.switches.map((dial) => (
        <table key={dial.id}>
          <caption>{dial.question}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.setting}</th>
              {dials.outcomes.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dial.settings.map((setting) => (
              <tr key={setting.id}>
                <th scope="row">
                  <span>{setting.text}</span> <span className="soft">{setting.reason}</span>
                </th>
                {dials.outcomes.map(({ id }) => (
                  <td key={id}>{signed(setting.moves[id] ?? 0, locale)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
