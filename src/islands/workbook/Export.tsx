import { isEmpty, type LearnerRecord } from '#domain/record/record.ts';
import { useHydrated } from '#islands/useHydrated.ts';
import type { WorkbookLabels } from './labels.ts';
import { Told } from './Told.tsx';
import { useSaveCopy } from './useSaveCopy.ts';
import { useTold } from './useTold.ts';

interface Props {
  record: LearnerRecord;
  labels: WorkbookLabels;
  /** Told after a copy was handed over. */
  onSaved?: () => void;
}

/** A copy of everything, as a file on the learner's own device. */
export function Export({ record, labels, onSaved }: Props) {
  const isLive = useHydrated();
  const saveCopy = useSaveCopy(labels);
  const { told, tell } = useTold();
  const isNothing = isEmpty(record);
  const save = async () => {
    tell(await saveCopy());
    onSaved?.();
  };
  return (
    <section aria-labelledby="export">
      <h3 id="export">
        <span>{labels.exportTitle}</span>
      </h3>
      <p>
        <span>{labels.exportText}</span>
      </p>
      <p hidden={!isNothing}>
        <span>{labels.exportNone}</span>
      </p>
      <p className="choices" hidden={isNothing}>
        <button type="button" className="primary" disabled={!isLive} onClick={() => void save()}>
          <span>{labels.exportAction}</span>
        </button>
      </p>
      <Told told={told} />
    </section>
  );
}
