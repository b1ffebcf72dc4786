import { use, useEffect, useId, useRef, useState } from 'react';
import { reloadPage } from '#browser/leaving.ts';
import { isLocked, isSharedDevice, keepsNothing } from '#browser/record/preferences.ts';
import { shareDevice, unshareDevice } from '#browser/record/sharing.ts';
import { isEmpty } from '#domain/record/record.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { RecordContext } from '#islands/useRecord.ts';
import '#islands/workbook.css';
import './keep.css';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useSaveCopy } from './useSaveCopy.ts';
import { useTold } from './useTold.ts';

interface Props {
  labels: WorkbookLabels;
}

/** The switch for a device that others use too. Before it turns, the learner says what becomes of the work that is there. */
export function SharedSwitch({ labels }: Props) {
  const id = useId();
  const isLive = useHydrated();
  const isShared = isLive && isSharedDevice();
  const held = !isLive
    ? null
    : isLocked()
      ? labels.sharedHeld
      : keepsNothing()
        ? labels.sharedHeldNothing
        : null;
  const open = use(RecordContext);
  const saveCopy = useSaveCopy(labels);
  const { told, tell } = useTold();
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);

  const turn = async (work: 'take' | 'erase') => {
    const isDone = isShared
      ? await unshareDevice(work === 'take' ? 'keep' : 'erase')
      : await shareDevice(work === 'take' ? 'move' : 'erase');
    // Every part of the page takes its storage from the switch when it begins.
    if (isDone) reloadPage();
    else tell(labels.sharedFailed);
  };
  const ask = async () => {
    // Nothing to ask about; the settings go along.
    if (isEmpty(await (await open()).load())) await turn('take');
    else setAsking(true);
  };
  const cancel = () => {
    setAsking(false);
    field.current?.focus();
  };

  return (
    <div className="workbook shared-switch">
      <p>
        <label className="tick">
          <input
            ref={field}
            type="checkbox"
            checked={isShared}
            disabled={!isLive || held !== null}
            aria-describedby={`${id}-what`}
            onChange={() => void ask()}
          />
          <span>{labels.sharedSwitch}</span>
        </label>
      </p>
      <p id={`${id}-what`}>
        <span key={held ?? 'what'}>{held ?? labels.sharedWhat}</span>
      </p>
      {isAsking && (
        <div key="ask" className="import-choice" role="group" aria-labelledby={`${id}-ask`}>
          <p id={`${id}-ask`} ref={question} tabIndex={-1}>
            <strong>{isShared ? labels.sharedInTab : labels.sharedHere}</strong>
          </p>
          {!isShared && (
            <p>
              <span>{labels.sharedOtherTabs}</span>
            </p>
          )}
          <p className="choices">
            <button type="button" className="primary" onClick={() => void turn('take')}>
              <span>{isShared ? labels.sharedKeep : labels.sharedMove}</span>
            </button>
            <button type="button" onClick={() => void turn('erase')}>
              <span>{isShared ? labels.sharedClear : labels.sharedErase}</span>
            </button>
            <button type="button" onClick={() => void saveCopy().then(tell)}>
              <span>{labels.eraseFirst}</span>
            </button>
            <button type="button" onClick={cancel}>
              <span>{labels.sharedCancel}</span>
            </button>
          </p>
        </div>
      )}
      <Told told={told} />
    </div>
  );
}
