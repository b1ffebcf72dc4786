import type { DecisionRule } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import { signed } from '#islands/dials/moves.ts';
import type { DecisionRuleLabels } from './labels.ts';
import { RuleCard } from './RuleCard.tsx';
import { Script } from './RuleSheet.tsx';

interface Props {
  content: DecisionRule;
  labels: DecisionRuleLabels;
  locale: string;
}

/** Every point of every answer, and every rule with its words and card: enough to choose on paper. */
export function RuleTable({ content, labels, locale }: Props) {
  return (
    <>
      <details className="rules">
        <summary>{labels.rulesTitle}</summary>
        <p>{labels.rulesHow}</p>
        {content.questions.map((question) => (
          <table key={question.id}>
            <caption>{question.stem}</caption>
            <thead>
              <tr>
                <th scope="col">{labels.answer}</th>
                <th scope="col">{labels.pointsTo}</th>
              </tr>
            </thead>
            <tbody>
              {question.options.map((option) => (
                <tr key={option.id}>
                  <th scope="row">
                    <span>{option.text}</span> <span className="soft">{option.reason}</span>
                  </th>
                  <td>
                    {content.rules
                      .map(({ id, title }) =>
                        fill(labels.move, { rule: title, points: signed(option.points[id] ?? 0, locale) }),
                      )
                      .map((text) => (
                        <span key={text} className="move">
                          {text}
                        </span>
                      ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </details>
      <details className="rules">
        <summary>{labels.fiveTitle}</summary>
        {content.rules.map((rule) => (
          <div key={rule.id}>
            <RuleCard rule={rule} labels={labels} />
            <dl>
              <dt>{labels.gains}</dt>
              <dd>{rule.gains}</dd>
              <dt>{labels.costs}</dt>
              <dd>{rule.costs}</dd>
              <dt>{labels.script}</dt>
              <dd>
                <Script lines={rule.script} />
              </dd>
            </dl>
          </div>
        ))}
      </details>
    </>
  );
}
