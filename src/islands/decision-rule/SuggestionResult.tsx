import type { DecisionRule } from '#schema/types.ts';
import {
  cautionsOf,
  pointsOf,
  unknownCount,
  type DecisionAnswers,
  type RulePoints,
  type Suggestion,
} from '#domain/simulations/decision-rule.ts';
import { fill, plural } from '#domain/words.ts';
import { signed } from '#islands/dials/moves.ts';
import { Heading, type HeadingLevel } from '#islands/Heading.tsx';
import type { DecisionRuleLabels } from './labels.ts';
import { RuleSheet } from './RuleSheet.tsx';

interface Props {
  content: DecisionRule;
  answers: DecisionAnswers;
  suggestion: Suggestion;
  labels: DecisionRuleLabels;
  locale: string;
  level: HeadingLevel;
}

/** The suggested rule or rules, the second choice, what to mind, and the arithmetic. */
export function SuggestionResult({ content, answers, suggestion, labels, locale, level }: Props) {
  const { first, second } = suggestion;
  const unknown = unknownCount(content, answers);
  const cautions = cautionsOf(content, answers);
  return (
    <div className="result">
      <Heading level={level}>
        {named(first, { one: labels.resultOne, level: labels.resultLevel, locale })}
      </Heading>
      {first.length > 1 && <p key="level">{labels.levelText}</p>}
      {unknown > 0 && <p key="unknown">{plural(labels.unknownText, unknown, locale)}</p>}
      {cautions.length > 0 && (
        <div key="cautions" className="cautions">
          <p>
            <b>{labels.cautions}</b>
          </p>
          <ul>
            {cautions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {first.map((points) =>
        first.length === 1 ? (
          <RuleSheet key={points.rule.id} points={points} labels={labels} />
        ) : (
          <details key={points.rule.id} className="rules" open>
            <summary>{points.rule.title}</summary>
            <RuleSheet points={points} labels={labels} />
          </details>
        ),
      )}
      {second.length > 0 && (
        <details key="second" className="rules">
          <summary>{named(second, { one: labels.second, level: labels.secondLevel, locale })}</summary>
          {second.map((points) => (
            <RuleSheet key={points.rule.id} points={points} labels={labels} />
          ))}
        </details>
      )}
      <PointsTable content={content} answers={answers} labels={labels} locale={locale} />
    </div>
  );
}

/** A sentence that names one rule, or several that are level. */
export function named(
  rules: readonly RulePoints[],
  { one, level, locale }: { one: string; level: string; locale: string },
): string {
  const titles = rules.map(({ rule }) => rule.title);
  return fill(titles.length === 1 ? one : level, {
    rule: titles[0] ?? '',
    rules: new Intl.ListFormat(locale).format(titles),
  });
}

type TableProps = Pick<Props, 'content' | 'answers' | 'labels' | 'locale'>;

function PointsTable({ content, answers, labels, locale }: TableProps) {
  return (
    <table>
      <caption>{labels.pointsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.rule}</th>
          <th scope="col">{labels.points}</th>
        </tr>
      </thead>
      <tbody>
        {pointsOf(content, answers).map(({ rule, sum, parts }) => (
          <tr key={rule.id}>
            <th scope="row">{rule.title}</th>
            <td>
              {fill(labels.sum, { sum, parts: parts.map(({ points }) => signed(points, locale)).join(' ') })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
