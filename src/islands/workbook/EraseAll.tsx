import { use, useEffect, useRef, useState } from 'react';
import { eraseEverything } from '#browser/erase.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { plural } from '#domain/words.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { RecordContext } from '#islands/useRecord.ts';
import { Dialog } from './Dialog.tsx';
import { Erased } from './Erased.tsx';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useSaveCopy } from './useSaveCopy.ts';
import { useTold } from './useTold.ts';

interface Props {
  record: LearnerRecord;
  locale: string;
  labels: WorkbookLabels;
  /** Told when it is over. */
  onErased?: () => void;
}

/** The button that erases everything: asks once, offers a copy first, and says what is gone and what remains. */
export function EraseAll({ record, locale, labels, onErased }: Props) {
  const isLive = useHydrated();
  const open = use(RecordContext);
  const saveCopy = useSaveCopy(labels);
  const { told, tell } = useTold();
  const [isAsking, setAsking] = useState(false);
  const [stage, setStage] = useState<'before' | 'erasing' | 'done' | 'partly'>('before');
  const result = useRef<HTMLDivElement>(null);
  const isOver = stage === 'done' || stage === 'partly';
  const counts = [
    [labels.eraseAnswers, record.attempts.length],
    [labels.eraseTexts, record.notes.length],
  ] as const;

  useEffect(() => {
    if (isOver) result.current?.focus();
  }, [isOver]);

  const settle = async (answer: string) => {
    setAsking(false);
    tell('');
    if (answer !== 'yes') return;
    setStage('erasing');
    setStage((await eraseEverything(await open())) ? 'done' : 'partly');
    onErased?.();
  };

  return (
    <div className="erase-all">
      <p className="choices">
        <button
          type="button"
          className="erase-button"
          disabled={!isLive || stage === 'erasing'}
          onClick={() => {
            setStage('before');
            setAsking(true);
          }}
        >
          <span>{stage === 'erasing' ? labels.erasing : labels.eraseAction}</span>
        </button>
      </p>
      <div ref={result} tabIndex={-1} role="status" className="erased" data-stage={stage}>
        {isOver && <Erased key={stage} isComplete={stage === 'done'} labels={labels} />}
      </div>
      <Dialog title={labels.eraseAsk} isOpen={isAsking} onClosed={(answer) => void settle(answer)}>
        <p>
          <span>{labels.eraseWill}</span>
        </p>
        <ul>
          {counts.map(([forms, n]) => (
            <li key={forms} hidden={n === 0}>
              {plural(forms, n, locale)}
            </li>
          ))}
          <li>{labels.eraseRest}</li>
        </ul>
        <p>
          <span>{labels.eraseNoWay}</span>
        </p>
        <p className="choices">
          <button type="button" onClick={() => void saveCopy().then(tell)}>
            <span>{labels.eraseFirst}</span>
          </button>
          <button type="submit" value="no">
            <span>{labels.eraseNo}</span>
          </button>
          <button type="submit" value="yes" className="primary">
            <span>{labels.eraseYes}</span>
          </button>
        </p>
        <Told told={told} />
      </Dialog>
    </div>
  );
}
