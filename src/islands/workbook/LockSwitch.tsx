import { use, useId, useState } from 'react';
import { reloadPage } from '#browser/leaving.ts';
import { lockDevice } from '#browser/record/lock/locking.ts';
import { isLocked } from '#browser/record/preferences.ts';
import { canSeal } from '#browser/record/seal.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { RecordContext } from '#islands/useRecord.ts';
import '#islands/workbook.css';
import './keep.css';
import type { WorkbookLabels } from './labels.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { Told } from './Told.tsx';
import { TakeLockOff } from './TakeLockOff.tsx';
import { useTold } from './useTold.ts';

interface Props {
  labels: WorkbookLabels;
}

/** Puts a passphrase on the record of this device, or takes it off. */
export function LockSwitch({ labels }: Props) {
  const id = useId();
  const isLive = useHydrated();
  const isOn = isLive && isLocked();
  const hasCipher = !isLive || canSeal();
  const open = use(RecordContext);
  const { told, tell } = useTold();
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const lock = async (passphrase: string) => {
    setBusy(true);
    tell(labels.sealing);
    const outcome = await lockDevice(await open(), passphrase);
    setBusy(false);
    if (outcome === 'left') tell(labels.lockLeft);
    else if (outcome === 'failed') tell(labels.lockFailed);
    else if (outcome === 'found') tell(labels.lockFound);
    // Every part of the page takes its storage from the lock when it begins.
    else reloadPage();
  };

  return (
    <div className="workbook lock-switch">
      <p hidden={hasCipher}>
        <span>{labels.lockNotHere}</span>
      </p>
      {isOn && (
        <p key="on">
          <strong>{isMissing ? labels.lockMissing : labels.lockHere}</strong>
        </p>
      )}
      {isOn && !isMissing && <TakeLockOff key="off" labels={labels} onMissing={() => setMissing(true)} />}
      <details hidden={!hasCipher || (isOn && !isMissing)}>
        <summary>
          <span>{labels.sealOpen}</span>
        </summary>
        <ul id={`${id}-limits`}>
          <li>{labels.lockLimitForgot}</li>
          <li>{labels.lockLimitBefore}</li>
          <li>{labels.lockLimitOpen}</li>
          <li>{labels.lockLimitChoices}</li>
          <li>{labels.lockLimitSeen}</li>
        </ul>
        <NewPassphrase
          labels={labels}
          action={labels.lockAction}
          isBusy={!isLive || isBusy}
          onTold={tell}
          onChosen={lock}
        />
      </details>
      <Told told={told} />
    </div>
  );
}
