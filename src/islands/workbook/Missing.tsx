import { useRef, useState } from 'react';
import type { LearnerRecord } from '#domain/record/record.ts';
import { entriesIn, type Loss } from '#domain/record/sentinel.ts';
import { fill, plural } from '#domain/words.ts';
import { useLoss } from '#islands/useLoss.ts';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { sayMoment, useCopies } from './useCopies.ts';

interface Props {
  record: LearnerRecord;
  locale: string;
  labels: WorkbookLabels;
}

/** The alarm when work has vanished from this device: how much, and what the learner can do. Silent while all is well. */
export function Missing(props: Props) {
  const { locale, labels } = props;
  const loss = useLoss();
  // What was found missing stays in view until the learner leaves the page, with what was decided and the way back.
  const [found, setFound] = useState<Loss | null>(null);
  const title = useRef<HTMLParagraphElement>(null);
  if (loss !== null && found === null) setFound(loss);
  return (
    <div className={found ? 'banner' : 'banner-place'}>
      <div role="status">
        {found && (
          <div key="missing">
            <p className="banner-title" ref={title} tabIndex={-1}>
              <span>{labels.missingTitle}</span>
            </p>
            <p>
              <span>{fill(plural(labels.missingText, found.expected, locale), { seen: found.seen })}</span>
            </p>
          </div>
        )}
      </div>
      {found && <Choice key="choice" {...props} onDecided={() => title.current?.focus()} />}
    </div>
  );
}

function Choice({ onDecided, ...props }: Props & { onDecided: () => void }) {
  const { locale, labels } = props;
  const { copies, told, canUndo, bringBack, carryOn, undo } = useCopies(props);
  const [isDecided, setDecided] = useState(false);
  const [copy] = copies ?? [];

  /** The button goes with the choice; whoever came by key is left where it was asked. */
  const decide = (doIt: Promise<void>) => {
    setDecided(true);
    onDecided();
    void doIt;
  };

  return (
    <div>
      {!isDecided && copies && (
        <p key="copy">
          <span>
            {copy
              ? fill(plural(labels.missingCopy, entriesIn(copy.record), locale), {
                  moment: sayMoment(copy.at, locale),
                })
              : labels.missingNoCopy}
          </span>
        </p>
      )}
      {!isDecided && copies && (
        <p key="choices" className="choices">
          {copy && (
            <button type="button" className="primary" onClick={() => decide(bringBack(copy))}>
              <span>{labels.missingBring}</span>
            </button>
          )}
          <button type="button" onClick={() => decide(carryOn())}>
            <span>{labels.missingLeave}</span>
          </button>
        </p>
      )}
      <Told told={told} />
      {canUndo && (
        <p key="undo" className="choices">
          <button type="button" onClick={() => decide(undo())}>
            <span>{labels.copyUndo}</span>
          </button>
        </p>
      )}
    </div>
  );
}
