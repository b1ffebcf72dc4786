import type { DialogueLabels } from './labels.ts';

/** How somebody wants to practise. */
export interface PractiseOptions {
  readonly notes: boolean;
  readonly amounts: boolean;
  readonly watch: boolean;
}

interface Props {
  options: PractiseOptions;
  isLive: boolean;
  labels: DialogueLabels;
  onChange: (options: PractiseOptions) => void;
}

const names = { notes: 'notesOption', amounts: 'amountsOption', watch: 'watchOption' } as const;

/** Notes at once or at the end, the hidden amounts, and a room. */
export function Options({ options, isLive, labels, onChange }: Props) {
  return (
    <details className="options no-print">
      <summary>{labels.options}</summary>
      {(['notes', 'amounts', 'watch'] as const).map((option) => (
        <label key={option} className="setting">
          <input
            type="checkbox"
            checked={options[option]}
            disabled={!isLive}
            onChange={({ target }) => onChange({ ...options, [option]: target.checked })}
          />
          <span>{labels[names[option]]}</span>
        </label>
      ))}
    </details>
  );
}
