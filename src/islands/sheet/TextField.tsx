import { FieldFrame } from '#islands/sheet/fields/FieldFrame.tsx';

/** Longer than anybody writes into one field; a sheet with a longer text could not be read back. */
const LONGEST = 5000;

interface Props {
  id: string;
  label: string;
  value: string;
  onText: (text: string) => void;
  /** Lines to begin with; a single-line field where absent. */
  rows?: number;
  hint?: string | undefined;
  /** Id of what else is said about it. */
  describedBy?: string | undefined;
  /** In a single-line field: what Enter does. */
  onEnter?: () => void;
}

/** A text of a sheet, under its label. */
export function TextField({ id, label, value, onText, rows, hint, describedBy, onEnter }: Props) {
  const shared = {
    id,
    value,
    maxLength: LONGEST,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onText(currentTarget.value),
    'aria-describedby': [hint && `${id}-hint`, describedBy].filter(Boolean).join(' ') || undefined,
  };
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      {rows === undefined ? (
        <input
          autoComplete="off"
          type="text"
          {...shared}
          onKeyDown={(event) => {
            // Enter also ends a word that is being composed, in scripts that are typed so.
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
          }}
        />
      ) : (
        <textarea autoComplete="off" rows={rows} {...shared} />
      )}
    </FieldFrame>
  );
}
