import { use, useId, useRef, useState } from 'react';
import { downloadText } from '#browser/record/download.ts';
import { writePreference } from '#browser/record/preferences.ts';
import { canSeal, seal } from '#browser/record/seal.ts';
import { exportFile } from '#domain/record/file.ts';
import { isEmpty, type LearnerRecord } from '#domain/record/record.ts';
import { sealedFile, SHORTEST_PASSPHRASE } from '#domain/record/sealed.ts';
import { fill } from '#domain/words.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { RecordContext } from '#islands/useRecord.ts';
import { fileDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import { Passphrase } from './Passphrase.tsx';
import { Told } from './Told.tsx';
import { useTold } from './useTold.ts';

interface Props {
  record: LearnerRecord;
  labels: WorkbookLabels;
  /** Told after a copy was handed over. */
  onSaved?: () => void;
}

/** A copy of everything that only a passphrase opens. */
export function SealedExport({ record, labels, onSaved }: Props) {
  const isLive = useHydrated();
  const id = useId();
  const open = use(RecordContext);
  const first = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [isBusy, setBusy] = useState(false);
  const { told, tell } = useTold();
  const hasCipher = !isLive || canSeal();
  const isNothing = isEmpty(record);

  const save = async () => {
    const day = fileDay(new Date());
    const file = `workbook-${day}-locked.json`;
    setBusy(true);
    tell(labels.sealing);
    try {
      const text = exportFile(await (await open()).load());
      downloadText(file, sealedFile(await seal(text, typed.passphrase)));
      writePreference('exported', day);
      setTyped({ passphrase: '', again: '' });
      tell(fill(labels.sealDone, { file }));
      onSaved?.();
    } catch {
      tell(labels.sealFailed);
    }
    setBusy(false);
  };

  const submit = () => {
    if (isBusy) return;
    if (typed.passphrase.length < SHORTEST_PASSPHRASE) {
      tell(fill(labels.sealShort, { n: SHORTEST_PASSPHRASE }));
      first.current?.focus();
    } else if (typed.passphrase !== typed.again) {
      tell(labels.sealDiffers);
      again.current?.focus();
    } else void save();
  };

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <span>{labels.sealTitle}</span>
      </h3>
      <p hidden={!hasCipher || isNothing}>
        <span>{labels.sealText}</span>
      </p>
      <p hidden={!isNothing}>
        <span>{labels.exportNone}</span>
      </p>
      <p hidden={hasCipher || isNothing}>
        <span>{labels.sealNotHere}</span>
      </p>
      <details hidden={!hasCipher || isNothing}>
        <summary>
          <span>{labels.sealOpen}</span>
        </summary>
        <ul id={`${id}-limits`}>
          <li>{labels.sealLimitForgot}</li>
          <li>{labels.sealLimitDevice}</li>
          <li>{labels.sealLimitName}</li>
          <li>{labels.sealLimitForced}</li>
        </ul>
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
            <button type="submit" disabled={!isLive || isBusy}>
              <span>{labels.sealAction}</span>
            </button>
          </p>
        </form>
      </details>
      <Told told={told} />
    </section>
  );
}
