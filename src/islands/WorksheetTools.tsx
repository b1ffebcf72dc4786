import { useId } from 'react';
import type { QuizLabels } from './labels.ts';

interface Props {
  labels: Pick<QuizLabels, 'print' | 'copy' | 'copied' | 'copyBlocked' | 'copyText'>;
  isLive: boolean;
  /** The last copy: its text, whether the browser took it, and how many there were. */
  copied: { text: string; isCopied: boolean; turn: number } | undefined;
  onPrint: () => void;
  onCopy: () => void;
}

/** Taking a worksheet along: on paper, or as text. */
export function WorksheetTools({ labels, isLive, copied, onPrint, onCopy }: Props) {
  const id = useId();
  return (
    <div className="worksheet-tools">
      <div className="actions">
        <button type="button" disabled={!isLive} onClick={onPrint}>
          <span>{labels.print}</span>
        </button>
        <button type="button" disabled={!isLive} onClick={onCopy}>
          <span>{labels.copy}</span>
        </button>
      </div>
      <p className="status" role="status">
        <span key={copied?.turn}>{copied && (copied.isCopied ? labels.copied : labels.copyBlocked)}</span>
      </p>
      {copied && !copied.isCopied && (
        <div className="by-hand" key="by-hand">
          <label htmlFor={id}>{labels.copyText}</label>
          <textarea autoComplete="off" id={id} readOnly rows={8} value={copied.text} />
        </div>
      )}
    </div>
  );
}
