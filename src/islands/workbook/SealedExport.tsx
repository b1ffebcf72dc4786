import { use, useId, useState } from 'react';
import { downloadText } from '#browser/record/download.ts';
import { writePreference } from '#browser/record/preferences.ts';
import { canSeal, seal } from '#browser/record/seal.ts';
import { exportFile } from '#domain/record/file.ts';
import { isEmpty, type LearnerRecord } from '#domain/record/record.ts';
import { sealedFile } from '#domain/record/sealed.ts';
import { fill } from '#domain/words.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import { RecordContext } from '#islands/useRecord.ts';
import { fileDay } from './day.ts';
import type { WorkbookLabels } from './labels.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
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
  const [isBusy, setBusy] = useState(false);
  const { told, tell } = useTold();
  const hasCipher = !isLive || canSeal();
  const isNothing = isEmpty(record);

  const save = async (passphrase: string) => {
    const day = fileDay(new Date());
    const file = `workbook-${day}-locked.json`;
    setBusy(true);
    tell(labels.sealing);
    try {
      const text = exportFile(await (await open()).load());
      downloadText(file, sealedFile(await seal(text, passphrase)));
      writePreference('exported', day);
      tell(fill(labels.sealDone, { file }));
      onSaved?.();
    } catch {
      tell(labels.sealFailed);
    }
    setBusy(false);
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
        <NewPassphrase
          labels={labels}
          action={labels.sealAction}
          isBusy={!isLive || isBusy}
          onTold={tell}
          onChosen={save}
        />
      </details>
      <Told told={told} />
    </section>
  );
}
