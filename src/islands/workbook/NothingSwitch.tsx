import { useState } from 'react';
import { reloadPage } from '#browser/leaving.ts';
import { isLocked, isSharedDevice, keepsNothing, writePreference } from '#browser/record/preferences.ts';
import { keepNothing } from '#browser/record/sharing.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { KeepSwitch } from './KeepSwitch.tsx';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useSaveCopy } from './useSaveCopy.ts';
import { useTold } from './useTold.ts';

interface Props {
  labels: WorkbookLabels;
}

/** The switch for a device that shall keep nothing at all. Before it turns on, the learner sees what goes, and may save a copy. */
export function NothingSwitch({ labels }: Props) {
  const isLive = useHydrated();
  const isOn = isLive && keepsNothing();
  const isHeld = isLive && !isOn && (isLocked() || isSharedDevice());
  const saveCopy = useSaveCopy(labels);
  const { told, tell } = useTold();
  const [isAsking, setAsking] = useState(false);

  // Every part of the page takes its storage from the switch when it begins.
  const turnOn = async () => {
    if (await keepNothing()) reloadPage();
    else tell(labels.nothingFailed);
  };
  const turnOff = () => {
    if (writePreference('nothing', null)) reloadPage();
    else tell(labels.sharedFailed);
  };

  const question = {
    text: labels.nothingHere,
    first: labels.sharedOtherTabs,
    cancel: labels.sharedCancel,
    onCancel: () => setAsking(false),
    children: (
      <>
        <button type="button" className="primary" onClick={() => void turnOn()}>
          <span>{labels.nothingErase}</span>
        </button>
        <button type="button" onClick={() => void saveCopy().then(tell)}>
          <span>{labels.eraseFirst}</span>
        </button>
      </>
    ),
  };
  return (
    <KeepSwitch
      label={labels.nothingSwitch}
      hint={isHeld ? labels.nothingHeld : labels.nothingWhat}
      isOn={isOn}
      isFree={isLive && !isHeld}
      onTurn={() => (isOn ? turnOff() : setAsking(true))}
      question={isAsking ? question : null}
    >
      <Told told={told} />
    </KeepSwitch>
  );
}
