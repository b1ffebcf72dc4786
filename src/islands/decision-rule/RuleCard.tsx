import type { DecisionRule } from '#schema/types.ts';
import { fill } from '#domain/words.ts';
import type { DecisionRuleLabels } from './labels.ts';

type Rule = DecisionRule['rules'][number];

interface Props {
  rule: Rule;
  labels: DecisionRuleLabels;
}

/** A rule on a card, with lines to write the decision and the day on. */
export function RuleCard({ rule, labels }: Props) {
  return (
    <div className="rule-card">
      <p className="rule-card-title">{fill(labels.card, { rule: rule.title })}</p>
      <p>{rule.meaning}</p>
      <dl>
        <div>
          <dt>{labels.cardDecision}</dt>
          <dd className="ruled" />
        </div>
        {rowsOf(rule, labels).map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{labels.cardDay}</dt>
          <dd className="ruled" />
        </div>
      </dl>
    </div>
  );
}

/** The card as plain text, with the words to say. */
export function cardText(rule: Rule, labels: DecisionRuleLabels): string {
  return [
    fill(labels.card, { rule: rule.title }),
    rule.meaning,
    '',
    `${labels.cardDecision}: `,
    ...rowsOf(rule, labels).map(([title, text]) => `${title}: ${text}`),
    `${labels.cardDay}: `,
    '',
    labels.script,
    ...rule.script.map((line, n) => `${n + 1}. ${line}`),
  ].join('\n');
}

function rowsOf({ card }: Rule, labels: DecisionRuleLabels): [string, string][] {
  return [
    [labels.cardPresent, card.present],
    [labels.cardYes, card.yes],
    [labels.cardNo, card.no],
    [labels.cardAgain, card.again],
  ];
}
