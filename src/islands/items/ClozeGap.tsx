import { wordingOf, type Gap } from '#domain/assessment/cloze.ts';
import type { QuizLabels } from '#islands/labels.ts';
import type { Reason } from './reasons.ts';
import { SelectOne } from './SelectOne.tsx';

interface Props {
  gap: Gap;
  /** "Gap 2": its name for those who hear the page. */
  name: string;
  filled: string;
  reason: Reason | undefined;
  labels: QuizLabels;
  idFor: (part: string) => string;
  onFill: (value: string) => void;
}

/** One gap in its sentence: a list to choose from, or a field to write in. */
export function ClozeGap({ gap, name, filled, reason, labels, idFor, onFill }: Props) {
  const id = idFor(`gap-${gap.id}`);
  const describedBy = reason && idFor(`verdict-${gap.id}`);
  return (
    <span className="gap" data-verdict={reason?.verdict}>
      {gap.kind === 'choose' ? (
        <SelectOne
          id={id}
          name={gap.id}
          label={name}
          describedBy={describedBy}
          value={filled}
          options={gap.options}
          labels={labels}
          onChoose={onFill}
        />
      ) : (
        <input
          id={id}
          type="text"
          name={gap.id}
          aria-label={name}
          aria-describedby={describedBy}
          value={filled}
          size={14}
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onFill(event.currentTarget.value)}
        />
      )}
      <span className="gap-on-paper" aria-hidden="true">
        <span>{wordingOf(gap, filled)}</span>
      </span>
    </span>
  );
}
