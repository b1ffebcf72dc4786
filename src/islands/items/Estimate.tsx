import { idk } from '#domain/assessment/response.ts';
import { OnPaper } from './OnPaper.tsx';
import { Verdict } from './Verdict.tsx';
import type { ItemViewProps } from './view.ts';

/** A number to estimate, written in any way people write numbers. */
export function Estimate({ item, response, reasons, labels, idFor, onChoose }: ItemViewProps<'estimate'>) {
  const text = response.text === idk ? '' : response.text;
  const reason = reasons.get('answer');
  const verdict = idFor('verdict-answer');
  return (
    <div className="written" data-verdict={reason?.verdict}>
      <label htmlFor={idFor('answer')}>{labels.yourEstimate}</label>
      <div className="written-number">
        <input
          autoComplete="off"
          id={idFor('answer')}
          type="text"
          inputMode={Number.isInteger(item.step) && item.min >= 0 ? 'numeric' : 'text'}
          name="answer"
          value={text}
          aria-describedby={`${idFor('unit')}${reason ? ` ${verdict}` : ''}`}
          onChange={(event) => onChoose({ type: 'estimate', text: event.currentTarget.value })}
        />
        <span id={idFor('unit')}>{item.unit}</span>
      </div>
      <OnPaper text={text} lines={1} />
      <Verdict id={verdict} reason={reason} />
      {reason && (
        <ol className="working" key="working">
          {item.working.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
