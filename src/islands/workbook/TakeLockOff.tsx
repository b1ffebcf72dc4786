import { useRef, useState } from 'react';
import { reloadPage } from '#browser/leaving.ts';
import { unlockDevice } from '#browser/record/lock/locking.ts';
import type { WorkbookLabels } from './labels.ts';
import { Passphrase } from './Passphrase.tsx';
import { Told } from './Told.tsx';
import { useTold } from './useTold.ts';

interface Props {
  labels: WorkbookLabels;
  /** Told where there is no locked record to open. */
  onMissing: () => void;
}

/** Takes the passphrase off, for whoever knows it. */
export function TakeLockOff({ labels, onMissing }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { told, tell } = useTold();

  const take = async () => {
    if (typed === '' || isBusy) return;
    setBusy(true);
    tell(labels.unsealing);
    const outcome = await unlockDevice(typed);
    setBusy(false);
    if (outcome === 'open') reloadPage();
    else if (outcome === 'missing') onMissing();
    else {
      tell(labels[refusals[outcome]]);
      field.current?.select();
    }
  };

  return (
    <details>
      <summary>
        <span>{labels.unlockTitle}</span>
      </summary>
      <p>
        <span>{labels.unlockText}</span>
      </p>
      <form
        method="dialog"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <Passphrase
          ref={field}
          label={labels.passphrase}
          show={labels.passphraseShow}
          value={typed}
          onType={setTyped}
        />
        <p className="choices">
          <button type="submit" disabled={isBusy}>
            <span>{labels.unlockAction}</span>
          </button>
        </p>
      </form>
      <Told told={told} />
    </details>
  );
}

const refusals = {
  wrong: 'unlockWrong',
  damaged: 'unlockDamaged',
  failed: 'unlockFailed',
} as const;
