import { useHydrated } from './useHydrated.ts';
import { useRecord } from './useRecord.ts';
import { ErasedNotice } from './workbook/ErasedNotice.tsx';
import type { WorkbookLabels } from './workbook/labels.ts';
import { Told } from './workbook/Told.tsx';
import { useErasing } from './workbook/useErasing.ts';
import { useSaveCopy } from './workbook/useSaveCopy.ts';
import { useTold } from './workbook/useTold.ts';
import { WhatGoes } from './workbook/WhatGoes.tsx';
import './workbook.css';
import './workbook/keep.css';

interface Props {
  locale: string;
  labels: WorkbookLabels;
}

/** A page that asks, and one big button that erases everything: the second press, whatever page the first was on. */
export function Erase({ locale, labels }: Props) {
  const isLive = useHydrated();
  const { record } = useRecord();
  const saveCopy = useSaveCopy(labels);
  const { told, tell } = useTold();
  const { stage, erase } = useErasing();

  return (
    <div className="workbook erase-alone">
      <div className="erase-all">
        <WhatGoes record={record} locale={locale} labels={labels} />
        <p className="choices">
          <button
            type="button"
            className="erase-button"
            disabled={!isLive || stage === 'erasing'}
            onClick={() => {
              tell('');
              void erase();
            }}
          >
            <span>{stage === 'erasing' ? labels.erasing : labels.eraseAction}</span>
          </button>
          <button type="button" disabled={!isLive} onClick={() => void saveCopy().then(tell)}>
            <span>{labels.eraseFirst}</span>
          </button>
        </p>
        <Told told={told} />
        <ErasedNotice stage={stage} labels={labels} />
      </div>
    </div>
  );
}
