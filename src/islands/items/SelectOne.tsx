import type { QuizLabels } from '#islands/labels.ts';

interface Props {
  id: string;
  name: string;
  /** Ids of what names it. Without one, `label` does. */
  labelledBy?: string;
  label?: string;
  describedBy: string | undefined;
  /** Empty as long as nothing is chosen. */
  value: string;
  options: readonly { readonly id: string; readonly text: string }[];
  labels: QuizLabels;
  onChoose: (id: string) => void;
}

/** One choice from a list, with a way back to none. */
export function SelectOne({
  id,
  name,
  labelledBy,
  label,
  describedBy,
  value,
  options,
  labels,
  onChoose,
}: Props) {
  return (
    <select
      id={id}
      name={name}
      value={value}
      aria-labelledby={labelledBy}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{labels.chooseOne}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
