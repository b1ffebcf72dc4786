import type { Weeks } from '#schema/types.ts';
import type { SimulationLabels } from '#islands/simulationLabels.ts';

interface Props {
  weeks: Weeks;
  labels: SimulationLabels;
  locale: string;
}

/** What the words mean, and every number that the model uses. */
export function WeeksRules({ weeks, labels, locale }: Props) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  return (
    <details className="rules">
      <summary>{labels.rulesTitle}</summary>
      <dl>
        {[...weeks.work, ...weeks.outcomes].map(({ id, title, meaning }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{labels.weeksRules}</p>
      <table>
        <caption>{labels.parametersCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.number}</th>
            <th scope="col">{labels.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(weeks.parameters).map(([name, { value, meaning }]) => (
            <tr key={name}>
              <td>{number.format(value)}</td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
