import type { ItemAnswers, QuizResult, Verdict } from '#domain/workbook/answers.ts';
import { fill, plural } from '#domain/words.ts';
import { sayDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface Props {
  result: QuizResult;
  answers: readonly ItemAnswers[];
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Omit<Removal, 'goOn'>) => void;
}

/** How a quiz stands, in words, and each answer on request. */
export function ResultPart({ result, answers, locale, labels, onRemove }: Props) {
  const { partly, earlier, at } = result;
  return (
    <div className="result">
      <p>
        <strong>{sayResult(result, answers, labels)}</strong>{' '}
        {partly > 0 && result.of > 1 && <span>{plural(labels.resultPartly, partly, locale)}</span>}{' '}
        <span>{fill(labels.resultDay, { day: sayDay(at, locale) })}</span>{' '}
        {earlier > 0 && <span>{plural(labels.resultEarlier, earlier, locale)}</span>}
      </p>
      <details className="no-print">
        <summary>
          <span>{labels.answersShow}</span>
        </summary>
        <ul className="answers">
          {answers.map(({ item, attempts, verdict, at: last }) => (
            <li key={item.id}>
              <VerdictMark verdict={verdict} />
              <div>
                <p className="stem">
                  <span>{item.stem}</span>
                </p>
                <p className="tools">
                  <strong>{labels[verdicts[verdict]]}</strong>
                  <span>
                    {fill(plural(labels.tries, attempts.length, locale), { day: sayDay(last, locale) })}
                  </span>
                  <button
                    type="button"
                    className="quiet"
                    onClick={() =>
                      onRemove({ kind: 'answers', name: item.stem, ids: attempts.map(({ id }) => id) })
                    }
                  >
                    <span>{labels.answersDelete}</span>
                  </button>
                </p>
              </div>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** A single question by its verdict, several by how many are right. */
function sayResult(
  { answered, of, right }: QuizResult,
  answers: readonly ItemAnswers[],
  labels: WorkbookLabels,
): string {
  const [only] = answers;
  if (of === 1 && only) return labels[verdicts[only.verdict]];
  if (right === 0) return fill(labels.resultNone, { answered, of });
  return fill(answered === of ? labels.resultAll : labels.resultSome, { answered, of, right });
}

const verdicts = {
  right: 'verdictRight',
  partly: 'verdictPartly',
  wrong: 'verdictWrong',
  unsure: 'verdictUnsure',
  earlier: 'verdictEarlier',
} as const satisfies Record<Verdict, keyof WorkbookLabels>;
