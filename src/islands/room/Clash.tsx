import type { CodeEntry } from '#domain/room/room.ts';
import { Asked } from '#islands/sheet/Asked.tsx';
import type { RoomLabels } from './labels.ts';

interface Props {
  entry: CodeEntry;
  onSettled: (how: 'both' | 'latest') => void;
  labels: RoomLabels;
}

/** Asks what two sets of answers with one mark are: two people, or one who changed an answer. */
export function Clash({ entry, onSettled, labels }: Props) {
  return (
    <Asked
      name={labels.clash}
      yes={labels.clashBoth}
      no={labels.clashLatest}
      onYes={() => onSettled('both')}
      onNo={() => onSettled('latest')}
    >
      <p>
        <strong>{labels.clash}</strong>
      </p>
      <p className="typed-groups" translate="no">
        {entry.text}
      </p>
    </Asked>
  );
}
