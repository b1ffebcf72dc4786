import type { FormLabels } from './labels.ts';

interface Props {
  /** An id inside the row. */
  place: (name: string) => string;
  isFirst: boolean;
  isLast: boolean;
  labels: FormLabels;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Moves a row or takes it away. The name of the row is part of each name: "Move up Welcome". */
export function RowTools({ place, isFirst, isLast, labels, onMove, onRemove }: Props) {
  const tools = [
    ['-up', labels.moveUp, isFirst, () => onMove(-1)],
    ['-down', labels.moveDown, isLast, () => onMove(1)],
    ['-remove', labels.removeRow, false, onRemove],
  ] as const;
  return (
    <div className="form-tools">
      {tools.map(([name, label, isEnd, act]) => (
        // At an end a button stays where it is, so that the focus does too; it says why nothing moves.
        <button
          key={name}
          type="button"
          className="quiet"
          id={place(name)}
          aria-disabled={isEnd}
          aria-labelledby={`${place(name)}-label ${place('-name')}`}
          onClick={act}
        >
          <span id={`${place(name)}-label`}>{label}</span>
        </button>
      ))}
    </div>
  );
}
