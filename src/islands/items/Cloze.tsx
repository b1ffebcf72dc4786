import { stretchesOf, type Gap } from '#domain/assessment/cloze.ts';
import { idk } from '#domain/assessment/response.ts';
import { fill } from '#domain/words.ts';
import { ClozeGap } from './ClozeGap.tsx';
import { withPart } from './filled.ts';
import { Verdict } from './Verdict.tsx';
import type { ItemViewProps } from './view.ts';

/** A text with gaps, in reading order; what is said of each gap stands under the text. */
export function Cloze({ item, response, reasons, labels, idFor, onChoose }: ItemViewProps<'cloze'>) {
  const gaps = response.gaps === idk ? {} : response.gaps;
  const numbered = new Map<string, { gap: Gap; name: string }>(
    item.gaps.map((gap, n) => [gap.id, { gap, name: fill(labels.gapNumber, { n: n + 1 }) }]),
  );
  return (
    <>
      <p className="cloze">
        {stretchesOf(item.text).map((stretch, n) => {
          if (stretch.kind === 'text') return <span key={n}>{stretch.text}</span>;
          const found = numbered.get(stretch.id);
          if (!found) return null;
          return (
            <ClozeGap
              key={n}
              gap={found.gap}
              name={found.name}
              filled={gaps[stretch.id] ?? ''}
              reason={reasons.get(stretch.id)}
              labels={labels}
              idFor={idFor}
              onFill={(value) => onChoose({ type: 'cloze', gaps: withPart(gaps, stretch.id, value) })}
            />
          );
        })}
      </p>
      {reasons.size > 0 && (
        <ul className="gap-verdicts">
          {item.gaps
            .filter(({ id }) => reasons.has(id))
            .map(({ id }) => (
              <li key={id} data-verdict={reasons.get(id)?.verdict}>
                <p className="gap-name">
                  <span>{numbered.get(id)?.name}</span>
                </p>
                <Verdict id={idFor(`verdict-${id}`)} reason={reasons.get(id)} isFull />
              </li>
            ))}
        </ul>
      )}
    </>
  );
}
