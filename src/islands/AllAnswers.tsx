import { isScored } from '#domain/assessment/families.ts';
import type { Item } from '#schema/types.ts';
import { useHydrated } from './useHydrated.ts';
import { answersOf } from './items/reasons.ts';
import { ReasonList } from './items/ReasonList.tsx';
import type { QuizLabels } from './labels.ts';

/** All answers and reasons, closed, at the end: for a page without scripts. A living island shows its own, item by item. */
export function AllAnswers({ items, labels }: { items: readonly Item[]; labels: QuizLabels }) {
  const isLive = useHydrated();
  const scored = items.filter(isScored);
  if (scored.length === 0) return null;
  return (
    <details className="all-answers" hidden={isLive}>
      <summary>
        <span>{labels.answers}</span>
      </summary>
      <ol>
        {scored.map((item) => (
          <li key={item.id}>
            <p className="reason-stem">{item.stem}</p>
            <ReasonList reasons={answersOf(item, labels)} />
            {item.explanation && <p>{item.explanation}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
