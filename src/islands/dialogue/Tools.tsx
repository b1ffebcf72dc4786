import { useId, useState } from 'react';
import { copyText } from '#browser/clipboard.ts';
import type { Exchange } from '#domain/dialogue/play.ts';
import { fill } from '#domain/words.ts';
import type { DialogueLabels } from './labels.ts';

interface Props {
  exchanges: readonly Exchange[];
  /** The talk as text, made when it is asked for. */
  text: () => string;
  labels: DialogueLabels;
  onPrint: () => void;
  onGoBack: (turns: number) => void;
  onTell: (text: string) => void;
}

/** What to do with a talk that has ended: begin anew, go back to a turn, take it along. */
export function Tools({ exchanges, text, labels, onPrint, onGoBack, onTell }: Props) {
  const id = useId();
  const [back, setBack] = useState(0);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async () => {
    const isCopied = await copyText(text());
    setByHand(isCopied ? null : text());
    onTell(isCopied ? labels.copied : labels.copyBlocked);
  };
  return (
    <div className="talk-tools no-print">
      <div className="back">
        <label htmlFor={id}>{labels.goBackFrom}</label>
        <select id={id} value={back} onChange={({ target }) => setBack(Number(target.value))}>
          {exchanges.map(({ turn }, n) => (
            <option key={turn.id} value={n}>
              {fill(labels.turnTitle, { n: n + 1, title: turn.title })}
            </option>
          ))}
        </select>
        <button type="button" className="primary" onClick={() => onGoBack(back)}>
          <span>{labels.goBackGo}</span>
        </button>
      </div>
      <div className="actions">
        <button type="button" onClick={() => onGoBack(0)}>
          <span>{labels.again}</span>
        </button>
        <button type="button" onClick={onPrint}>
          <span>{labels.print}</span>
        </button>
        <button type="button" onClick={() => void copy()}>
          <span>{labels.copy}</span>
        </button>
      </div>
      {byHand !== null && (
        <div className="by-hand" key="by-hand">
          <label htmlFor={`${id}-text`}>{labels.copyText}</label>
          <textarea autoComplete="off" id={`${id}-text`} readOnly rows={8} value={byHand} />
        </div>
      )}
    </div>
  );
}
