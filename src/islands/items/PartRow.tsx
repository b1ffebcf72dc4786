import type { QuizLabels } from '#islands/labels.ts';
import type { Reason } from './reasons.ts';
import { SelectOne } from './SelectOne.tsx';
import { Verdict } from './Verdict.tsx';

interface Props {
  part: string;
  /** Its number in a picture, when there is one. */
  number?: number;
  text: string;
  /** Id of what was chosen for it, or nothing. */
  chosen: string;
  options: readonly { readonly id: string; readonly text: string }[];
  reason: Reason | undefined;
  labels: QuizLabels;
  idFor: (part: string) => string;
  onChoose: (id: string) => void;
}

/** One part of an item with the list to choose from, and what is said of it. */
export function PartRow({ part, number, text, chosen, options, reason, labels, idFor, onChoose }: Props) {
  const [name, verdict] = [idFor(`text-${part}`), idFor(`verdict-${part}`)];
  const said = options.find(({ id }) => id === chosen)?.text ?? '';
  return (
    <li className="part-row" data-verdict={reason?.verdict}>
      <p className="part-text" id={name}>
        {number !== undefined && <span className="point-number">{number}</span>} <span>{text}</span>
      </p>
      <SelectOne
        id={idFor(`choose-${part}`)}
        name={part}
        labelledBy={name}
        describedBy={reason && verdict}
        value={chosen}
        options={options}
        labels={labels}
        onChoose={onChoose}
      />
      <p className="part-on-paper" aria-hidden="true">
        <span>{said}</span>
      </p>
      <Verdict id={verdict} reason={reason} isFull />
    </li>
  );
}
