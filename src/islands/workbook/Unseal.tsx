import { useEffect, useId, useRef, useState } from 'react';
import { fill } from '#domain/words.ts';
import type { WorkbookLabels } from './labels.ts';
import { Passphrase } from './Passphrase.tsx';

interface Props {
  file: string;
  labels: WorkbookLabels;
  onUnlock: (passphrase: string) => Promise<void>;
  onLeave: () => void;
}

/** Asks for the passphrase of a file. The focus comes here, because here it goes on. */
export function Unseal({ file, labels, onUnlock, onLeave }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="import-choice"
      aria-labelledby={id}
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === '' || isBusy) return;
        setBusy(true);
        void onUnlock(typed).then(() => {
          setBusy(false);
          setTyped('');
          field.current?.focus();
        });
      }}
    >
      <h4 id={id}>
        <span>{fill(labels.unsealTitle, { file })}</span>
      </h4>
      <Passphrase
        ref={field}
        label={labels.passphrase}
        show={labels.passphraseShow}
        value={typed}
        onType={setTyped}
      />
      <p className="choices">
        <button type="submit" className="primary" disabled={isBusy}>
          <span>{labels.unseal}</span>
        </button>
        <button type="button" onClick={onLeave}>
          <span>{labels.importNo}</span>
        </button>
      </p>
    </form>
  );
}
