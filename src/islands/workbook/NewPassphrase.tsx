import { useId, useRef, useState } from 'react';
import { SHORTEST_PASSPHRASE } from '#domain/record/sealed.ts';
import { fill } from '#domain/words.ts';
import type { WorkbookLabels } from './labels.ts';
import { Passphrase } from './Passphrase.tsx';

interface Props {
  labels: WorkbookLabels;
  action: string;
  isBusy: boolean;
  onTold: (text: string) => void;
  /** Told of a passphrase that is long enough and was typed twice alike. */
  onChosen: (passphrase: string) => Promise<void>;
}

/** Has somebody choose a passphrase: typed twice, because a slip would lock them out. */
export function NewPassphrase({ labels, action, isBusy, onTold, onChosen }: Props) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState({ passphrase: '', again: '' });

  const submit = () => {
    if (isBusy) return;
    if (typed.passphrase.length < SHORTEST_PASSPHRASE) {
      onTold(fill(labels.sealShort, { n: SHORTEST_PASSPHRASE }));
      first.current?.focus();
    } else if (typed.passphrase !== typed.again) {
      onTold(labels.sealDiffers);
      again.current?.focus();
    } else void onChosen(typed.passphrase).then(() => setTyped({ passphrase: '', again: '' }));
  };

  return (
    <form
      method="dialog"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p id={`${id}-how`}>
        <span>{fill(labels.sealHow, { n: SHORTEST_PASSPHRASE })}</span>
      </p>
      <Passphrase
        ref={first}
        label={labels.passphrase}
        show={labels.passphraseShow}
        describedBy={`${id}-how`}
        value={typed.passphrase}
        onType={(passphrase) => setTyped({ ...typed, passphrase })}
      />
      <Passphrase
        ref={again}
        label={labels.passphraseAgain}
        show={labels.passphraseShow}
        value={typed.again}
        onType={(again) => setTyped({ ...typed, again })}
      />
      <p className="choices">
        <button type="submit" disabled={isBusy}>
          <span>{action}</span>
        </button>
      </p>
    </form>
  );
}
