import { useRef } from 'react';
import type { LearnerRecord } from '#domain/record/record.ts';
import { entriesIn } from '#domain/record/sentinel.ts';
import { fill, plural } from '#domain/words.ts';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { sayMoment, useCopies } from './useCopies.ts';

interface Props {
  record: LearnerRecord;
  /** Whether this device keeps what is done here; where it does not, no copy is made either. */
  isKept: boolean;
  locale: string;
  labels: WorkbookLabels;
}

/** The whole copies that this browser keeps by itself, each with a way to bring it back. */
export function Copies({ record, isKept, locale, labels }: Props) {
  const { copies, told, canUndo, bringBack, undo } = useCopies({ record, locale, labels });
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="copies" hidden={!isKept && !copies?.length}>
      <h3 id="copies" ref={title} tabIndex={-1}>
        <span>{labels.copiesTitle}</span>
      </h3>
      <p>
        <span>{labels.copiesText}</span>
      </p>
      <p hidden={copies === null || copies.length > 0}>
        <span>{labels.copiesNone}</span>
      </p>
      <ul className="copies">
        {copies?.map((copy) => {
          const moment = sayMoment(copy.at, locale);
          return (
            <li key={`${copy.at} ${copy.hash}`}>
              <span>{fill(plural(labels.copyOf, entriesIn(copy.record), locale), { moment })}</span>{' '}
              <button
                type="button"
                aria-label={fill(labels.copyBringOf, { moment })}
                onClick={() => void bringBack(copy)}
              >
                <span>{labels.copyBring}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Told told={told} />
      {canUndo && (
        <p key="undo" className="choices">
          <button
            type="button"
            onClick={() => {
              title.current?.focus();
              void undo();
            }}
          >
            <span>{labels.copyUndo}</span>
          </button>
        </p>
      )}
    </section>
  );
}
