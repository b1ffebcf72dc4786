import type { InventoryLabels } from './labels.ts';
import type { useSitting } from './useSitting.ts';

interface Props {
  sitting: Pick<ReturnType<typeof useSitting>, 'isRestored' | 'isOutdated' | 'result'>;
  /** Where the picture is. */
  pictureId: string;
  labels: InventoryLabels;
}

/** A word to somebody who was here before. */
export function Returning({ sitting: { isRestored, isOutdated, result }, pictureId, labels }: Props) {
  if (isOutdated)
    return (
      <p key="outdated" className="returning">
        {labels.answeredEarlier}
      </p>
    );
  if (!isRestored) return null;
  return (
    <p key={result ? 'finished' : 'unfinished'} className="returning">
      <span>{result ? labels.answeredFinished : labels.answeredBefore}</span>
      {result && <a href={`#${pictureId}`}>{labels.toPicture}</a>}
    </p>
  );
}
