import type { Pool, QuestionPool } from '#domain/room/pool.ts';
import type { Question } from '#domain/room/question.ts';
import { fill, plural } from '#domain/words.ts';
import type { RoomLabels } from './labels.ts';
import { sayOccasion, sayQuestion, saySpread } from './words.ts';

interface Props {
  question: Question;
  /** One for each occasion that has anything. */
  pools: readonly Pool[];
  hideBelow: number;
  labels: RoomLabels;
  locale: string;
}

/** What the room said to one question: a bar and a count for each answer, occasion beside occasion. */
export function QuestionResult({ question, pools, hideBelow, labels, locale }: Props) {
  const columns = pools.flatMap(({ occasion, questions }) => {
    const pool = questions.find((one) => one.question.id === question.id);
    return pool && pool.people > 0 ? [{ occasion, pool }] : [];
  });
  if (columns.length === 0) return null;
  const rows = [
    ...question.choices.map(({ text }, n) => ({
      text,
      isAside: false,
      countIn: ({ counts }: QuestionPool) => counts[n] ?? 0,
    })),
    { text: labels.unknown, isAside: true, countIn: ({ unknown }: QuestionPool) => unknown },
    { text: labels.skipped, isAside: true, countIn: ({ skipped }: QuestionPool) => skipped },
  ];
  const shown = columns.filter(({ pool }) => !pool.isHidden);
  return (
    <div className="room-result">
      <table>
        <caption>{sayQuestion(question)}</caption>
        <thead>
          <tr>
            <th scope="col">{labels.answer}</th>
            {columns.map(({ occasion, pool }) => (
              <th key={occasion} scope="col">
                <span>{sayOccasion(occasion, labels)}</span>,{' '}
                <span>{plural(labels.people, pool.people, locale)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ text, isAside, countIn }, n) => (
            <tr key={n} className={isAside ? 'aside' : undefined}>
              <th scope="row">{text}</th>
              {columns.map(({ occasion, pool }) =>
                pool.isHidden ? (
                  n === 0 && (
                    <td key={`${occasion} hidden`} rowSpan={rows.length} className="is-hidden">
                      {fill(labels.hidden, { least: hideBelow })}
                    </td>
                  )
                ) : (
                  <td key={`${occasion} shown`}>
                    <Bar share={countIn(pool) / pool.people} />
                    <span>
                      {fill(labels.countOf, {
                        n: countIn(pool),
                        percent: Math.round((100 * countIn(pool)) / pool.people),
                      })}
                    </span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {question.takes === 'several' && <p className="soft">{labels.severalNote}</p>}
      {shown.map(({ occasion, pool }) =>
        pool.spread ? (
          <p key={occasion} className="room-middle">
            {shown.length > 1 && (
              <strong>{fill(labels.occasionLead, { occasion: sayOccasion(occasion, labels) })} </strong>
            )}
            <span>{saySpread(question, pool.spread, labels)}</span>
          </p>
        ) : null,
      )}
    </div>
  );
}

/** A share as a bar; the number stands beside it in words. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="room-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" width={100} height={10} />
      <rect className="part" width={100 * share} height={10} />
    </svg>
  );
}
