import { useState } from 'react';
import type { LearnerRecord } from '#domain/record/record.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { Dialog } from './Dialog.tsx';
import { ErasedNotice } from './ErasedNotice.tsx';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useErasing } from './useErasing.ts';
import { useSaveCopy } from './useSaveCopy.ts';
import { useTold } from './useTold.ts';
import { WhatGoes } from './WhatGoes.tsx';

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
  const saveCopy = useSaveCopy(labels);
  const { told, tell } = useTold();
  const [isAsking, setAsking] = useState(false);
  const { stage, erase, askAgain } = useErasing(onErased);

  const settle = (answer: string) => {
    setAsking(false);
    tell('');
    if (answer === 'yes') void erase();
  };

  return (
    <div className="erase-all">
      <p className="choices">
        <button
          type="button"
          className="erase-button"
          disabled={!isLive || stage === 'erasing'}
          onClick={() => {
            askAgain();
            setAsking(true);
          }}
        >
          <span>{stage === 'erasing' ? labels.erasing : labels.eraseAction}</span>
        </button>
      </p>
      <ErasedNotice stage={stage} labels={labels} />
      <Dialog title={labels.eraseAsk} isOpen={isAsking} onClosed={settle}>
        <WhatGoes record={record} locale={locale} labels={labels} />
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
