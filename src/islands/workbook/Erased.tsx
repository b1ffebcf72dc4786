import type { WorkbookLabels } from './labels.ts';

interface Props {
  /** Whether all of it is gone. */
  isComplete: boolean;
  labels: WorkbookLabels;
}

/** What is gone, and what erasing cannot reach. */
export function Erased({ isComplete, labels }: Props) {
  return (
    <>
      <p className="erased-title">
        <strong>{isComplete ? labels.erased : labels.erasedPartly}</strong>
      </p>
      <p>
        <span>{isComplete ? labels.erasedText : labels.erasedPartlyText}</span>
      </p>
      <p>
        <span>{labels.remains}</span>
      </p>
      <ul>
        <li>{labels.remainsHistory}</li>
        <li>{labels.remainsFiles}</li>
        <li>{labels.remainsTraces}</li>
      </ul>
    </>
  );
}
