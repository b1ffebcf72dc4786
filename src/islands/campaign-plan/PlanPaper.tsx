import { byDate, planTexts, type CampaignPlan } from '#domain/worksheets/campaign-plan.ts';
import { sayCalendarDay } from '#islands/sheet/day.ts';
import type { CampaignPlanLabels } from './labels.ts';

interface Props {
  /** As it is spoken of. */
  plan: CampaignPlan;
  labels: CampaignPlanLabels;
  locale: string;
}

const BLANK_LINES = 6;

/** The plan on one page. */
export function PlanPaper({ plan, labels, locale }: Props) {
  const numbers = [
    [labels.people, plan.people],
    [labels.needed, plan.needed],
  ] as const;
  const lines = [
    ...byDate(plan.moves).map((move) => ({
      id: move.id,
      cells: [
        sayCalendarDay(move.date, locale),
        move.kind === 'test' ? labels.kindTest : labels.kindMove,
        [move.name, move.people].filter((part) => part !== null).join(' · '),
      ],
    })),
    ...byDate(plan.learning).map((point) => ({
      id: point.id,
      cells: [sayCalendarDay(point.date, locale), labels.learningTitle, point.question],
    })),
  ];
  const blanks = lines.length === 0 ? BLANK_LINES : 0;
  return (
    <div className="plan-paper">
      <dl>
        {planTexts.map((name) => (
          <div key={name} data-block={name}>
            <dt>{labels.blocks[name]}</dt>
            <dd>{plan[name]}</dd>
          </div>
        ))}
        {numbers.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <table>
        <caption>{labels.movesTitle}</caption>
        <tbody>
          {lines.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map((cell, n) => (
                <td key={n}>{cell}</td>
              ))}
            </tr>
          ))}
          {Array.from({ length: blanks }, (_, n) => (
            <tr key={n}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{labels.paperCredit}</p>
    </div>
  );
}
