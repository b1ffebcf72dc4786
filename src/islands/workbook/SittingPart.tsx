import { useId } from 'react';
import type { ShortScore, ShortSitting } from '#domain/workbook/sittings.ts';
import { fill, plural } from '#domain/words.ts';
import { sayDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import type { Removal } from './removal.ts';

interface Props {
  sitting: ShortSitting;
  /** Where the inventory is. */
  href: string;
  locale: string;
  labels: WorkbookLabels;
  onRemove: (removal: Omit<Removal, 'goOn'>) => void;
}

/** One pass through an inventory: its day, what it was for, and the scores in short. */
export function SittingPart({ sitting, href, locale, labels, onRemove }: Props) {
  const id = useId();
  const { form, occasion, at, state, answered, scores, attempts } = sitting;
  const day = sayDay(at, locale);
  const name = form ? fill(labels.sittingDay, { form, day }) : fill(labels.sittingOther, { day });
  return (
    <div className="sitting">
      <p id={id}>
        <strong>{name}</strong>{' '}
        {occasion !== 'date' && <span className="occasion">{labels[occasionNames[occasion]]}</span>}
      </p>
      {state === 'begun' && (
        <p>
          <span>{plural(labels.sittingBegun, answered, locale)}</span>
        </p>
      )}
      {state === 'earlier' && (
        <p>
          <span>{labels.sittingEarlier}</span>
        </p>
      )}
      {scores.length > 0 && (
        <dl className="scores">
          {scores.map((score) => (
            <div key={score.id}>
              <dt>{score.title}</dt>
              <dd>
                <span>{sayScore(score, labels)}</span> {score.band && <strong>{score.band}</strong>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="tools">
        <a href={href} aria-describedby={id}>
          <span>{labels.sittingOpen}</span>
        </a>
        <button
          type="button"
          className="quiet"
          aria-describedby={id}
          onClick={() => onRemove({ kind: 'sitting', name, ids: attempts.map((attempt) => attempt.id) })}
        >
          <span>{labels.delete}</span>
        </button>
      </p>
    </div>
  );
}

function sayScore({ unit, value }: ShortScore, labels: WorkbookLabels): string {
  switch (unit) {
    case 'points':
      return fill(labels.scorePoints, { n: value });
    case 'percent':
      return fill(labels.scorePercent, { n: value });
    case 'none':
      return labels.scoreNone;
  }
}

const occasionNames = {
  before: 'occasionBefore',
  after: 'occasionAfter',
  'looking-back': 'occasionLookingBack',
} as const;
