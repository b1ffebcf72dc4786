import { useEffect, useId, useRef, useState } from 'react';
import { reloadPage } from '#browser/leaving.ts';
import { isLocked, isSharedDevice, keepsNothing, writePreference } from '#browser/record/preferences.ts';
import { keepNothing } from '#browser/record/sharing.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import '#islands/workbook.css';
import './keep.css';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useSaveCopy } from './useSaveCopy.ts';
import { useTold } from './useTold.ts';

interface Props {
  labels: WorkbookLabels;
}

/** The switch for a device that shall keep nothing at all. Before it turns on, the learner sees what goes, and may save a copy. */
export function NothingSwitch({ labels }: Props) {
  const id = useId();
  const isLive = useHydrated();
  const isOn = isLive && keepsNothing();
  const isHeld = isLive && !isOn && (isLocked() || isSharedDevice());
  const saveCopy = useSaveCopy(labels);
  const { told, tell } = useTold();
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);

  const turnOn = async () => {
    // Every part of the page takes its storage from the switch when it begins.
    if (await keepNothing()) reloadPage();
    else tell(labels.nothingFailed);
  };
  const turnOff = () => {
    if (writePreference('nothing', null)) reloadPage();
    else tell(labels.sharedFailed);
  };
  const cancel = () => {
    setAsking(false);
    field.current?.focus();
  };

  return (
    <div className="workbook nothing-switch">
      <p>
        <label className="tick">
          <input
            ref={field}
            type="checkbox"
            checked={isOn}
            disabled={!isLive || isHeld}
            aria-describedby={`${id}-what`}
            onChange={() => (isOn ? turnOff() : setAsking(true))}
          />
          <span>{labels.nothingSwitch}</span>
        </label>
      </p>
      <p id={`${id}-what`}>
        <span key={isHeld ? 'held' : 'what'}>{isHeld ? labels.nothingHeld : labels.nothingWhat}</span>
      </p>
      {isAsking && (
        <div key="ask" className="import-choice" role="group" aria-labelledby={`${id}-ask`}>
          <p id={`${id}-ask`} ref={question} tabIndex={-1}>
            <strong>{labels.nothingHere}</strong>
          </p>
          <p>
            <span>{labels.sharedOtherTabs}</span>
          </p>
          <p className="choices">
            <button type="button" className="primary" onClick={() => void turnOn()}>
              <span>{labels.nothingErase}</span>
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
