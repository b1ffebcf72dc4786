import { useRef, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import { printPart } from '#browser/paper.ts';
import { reasonsOf, type PointsPart, type RulePoints } from '#domain/simulations/decision-rule.ts';
import { fill } from '#domain/words.ts';
import { WorksheetTools } from '#islands/WorksheetTools.tsx';
import type { DecisionRuleLabels } from './labels.ts';
import { cardText, RuleCard } from './RuleCard.tsx';

interface Props {
  points: RulePoints;
  labels: DecisionRuleLabels;
}

/** One suggested rule: why it fits, what speaks against it, its words and its card. */
export function RuleSheet({ points, labels }: Props) {
  const { rule } = points;
  const card = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<{ text: string; isCopied: boolean; turn: number }>();
  const reasons = reasonsOf(points);
  const copy = async () => {
    const text = cardText(rule, labels);
    const isCopied = await copyText(text);
    setCopied((before) => ({ text, isCopied, turn: (before?.turn ?? 0) + 1 }));
  };
  return (
    <>
      <p>{rule.meaning}</p>
      <dl>
        <Reasons title={fill(labels.why, { rule: rule.title })} parts={reasons.for} />
        <Reasons title={labels.against} parts={reasons.against} />
        <div>
          <dt>{labels.gains}</dt>
          <dd>{rule.gains}</dd>
        </div>
        <div>
          <dt>{labels.costs}</dt>
          <dd>{rule.costs}</dd>
        </div>
        <div>
          <dt>{labels.script}</dt>
          <dd>
            <Script lines={rule.script} />
          </dd>
        </div>
      </dl>
      <div ref={card}>
        <RuleCard rule={rule} labels={labels} />
      </div>
      <WorksheetTools
        labels={labels}
        isLive
        copied={copied}
        onPrint={() => card.current && printPart(card.current)}
        onCopy={() => void copy()}
      />
    </>
  );
}

/** Words to say aloud, in order. */
export function Script({ lines }: { lines: readonly string[] }) {
  return (
    <ol>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

interface ReasonsProps {
  title: string;
  parts: readonly PointsPart[];
}

function Reasons({ title, parts }: ReasonsProps) {
  if (parts.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {parts.map(({ question, option }) => (
        <dd key={question.id}>
          <i>{option.text}</i> <span className="reason-why">{option.reason}</span>
        </dd>
      ))}
    </div>
  );
}
