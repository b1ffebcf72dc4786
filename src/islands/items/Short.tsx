import { idk } from '#domain/assessment/response.ts';
import { OnPaper } from './OnPaper.tsx';
import { Verdict } from './Verdict.tsx';
import type { ItemViewProps } from './view.ts';

/** A term or a name to write. */
export function Short({ response, reasons, labels, idFor, onChoose }: ItemViewProps<'short'>) {
  const text = response.text === idk ? '' : response.text;
  const reason = reasons.get('answer');
  const verdict = idFor('verdict-answer');
  return (
    <div className="written" data-verdict={reason?.verdict}>
      <label htmlFor={idFor('answer')}>{labels.yourAnswer}</label>
      <input
        autoComplete="off"
        id={idFor('answer')}
        type="text"
        name="answer"
        value={text}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={reason && verdict}
        onChange={(event) => onChoose({ type: 'short', text: event.currentTarget.value })}
      />
      <OnPaper text={text} lines={1} />
      <Verdict id={verdict} reason={reason} isFull />
    </div>
  );
}
